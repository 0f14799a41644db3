import Workspace

/// A draft of the corpus and what is expected of it: `NAME.txt` and `NAME.txt.expected`.
struct LabelledDraft {
  let path: String
  let text: [UInt8]
  let format: Format
  /// Rule code to the quotes that show the fault; an empty quote stands for the whole message.
  let expected: [String: [String]]

  /// The labelled drafts in some folders, by path.
  static func all(in folders: [String]) throws -> [LabelledDraft] {
    let search = DraftSearch(folders)
    if let error = search.errors.first { throw error }
    return try search.files.filter { !$0.path.hasSuffix("README.md") }.map { file in
      let labels = try DraftFile(path: file.path + ".expected", format: .plain).read()
      return LabelledDraft(
        path: file.path, text: try file.read(), format: file.format,
        expected: self.labels(in: String(decoding: labels, as: UTF8.self)))
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
