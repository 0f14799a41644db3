/// Edits of a settings file's text.
public enum SettingsEdit {
  /// Turns a rule off; nil where the text is no object, or the rule is off.
  public static func turningOff(_ rule: String, in text: [UInt8]) -> Fix.Edit? {
    let member = "\"\(rule)\": \"off\""
    guard let (json, root) = read(text) else {
      return isBlank(text) ? Fix.Edit(0..<text.count, "{\n  \"rules\": {\n    \(member)\n  }\n}\n") : nil
    }
    guard let rules = root.node(at: [.key("rules")]) else {
      return inserting("\"rules\": {\n    \(member)\n  }", into: root, indent: "  ")
    }
    if let level = rules.node(at: [.key(rule)]) {
      return json["rules"]?[rule] == "off" ? nil : Fix.Edit(level.range, "\"off\"")
    }
    return json["rules"]?.objectValue == nil ? nil : inserting(member, into: rules, indent: "    ")
  }

  /// Adds a word to those that are spelt right; nil where the text is no object, or the word is among them.
  public static func adding(word: String, in text: [UInt8]) -> Fix.Edit? {
    let word = JSON.string(word)
    guard let (json, root) = read(text) else {
      return isBlank(text) ? Fix.Edit(0..<text.count, "{\n  \"words\": [\(word)]\n}\n") : nil
    }
    guard let words = root.node(at: [.key("words")]) else {
      return inserting("\"words\": [\(word)]", into: root, indent: "  ")
    }
    guard let known = json["words"]?.arrayValue, !known.contains(word) else { return nil }
    let at = words.range.lowerBound + 1
    return Fix.Edit(at..<at, known.isEmpty ? "\(word)" : "\(word), ")
  }

  private static func isBlank(_ text: [UInt8]) -> Bool { text.allSatisfy { $0 <= 0x20 } }

  /// Nil where the text is no object.
  private static func read(_ text: [UInt8]) -> (json: JSON, root: JSON.Outline)? {
    guard let json = try? JSON(parsing: text, dialect: .json5Subset), json.objectValue != nil,
      let root = try? JSON.Outline(of: text, dialect: .json5Subset)
    else { return nil }
    return (json, root)
  }

  /// Puts a member first in an object.
  private static func inserting(_ text: String, into node: JSON.Outline, indent: String) -> Fix.Edit {
    let at = node.range.lowerBound + 1
    return Fix.Edit(at..<at, "\n\(indent)\(text)" + (node.children.isEmpty ? "\n\(indent.dropLast(2))" : ","))
  }
}
