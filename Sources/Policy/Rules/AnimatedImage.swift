extension Rule {
  static let animatedImage = Rule(
    "animated-image", .warning,
    summary: "No animated images.",
    clause: "Not permitted: GIFs and other animated images.",
    signals: [.animatedImage],
    judge: each("animated-image", .warning, of: .animatedImage, "Animated images may not stand in a message."),
    repair: Repair.remove("Remove the image"),
    examples: [
      .flags("See:\n\n⟦![How to fold the legs](fold-legs.gif)⟧", fixed: "See:\n"),
      .flags("⟦<img src=\"https://lamps.example/fold.GIF?x=1\" alt=\"How to fold\">⟧"),
      .flags("⟦![](data:image/gif;base64,R0lGODlh)⟧"),
      .allows("![Ribbon proof](gift-gif-size-proof.png)"),
      .allows("![How to fold the legs](fold-legs.webp)"),
      .allows("Your video.gif is too small to print; send us a photo."),
    ])
}
