import LanguageServerProtocol
import Workspace

extension Format {
  /// The format of a document: its name decides, then what the client calls its language, then its text.
  ///
  /// Language ids are the editor's matter and differ between editors: what one calls `mail`, another calls `eml`, and one
  /// that knows no mail `plaintext` or `fundamental`.
  init(of item: TextDocumentItem) {
    let path = item.uri.path ?? item.uri.string
    let name = path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last ?? ""
    self = Format(fileName: name) ?? Format(languageID: item.languageID) ?? Format(text: item.text)
  }

  private init?(languageID: String) {
    switch languageID.lowercased() {
    case "markdown", "md", "gfm": self = .markdown
    case "html", "xhtml", "mhtml": self = .html
    case "eml", "mail", "email", "message", "rfc822": self = .mail
    case "plaintext", "text", "txt", "plain": self = .plain
    default: return nil
    }
  }

  /// What a text looks like that nobody has named.
  private init(text: String) {
    // Its first lines tell.
    let lines = text.unicodeScalars.prefix(4096).split(whereSeparator: { $0 == "\n" || $0 == "\r" })
    let first = lines.first { !$0.allSatisfy(\.properties.isWhitespace) }.map { String($0).lowercased() } ?? ""
    let start = first.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
    if start.hasPrefix("<"), start.dropFirst().first.map({ $0.isLetter || $0 == "!" || $0 == "?" }) ?? false {
      self = .html
    } else if lines.prefix(while: Self.isHeaderField).contains(where: Self.isMailField) {
      self = .mail
    } else {
      self = .plain
    }
  }

  private static func isHeaderField(_ line: Substring.UnicodeScalarView) -> Bool {
    // A folded line goes on with what the one before says.
    if let first = line.first, first == " " || first == "\t" { return true }
    let name = line.prefix { $0 != ":" }
    return name.count < line.count && !name.isEmpty
      && name.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || $0 == "-") }
  }

  /// Fields that hardly anything but a mail begins with; `Subject:` alone may be a template's.
  private static func isMailField(_ line: Substring.UnicodeScalarView) -> Bool {
    let name = String(line.prefix { $0 != ":" }).lowercased()
    return ["from", "mime-version", "message-id", "received", "return-path", "content-type"].contains(name)
  }
}
