#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is, or may be, a draft.
public struct DraftFile: Sendable, Equatable {
  /// As the user named it, or below the folder that the user named.
  public let path: String
  public let format: Format

  public init(path: String, format: Format) {
    self.path = path
    self.format = format
  }
}

/// What is wrong with a path, and the way out.
public struct InputError: Error, Sendable, Equatable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { "\(path): \(reason)" }
}

// MARK: - Reading

extension DraftFile {
  /// The most bytes a draft may have.
  public static let largest = 1 << 30

  /// The file's bytes, which are UTF-8.
  public func read() throws(InputError) -> [UInt8] { try read(atMost: DraftFile.largest) }

  /// The file's bytes, which are UTF-8, of a file that is no longer than that.
  public func read(atMost limit: Int) throws(InputError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw InputError(path: path, reason: DraftFile.reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputError(path: path, reason: DraftFile.reason(errno)) }
    // One byte more than the file has, so that most files are read at once.
    let room = min(max(Int(status.st_size) &+ 1, 1 << 12), 1 << 24)
    var bytes: [UInt8] = []
    while true {
      var outcome = (count: 0, error: Int32(0))
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        outcome = Self.readOnce(descriptor, UnsafeMutableRawBufferPointer(buffer))
        filled = max(0, outcome.count)
      }
      if outcome.count == 0 { break }
      guard outcome.count > 0 else { throw InputError(path: path, reason: DraftFile.reason(outcome.error)) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= limit else {
        let most = limit == DraftFile.largest ? "1 GiB" : "\(limit >> 10) KiB"
        throw InputError(path: path, reason: "larger than \(most), which is no message; check a smaller file")
      }
    }
    // A mail says itself which charsets it is written in.
    if format != .mail { try DraftFile.checkUTF8(bytes, path: path) }
    return bytes
  }

  private static func readOnce(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) -> (count: Int, error: Int32) {
    while true {
      let count = readBytes(descriptor, buffer)
      if count < 0 && errno == EINTR { continue }
      return (count, errno)
    }
  }

  /// Bytes that are no UTF-8 would be judged by words that nobody wrote.
  public static func checkUTF8(_ bytes: [UInt8], path: String) throws(InputError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw InputError(path: path, reason: "this is UTF-16; save it as UTF-8 and check it again")
    }
    if let offset = firstInvalidByte(bytes) {
      throw InputError(
        path: path,
        reason: "byte \(offset + 1) is no UTF-8; save the file as UTF-8 (it may be Windows-1252 or ISO-8859-1)")
    }
  }

  /// The offset of the first byte that belongs to no scalar; nil in UTF-8.
  static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    let text = String(validating: bytes, as: UTF8.self)
    if text != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: return "there is no such file or folder"
    case EACCES: return "it may not be read; check its permissions"
    case EISDIR: return "this is a folder"
    default: return String(cString: strerror(code))
    }
  }
}

/// `read(2)`, by a name that no method hides.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
