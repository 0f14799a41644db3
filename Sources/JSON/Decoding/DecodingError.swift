extension JSON {
  /// Why a value does not have the shape it should have, and where in it.
  public struct DecodingError: Error, Sendable, Equatable {
    /// A step from a value to one it holds.
    public enum Step: Sendable, Equatable {
      case key(String)
      case index(Int)
    }

    /// From the outermost value to the one at fault.
    public private(set) var path: [Step]
    /// What should be there, with its article: “an unsigned integer”.
    public let expected: String
    /// What is there instead: “a string”, or “nothing” where a member is missing.
    public let found: String

    public init(expected: String, found: String, path: [Step] = []) {
      self.path = path
      self.expected = expected
      self.found = found
    }

    public init(expected: String, found json: JSON) {
      self.init(expected: expected, found: json.kind)
    }

    /// The same error, seen from the value around it.
    public func within(_ step: Step) -> DecodingError {
      DecodingError(expected: expected, found: found, path: [step] + path)
    }
  }
}

extension JSON.DecodingError: CustomStringConvertible {
  /// For example “params.changes[2].range: expected an object, found null”.
  public var description: String {
    let problem = "expected \(expected), found \(found)"
    return path.isEmpty ? problem : "\(pathDescription): \(problem)"
  }

  public var pathDescription: String {
    var text = ""
    for step in path {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
