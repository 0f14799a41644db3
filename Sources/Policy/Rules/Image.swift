extension Rule {
  static let image = Rule(
    "image", .warning,
    summary: "An image must have to do with the order.",
    clause: "Not permitted: images that do not relate to the order.",
    signals: [.image],
    judge: { evidence in
      evidence.sightings(.image).compactMap { sighting in
        if sighting.value == Int(Pictures.unclear), evidence.isSpokenOf(sighting.range) { return nil }
        return Finding(
          rule: "image", severity: .warning, range: sighting.range,
          message:
            "This image seems to have nothing to do with the order. Show the item, a part, damage or a design, or no image."
        )
      }
    },
    repair: Repair.remove("Remove the image"),
    examples: [
      .flags("How are you?\n\n⟦![Sunset over our village](village-sunset.jpg)⟧", fixed: "How are you?\n"),
      .flags("⟦![Our team](team.png)⟧"),
      .flags("⟦<img src=\"banner.png\" alt=\"Summer sale\">⟧"),
      .allows("The ribbon of your box:\n\n![Ribbon proof](proof.png)"),
      .allows("Your crepe pan has a scratch:\n\n![Crepe pan](pan.jpg)"),
      .allows("![Lamp logo](logo.png)"),
    ])
}

extension Evidence {
  /// Whether the text around an image speaks of what it shows.
  fileprivate func isSpokenOf(_ range: Range<Int>) -> Bool {
    guard let (passage, block) = passage(at: range.lowerBound),
      let picture = Picture.all(in: passage).first(where: { $0.range.lowerBound + block.lowerBound == range.lowerBound }
      )
    else { return true }
    // Far enough for a letter, and no more work in a draft of any length.
    let before = max(draft.bodyStart, range.lowerBound - 3000)..<range.lowerBound
    let after = range.upperBound..<min(draft.count, range.upperBound + 3000)
    let text = (draft[before] + [0x20] + draft[after]).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return picture.words.contains { $0.count > 3 && Evidence.says($0, text) }
  }

  /// Whether a word is in a text in lower case, perhaps with the ending of a plural, which the word may have, too.
  private static func says(_ word: String, _ text: [UInt8]) -> Bool {
    let stem = Array((word.hasSuffix("s") ? word.dropLast() : word[...]).utf8)
    guard let first = stem.first else { return false }
    func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }
    for start in text.indices where text[start] == first && (start == 0 || !isLetter(text[start - 1])) {
      guard text[start...].starts(with: stem) else { continue }
      var end = start + stem.count
      if end < text.count, text[end] == UInt8(ascii: "s") { end += 1 }
      if end >= text.count || !isLetter(text[end]) { return true }
    }
    return false
  }
}
