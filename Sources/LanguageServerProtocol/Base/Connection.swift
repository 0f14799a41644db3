/// Cuts a stream of bytes into messages, as the base protocol frames them: headers, an empty line, the body.
///
/// A pure state machine that knows no file: bytes come in as they are read, however they are cut, and whatever they
/// complete comes out. Where the stream is no message, one error comes out instead, and reading goes on at the next
/// `Content-Length`. Nothing is allocated on the word of a header, no byte is searched twice, and what has been read is
/// given up once a call, not once a message.
public struct Connection: Sendable {
  /// The longest body that is accepted, in bytes.
  public static let contentLengthLimit = 256 << 20
  /// The longest header part that is accepted, in bytes.
  public static let headerLimit = 8 << 10

  private enum Phase: Sendable {
    case header(contentLength: Int?)
    case body(length: Int)
    /// Looking for the next `Content-Length`; the error has been reported.
    case lost
  }

  private var phase = Phase.header(contentLength: nil)
  private var buffer: [UInt8] = []
  /// Where the current header part, body or stretch of garbage starts.
  private var start = 0
  /// Where the current line of the header part starts.
  private var line = 0
  /// How far the buffer has been searched for what the phase waits for.
  private var searched = 0

  public init() {}

  /// Takes what was read and hands over every message it completes, in order.
  public mutating func receive(_ bytes: UnsafeRawBufferPointer) -> [Incoming] {
    buffer.append(contentsOf: bytes)
    var incoming: [Incoming] = []
    while advance(&incoming) {}
    forget()
    return incoming
  }

  /// Takes what was read and hands over every message it completes, in order.
  public mutating func receive(_ bytes: [UInt8]) -> [Incoming] {
    bytes.withUnsafeBytes { receive($0) }
  }

  /// A body with its header in one buffer, so that it goes out in one write.
  public static func frame(_ body: [UInt8]) -> [UInt8] {
    let header = "Content-Length: \(body.count)\r\n\r\n"
    var frame: [UInt8] = []
    frame.reserveCapacity(header.utf8.count + body.count)
    frame.append(contentsOf: header.utf8)
    frame.append(contentsOf: body)
    return frame
  }
}

extension Connection {
  /// Takes one step; answers whether there may be another without further bytes.
  private mutating func advance(_ incoming: inout [Incoming]) -> Bool {
    switch phase {
    case .header(let contentLength):
      return readLine(after: contentLength, &incoming)
    case .body(let length):
      guard buffer.count - start >= length else { return false }
      incoming.append(Incoming(body: buffer[start..<start + length]))
      begin(.header(contentLength: nil), at: start + length)
      return true
    case .lost:
      return search()
    }
  }

  private mutating func readLine(after contentLength: Int?, _ incoming: inout [Incoming]) -> Bool {
    let lineFeed = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    guard (lineFeed ?? buffer.count) - start <= Self.headerLimit else {
      lose("header longer than \(Self.headerLimit) bytes", at: line, &incoming)
      return true
    }
    guard let end = lineFeed else {
      searched = buffer.count
      return false
    }
    let field = HeaderField.read(buffer[line..<end])
    let (first, next) = (line == start, end + 1)
    switch field {
    case .end where first: begin(.header(contentLength: nil), at: next)
    case .end:
      if let contentLength {
        begin(.body(length: contentLength), at: next)
      } else {
        // The header may be stuck to the end of what is garbage, hence once more from its start.
        lose("no Content-Length", at: start, &incoming)
      }
    case .contentLength(let length) where length > Self.contentLengthLimit:
      lose("Content-Length above \(Self.contentLengthLimit)", at: next, &incoming)
    case .contentLength(let length) where contentLength ?? length != length:
      lose("two values of Content-Length", at: next, &incoming)
    case .contentLength(let length):
      phase = .header(contentLength: length)
      (line, searched) = (next, next)
    case .other: (line, searched) = (next, next)
    case .invalidContentLength: lose("Content-Length is not a number", at: next, &incoming)
    case .invalid: lose("not a header", at: line, &incoming)
    }
    return true
  }

  /// Goes to the next line that is a usable `Content-Length`; it need not start where a line starts.
  private mutating func search() -> Bool {
    while let candidate = buffer[searched...].firstIndex(where: { $0 | 0x20 == UInt8(ascii: "c") }) {
      searched = candidate
      switch HeaderField.usableContentLength(at: searched, in: buffer, limit: Self.contentLengthLimit) {
      case .no: searched += 1
      case .undecided: return false
      case .yes:
        begin(.header(contentLength: nil), at: searched)
        return true
      }
    }
    searched = buffer.count
    return false
  }

  private mutating func begin(_ phase: Phase, at offset: Int) {
    self.phase = phase
    (start, line, searched) = (offset, offset, offset)
  }

  private mutating func lose(_ reason: String, at offset: Int, _ incoming: inout [Incoming]) {
    incoming.append(.malformed(InvalidMessage(id: nil, error: ResponseError(.parseError, reason))))
    begin(.lost, at: offset)
  }

  /// Gives up what has been read, but moves the rest only when that is the smaller part, so each byte moves about once.
  private mutating func forget() {
    if case .lost = phase { begin(.lost, at: searched) }
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
    } else if start >= buffer.count - start {
      buffer.removeFirst(start)
    } else {
      return
    }
    (start, line, searched) = (0, line - start, searched - start)
  }
}
