import LanguageServerProtocol
import Workspace

/// What the `character` of a position counts, as client and server have agreed.
enum PositionEncoding: Sendable, Equatable {
  case utf8, utf16, utf32

  /// Picks one of those a client offers, which stand in its order of preference.
  ///
  /// UTF-8 costs us least; UTF-16 every client understands, even one that does not offer it.
  init(offered: [PositionEncodingKind]) {
    if offered.contains(.utf8) {
      self = .utf8
    } else {
      self = offered.first == .utf32 ? .utf32 : .utf16
    }
  }

  var kind: PositionEncodingKind {
    switch self {
    case .utf8: .utf8
    case .utf16: .utf16
    case .utf32: .utf32
    }
  }

  /// How far some text reaches beyond its last line break.
  func column(of extent: Extent) -> Int {
    switch self {
    case .utf8: extent.column.utf8
    case .utf16: extent.column.utf16
    case .utf32: extent.column.scalars
    }
  }

  func length(of text: String) -> Int {
    switch self {
    case .utf8: text.utf8.count
    case .utf16: text.utf16.count
    case .utf32: text.unicodeScalars.count
    }
  }

  /// How much a scalar counts that has this first byte and so many bytes.
  ///
  /// Bytes that belong to no scalar count as in `Extent`, whose sums these widths continue.
  @inline(__always)
  func width(of lead: UInt8, length: Int) -> Int {
    switch self {
    case .utf8: length
    case .utf16: isContinuation(lead) ? 0 : lead >= 0xF0 ? 2 : 1
    case .utf32: isContinuation(lead) ? 0 : 1
    }
  }
}

/// Whether a byte is one of a scalar's bytes, but not the first.
@inline(__always)
func isContinuation(_ byte: UInt8) -> Bool { byte & 0b1100_0000 == 0b1000_0000 }

extension Location {
  /// A place in a draft that is not at hand.
  init(_ place: DraftPlace, _ encoding: PositionEncoding) {
    func position(_ extent: Extent) -> Position {
      Position(line: extent.lines, character: encoding.column(of: extent))
    }
    self.init(
      uri: DocumentURI(path: place.path), range: Range(start: position(place.start), end: position(place.end)))
  }
}
