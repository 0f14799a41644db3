import Foundation
import Testing

@testable import Drafts

/// What Python's email package reads in the same mails.
///
/// Not compared, since Python differs: blanks at the ends of quoted-printable lines (it keeps them), characters split over two
/// encoded words and bytes that US-ASCII lacks (it writes U+FFFD). `format=flowed`, which it does not know, the script joins.
struct MailReferenceTests {
  struct Reading: Decodable {
    struct Text: Decodable, Hashable, Comparable {
      let html: Bool
      let text: String

      static func < (left: Text, right: Text) -> Bool {
        (left.html ? 0 : 1, Array(left.text.utf8).description) < (
          right.html ? 0 : 1, Array(right.text.utf8).description
        )
      }
    }
    struct Part: Decodable, Equatable {
      var name: String?
      var type: String
      var size: Int?
      var disposition: String?
      var id: String?
    }
    let mail: Data
    let subject: String?
    let texts: [Text]
    let attachments: [Part]
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let script = root.appendingPathComponent("Tests/MailReference/generate.py")
  static let corpus = root.appendingPathComponent("../shared/corpus/html_eml.jsonl").standardizedFileURL

  static var interpreter: URL? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent("python3") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  @Test("mails are read as Python's email package reads them", .enabled(if: interpreter != nil, "needs python3"))
  func python() throws {
    guard let interpreter = Self.interpreter else { return }
    let process = Process()
    process.executableURL = interpreter
    let hasCorpus = FileManager.default.fileExists(atPath: Self.corpus.path)
    process.arguments = [Self.script.path, "600"] + (hasCorpus ? [Self.corpus.path] : [])
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let lines = output.fileHandleForReading.readDataToEndOfFile().split(separator: UInt8(ascii: "\n"))
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(lines.count >= (hasCorpus ? 605 : 600))
    let decoder = JSONDecoder()
    decoder.dataDecodingStrategy = .base64
    for line in lines { compare(try decoder.decode(Reading.self, from: Data(line))) }
  }

  private func compare(_ reading: Reading) {
    let file = Array(reading.mail)
    let mail = Mail(file)
    let shown = Comment(rawValue: file.string)
    #expect(
      mail.subject.map { RandomMail.trimmed($0.bytes).string }
        == reading.subject.map { RandomMail.trimmed(Array($0.utf8)).string }, shown)
    #expect(mail.alternatives.flatMap(Self.texts).sorted() == reading.texts.sorted(), shown)
    var parts = mail.attachments.map(Self.part)
    for index in parts.indices where index < reading.attachments.count && reading.attachments[index].size == nil {
      parts[index].size = nil
    }
    #expect(parts == reading.attachments, shown)
    for body in mail.alternatives { MailMapTests.checkSegments(body.text, file) }
  }

  /// The parts that a body was joined from.
  private static func texts(_ body: Mail.Body) -> [Reading.Text] {
    var texts = [[UInt8]()]
    for segment in body.text.segments {
      if segment.encoding == .synthetic {
        texts.append([])
      } else {
        texts[texts.count - 1] += body.text.bytes[segment.start..<segment.end]
      }
    }
    return texts.map { Reading.Text(html: body.isHTML, text: $0.string) }
  }

  private static func part(_ attachment: Mail.Attachment) -> Reading.Part {
    Reading.Part(
      name: attachment.name?.string, type: attachment.mediaType, size: attachment.size,
      disposition: attachment.disposition == .unstated ? nil : "\(attachment.disposition)", id: attachment.contentID)
  }
}
