extension Rule {
  static let insecureLink = Rule(
    "insecure-link", .warning,
    summary: "Links and images use https, not http.",
    clause: "Not permitted: links that are not secure (http instead of https).",
    signals: [.insecureLink],
    judge: each("insecure-link", .warning, of: .insecureLink, "This address is not secure: use https."),
    repair: Repair.replace("Change to https") { address in
      guard address.lowercased().hasPrefix("http:") else { return nil }
      return "https:" + address.dropFirst(5)
    },
    examples: [
      .flags(
        "Track it at ⟦http://www.ups.com/track⟧ please.", fixed: "Track it at https://www.ups.com/track please."),
      .flags("[The manual](⟦http://www.amazon.com/manual⟧)", fixed: "[The manual](https://www.amazon.com/manual)"),
      .flags("![Your mug](⟦http://mugs.example/proof.png⟧)"),
      .allows("Track it at https://www.ups.com/track please."),
      .allows("---\nkind: necessary\n---\nOpen http://localhost:8080 on the printer's own screen."),
      .allows("The abbreviation http stands for a protocol."),
    ])
}
