/// Asks what to select around places, step by step.
public enum SelectionRangeRequest: Request {
  public static let method = "textDocument/selectionRange"
  public typealias Result = [SelectionRange]

  public struct Params: Sendable, Equatable, JSONDecodable {
    public var textDocument: TextDocumentIdentifier
    public var positions: [Position]

    public init(json: JSON) throws(JSON.DecodingError) {
      textDocument = try json.value("textDocument")
      positions = try json.value("positions")
    }
  }
}

/// Ranges around a place, each within the next.
public struct SelectionRange: Sendable, Equatable, JSONEncodable {
  /// The narrowest first; never empty.
  public var ranges: [Range]

  public init(_ ranges: [Range]) { self.ranges = ranges }

  public func encode(to writer: inout JSON.Writer) { encode(ranges[...], to: &writer) }

  private func encode(_ ranges: ArraySlice<Range>, to writer: inout JSON.Writer) {
    writer.object { writer in
      guard let first = ranges.first else { return }
      writer.member("range", first)
      let around = ranges.dropFirst()
      if !around.isEmpty { writer.member("parent") { encode(around, to: &$0) } }
    }
  }
}
