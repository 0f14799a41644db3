import Foundation
import Workspace

/// A draft of the corpus and what is expected of it: `NAME.txt` and `NAME.txt.expected`.
struct LabelledDraft {
  let name: String
  let text: [UInt8]
  let format: Format
  /// Rule code to the quotes that show the fault; an empty quote stands for the whole message.
  let expected: [String: [String]]

  /// The drafts of a folder, by name.
  static func all(in folder: URL) throws -> [LabelledDraft] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "expected" }.sorted { $0.path < $1.path }.map { file in
      let draft = file.deletingPathExtension()
      return LabelledDraft(
        name: folder.lastPathComponent + "/" + draft.lastPathComponent, text: Array(try Data(contentsOf: draft)),
        format: Format(fileName: draft.lastPathComponent) ?? .plain,
        expected: labels(in: try String(contentsOf: file, encoding: .utf8)))
    }
  }

  /// A line a label, `rule: quote`; a line that starts with `#` says why.
  private static func labels(in text: String) -> [String: [String]] {
    var labels: [String: [String]] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let quote = line[line.index(after: colon)...].drop { $0 == " " }
      labels[String(line[..<colon]), default: []].append(String(quote))
    }
    return labels
  }
}
