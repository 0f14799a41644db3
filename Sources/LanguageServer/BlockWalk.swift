import LanguageServerProtocol
import Workspace

/// A place in a block's text that is known both ways, as offset and as position, and can be moved on.
struct BlockWalk {
  private var text: ArraySlice<UInt8> = []
  /// Of the place, from the start of the text.
  private var index = 0
  /// Of the text's start in the draft.
  private var start = 0
  private(set) var line = 0
  private(set) var column = 0

  /// A place in an empty draft.
  init() {}

  /// The start of a block.
  init(_ block: BlockText, _ encoding: PositionEncoding) {
    text = block.text
    start = block.before.utf8
    line = block.before.lines
    column = encoding.column(of: block.before)
  }

  var offset: Int { start + index }

  /// Whether an offset lies ahead and in the same block.
  func canReach(_ offset: Int) -> Bool { offset >= self.offset && offset < start + text.count }

  /// Goes on to an offset, or to the start of what it is inside of.
  mutating func advance(to offset: Int, _ encoding: PositionEncoding) {
    walk { walk, bytes in
      let end = min(offset - walk.start, bytes.count)
      while walk.index < end {
        let length = bytes.stepLength(at: walk.index)
        guard walk.index + length <= end else { return }
        walk.step(over: bytes[walk.index], length, encoding)
      }
    }
  }

  /// Goes on to a position, or to the end of its line, or to the start of the scalar it is inside of.
  mutating func advance(to position: Position, _ encoding: PositionEncoding) {
    walk { walk, bytes in
      while walk.index < bytes.count, walk.line <= position.line {
        let byte = bytes[walk.index]
        let length = bytes.stepLength(at: walk.index)
        if walk.line == position.line {
          if walk.column >= position.character || isLineBreak(byte) { return }
          if walk.column + encoding.width(of: byte, length: length) > position.character { return }
        }
        walk.step(over: byte, length, encoding)
      }
    }
  }

  private mutating func walk(_ body: (inout BlockWalk, UnsafeBufferPointer<UInt8>) -> Void) {
    let text = text
    text.withUnsafeBufferPointer { body(&self, $0) }
  }

  @inline(__always)
  private mutating func step(over byte: UInt8, _ length: Int, _ encoding: PositionEncoding) {
    index += length
    if isLineBreak(byte) {
      line += 1
      column = 0
    } else {
      column += encoding.width(of: byte, length: length)
    }
  }
}

@inline(__always)
private func isLineBreak(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of the line break or scalar that starts here.
  @inline(__always)
  fileprivate func stepLength(at index: Int) -> Int {
    var end = index + 1
    switch self[index] {
    case UInt8(ascii: "\r"):
      if end < count, self[end] == UInt8(ascii: "\n") { end += 1 }
    case UInt8(ascii: "\n"):
      break
    default:
      while end < count, isContinuation(self[end]) { end += 1 }
    }
    return end - index
  }
}
