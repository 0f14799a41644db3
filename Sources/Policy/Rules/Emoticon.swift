extension Rule {
  static let emoticon = Rule(
    "emoticon", .error,
    summary: "No emoticons.",
    clause: "Not permitted: emojis, which signs that make a face stand for, too.",
    signals: [.emoticon],
    judge: each("emoticon", .error, of: .emoticon, "Faces made of signs may not stand in a message."),
    repair: Repair.remove("Remove the emoticon"),
    examples: [
      .flags("See you on the trail ⟦;-)⟧", fixed: "See you on the trail"),
      .flags("We ⟦<3⟧ lamps."),
      .flags("You get an answer in a minute ⟦:D⟧.", fixed: "You get an answer in a minute."),
      .allows("B) the black one\nC) the white one"),
      .allows("The ratio is 3:1, at 8:30, see https://www.amazon.com/:D"),
      .allows("[important]:Dear Ms. Obi (order below),"),
    ])
}
