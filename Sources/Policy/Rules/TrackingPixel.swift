extension Rule {
  static let trackingPixel = Rule(
    "tracking-pixel", .error,
    summary: "No images that are there to be counted and not to be seen.",
    clause: "Not permitted: tracking pixels or images.",
    signals: [.trackingPixel],
    judge: each(
      "tracking-pixel", .error, of: .trackingPixel,
      "This image is not there to be seen: it reports that the message was opened."),
    repair: Repair.remove("Remove the tracking pixel"),
    examples: [
      .flags("Goodbye.\n⟦<img src=\"https://px.lamps.example/a.png\" width=\"1\" height=\"1\">⟧", fixed: "Goodbye.\n"),
      .flags("⟦![](https://t.lamps.example/open.png?u=55120 \"1x1\")⟧"),
      .flags("⟦<img src=\"https://lamps.example/i.png\" style=\"display:none\">⟧"),
      .allows("![Your mug, front](cid:mug-front)"),
      .allows("<img src=\"https://lamps.example/part.png\" width=\"300\" height=\"210\" alt=\"The missing part\">"),
      .allows("The dead pixel of your display is under warranty."),
    ])
}
