/// Addresses in the draft, whether written out, behind words or under an image.
enum Links {
  /// What makes a foreign address one that the order needs.
  static let heard = ["link-needed"]

  static func lookout(_ grammar: Grammar, external: Signal?, insecure: Signal?) -> PolicyWatch.Lookout? {
    let needed = grammar.bit(of: "link-needed")
    return { sight, marks in
      for link in addresses(in: sight.passage) {
        let address = sight.passage.source[link.range]
        guard let target = LinkTarget(address) else { continue }
        if let insecure, target.isInsecure, !target.isLocal { marks.append(Mark(insecure, link.range)) }
        guard let external, link.isFollowed, target.isExternal, !target.isLocal else { continue }
        if !target.isNeverNeeded, let sentence = link.sentence, sight.hears(needed, nearby: sentence) { continue }
        marks.append(Mark(external, link.range))
      }
    }
  }

  struct Address {
    /// In the source.
    let range: Range<Int>
    /// A person follows it: no image's source.
    let isFollowed: Bool
    let sentence: Int?
  }

  static func addresses(in passage: Passage) -> [Address] {
    var found: [Address] = []
    for piece in passage.pieces where !piece.target.isEmpty {
      let isImage = piece.kind == .image || (piece.kind == .tag && isImageTag(passage.source[piece.text]))
      found.append(
        Address(range: piece.target, isFollowed: !isImage, sentence: sentence(around: piece.range, in: passage)))
    }
    for (index, sentence) in passage.sentences.enumerated() {
      for word in passage.words[sentence.words] where word.kind == .link {
        let range = passage.sourceRange(ofProse: word.range)
        // The words of a link may show its address: that is one, not two.
        if passage.pieces.contains(where: { !$0.target.isEmpty && $0.range.overlaps(range) }) { continue }
        found.append(Address(range: range, isFollowed: true, sentence: index))
      }
    }
    return found
  }

  private static func isImageTag(_ name: ArraySlice<UInt8>) -> Bool {
    ["img", "source", "video", "script", "iframe"].contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// The sentence whose words lie nearest to a place in the source.
  private static func sentence(around range: Range<Int>, in passage: Passage) -> Int? {
    var last: Int?
    for (index, sentence) in passage.sentences.enumerated() {
      let start = passage.sourceRange(ofProse: sentence.range.lowerBound..<(sentence.range.lowerBound + 1)).lowerBound
      if start >= range.upperBound { break }
      last = index
    }
    return last ?? (passage.sentences.isEmpty ? nil : 0)
  }
}

/// Where an address leads, as far as its host tells.
struct LinkTarget {
  let host: String
  let isInsecure: Bool

  /// Nil where the text is no web address: `mailto:`, `cid:`, `#part`, a file.
  init?(_ address: some Sequence<UInt8>) {
    var text = Substring(String(decoding: Array(address.prefix(512)), as: UTF8.self).lowercased())
    if let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") {
      guard ["http", "https", "ftp"].contains(text[..<colon]) else { return nil }
      isInsecure = text.hasPrefix("http:")
      text = text[colon...].dropFirst(3)
    } else {
      isInsecure = false
      if text.hasPrefix("//") { text = text.dropFirst(2) }
    }
    let authority = text.prefix(while: { !"/?#".contains($0) })
    let name = authority.split(separator: "@").last.map(String.init) ?? String(authority)
    host = String(name.prefix(while: { $0 != ":" }))
    guard host.contains("."), !host.hasPrefix("."), !host.contains(where: { $0 == " " || $0 == "(" }),
      host.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || $0.properties.numericType != nil || ".-_{}[]%$".unicodeScalars.contains($0)
      })
    else { return nil }
    // `manual.pdf` is a file, not a host.
    guard isInsecure || text.contains("/") || !LinkTarget.isFile(host) else { return nil }
  }

  private static func isFile(_ name: String) -> Bool {
    let endings = ["pdf", "png", "jpg", "jpeg", "gif", "webp", "svg", "html", "htm", "css", "js", "txt", "doc", "docx"]
    return endings.contains { name.hasSuffix("." + $0) }
  }

  var isLocal: Bool { host == "localhost" || host.hasSuffix(".localhost") || host.hasPrefix("127.") }
  var isExternal: Bool { !Hosts.amazon.contains(host) && !Hosts.carriers.contains(host) }
  /// No order needs these, whatever stands around.
  var isNeverNeeded: Bool { Hosts.never.contains(host) }
}
