/// How a draft is written, which decides how it is read.
public enum Format: String, Sendable, CaseIterable {
  /// Plain text; links, images and tags written into it are seen all the same, because mail tools turn them into what
  /// they say.
  case plain
  /// CommonMark.
  case markdown
  /// HTML, a document or a fragment, as the HTML Standard's tokenizer reads it.
  case html
  /// A mail with its header, RFC 5322 and MIME.
  case mail

  /// The format that a file's name tells; nil where no reader knows the ending.
  public init?(fileName: some StringProtocol) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .plain
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "eml": self = .mail
    default: return nil
    }
  }

  /// The endings of the files that are drafts, without their dot.
  public static let fileEndings = ["txt", "text", "md", "markdown", "html", "htm", "xhtml", "eml"]
}
