/// Addresses in the draft, whether written out, behind words or under an image.
enum Links {
  /// What makes a foreign address one that the order needs.
  static let heard = ["link-needed", "third-party", "own-contact"]

  /// The signals of what an address may be.
  struct Signals {
    let external, insecure, optOut, phone, email: Signal?
  }

  static func lookout(_ grammar: Grammar, _ signals: Signals) -> PolicyWatch.Lookout? {
    let needed = grammar.bit(of: "link-needed"), thirdParty = grammar.bit(of: "third-party")
    let own = grammar.bit(of: "own-contact")
    let (external, insecure) = (signals.external, signals.insecure)
    return PolicyWatch.Lookout { sight, marks in
      for piece in sight.passage.pieces where !piece.target.isEmpty {
        let scheme = Scheme(sight.passage.address(of: piece))
        guard let signal = scheme.isPhone ? signals.phone : scheme.isMail ? signals.email : nil else { continue }
        let sentence = sentence(around: piece.range, in: sight.passage)
        if let sentence, sight.hears(thirdParty, nearby: sentence), sight.heard[sentence] & own == 0 { continue }
        if !marks.contains(where: { $0.signal == signal && $0.range.overlaps(piece.target) }) {
          marks.append(Mark(signal, piece.target))
        }
      }
      for link in addresses(in: sight.passage) {
        if let optOut = signals.optOut, link.isFollowed, isOptOut(link.address) {
          marks.append(Mark(optOut, link.range))
        }
        guard let target = LinkTarget(link.address) else { continue }
        if let email = signals.email, Hosts.mailboxes.contains(target.host), let start = link.mailboxStart {
          marks.append(Mark(email, start..<link.range.upperBound))
          continue
        }
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
    /// As it is followed.
    let address: [UInt8]
    /// A person follows it: no image's source.
    let isFollowed: Bool
    let sentence: Int?
    /// Where the name in front of a mailbox's host starts: `lamps (at) gmail.com`.
    var mailboxStart: Int?
  }

  static func addresses(in passage: Passage) -> [Address] {
    var found: [Address] = []
    for piece in passage.pieces where !piece.target.isEmpty {
      let isImage =
        piece.kind == .image || piece.kind == .resource
        || (piece.kind == .tag && isImageTag(passage.source[piece.text]))
      found.append(
        Address(
          range: piece.target, address: passage.address(of: piece), isFollowed: !isImage,
          sentence: sentence(around: piece.range, in: passage)))
    }
    for (index, sentence) in passage.sentences.enumerated() {
      for place in sentence.words where passage.words[place].kind == .link {
        let word = passage.words[place]
        let range = passage.sourceRange(ofProse: word.range)
        // The words of a link may show its address: that is one, not two.
        if passage.pieces.contains(where: { !$0.target.isEmpty && $0.range.overlaps(range) }) { continue }
        var address = Address(range: range, address: Array(passage.source[range]), isFollowed: true, sentence: index)
        if place >= sentence.words.lowerBound + 2, passage.words[place - 1].hash == at {
          address.mailboxStart = passage.sourceRange(ofProse: passage.words[place - 2].range).lowerBound
        }
        found.append(address)
      }
    }
    return found
  }

  /// `https://…/unsubscribe?u=1`, `{{unsubscribe_url}}`, `*|UNSUB|*`
  private static func isOptOut(_ address: [UInt8]) -> Bool {
    let letters = String(decoding: address.prefix(1024), as: UTF8.self).lowercased().filter { $0.isLetter || $0 == "/" }
    return ["unsub", "optout", "listmanage", "/preferences", "emailpreferences", "mailpreferences"].contains {
      letters.contains($0)
    }
  }

  private static let at = WordHash(folding: "at").value

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

/// What an address is for, by its scheme.
private struct Scheme {
  let isPhone: Bool
  let isMail: Bool

  init(_ address: [UInt8]) {
    let head = String(decoding: address.prefix(10), as: UTF8.self).lowercased()
    isPhone = ["tel:", "sms:", "callto:"].contains { head.hasPrefix($0) }
    isMail = head.hasPrefix("mailto:")
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
      guard !["mailto:", "tel:", "sms:", "cid:", "data:", "callto:"].contains(where: { text.hasPrefix($0) }) else {
        return nil
      }
      if text.hasPrefix("//") { text = text.dropFirst(2) }
    }
    // Browsers take `\` for `/`.
    let authority = text.prefix(while: { !"/\\?#".contains($0) })
    let name = authority.split(separator: "@").last.map(String.init) ?? String(authority)
    let fullName = name.prefix(while: { $0 != ":" })
    host = String(fullName.hasSuffix(".") ? fullName.dropLast() : fullName)
    guard host.contains("."), !host.hasPrefix("."), !host.contains(where: { $0 == " " || $0 == "(" }),
      host.unicodeScalars.allSatisfy(LinkTarget.isHostSign)
    else { return nil }
    // `manual.pdf` is a file, not a host.
    guard isInsecure || text.contains("/") || !LinkTarget.isFile(host) else { return nil }
  }

  private static func isHostSign(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10
        || ".-_{}[]%$".unicodeScalars.contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isFile(_ name: String) -> Bool {
    let endings = ["pdf", "png", "jpg", "jpeg", "gif", "webp", "svg", "html", "htm", "css", "js", "txt", "doc", "docx"]
    return endings.contains { name.hasSuffix("." + $0) }
  }

  var isLocal: Bool { host == "localhost" || host.hasSuffix(".localhost") || isPrivateAddress }

  /// The networks that only a house knows (RFC 1918), and the machine itself.
  private var isPrivateAddress: Bool {
    guard host.utf8.allSatisfy({ $0 == 0x2E || $0 &- 0x30 < 10 }) else { return false }
    return ["127.", "10.", "192.168."].contains { host.hasPrefix($0) }
      || (16...31).contains { host.hasPrefix("172.\($0).") }
  }
  var isExternal: Bool { !Hosts.amazon.contains(host) && !Hosts.carriers.contains(host) }
  /// No order needs these, whatever stands around.
  var isNeverNeeded: Bool { Hosts.never.contains(host) }
}
