import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files so that at any moment either the old text or the new one is there.
enum FileWriter {
  /// Puts a new text in a file's place, with its permissions and, where that is allowed, its owner; a link stays one.
  static func replace(_ path: String, with bytes: [UInt8]) throws(InputError) {
    guard let real = realpath(path, nil) else { throw failure(path) }
    defer { free(real) }
    let target = String(cString: real)
    var status = stat()
    guard stat(target, &status) == 0 else { throw failure(path) }
    guard access(target, W_OK) == 0 else {
      throw InputError(path: path, reason: "it may not be written; check its permissions")
    }
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    var name = Array((folder + ".draftlint-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw failure(path) }
    let temporary = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // Whoever is not root keeps a file's owner only where it is their own.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    let isWritten =
      fchmod(descriptor, status.st_mode & 0o7777) == 0 && Terminal.write(bytes, to: descriptor)
      && fsync(descriptor) == 0
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed, rename(temporary, target) == 0 else {
      let error = failure(path)
      unlink(temporary)
      throw error
    }
  }

  /// Writes a file that must not be there yet.
  static func create(_ path: String, _ bytes: [UInt8]) throws(InputError) {
    let descriptor = openFile(path, O_EXCL, 0o644)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? InputError(path: path, reason: "it is there already; move it away first") : failure(path)
    }
    let isWritten = Terminal.write(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten else { throw failure(path) }
  }

  /// Makes a file, if it is not there, that only its owner may read.
  static func makePrivate(_ path: String) throws(InputError) {
    let descriptor = openFile(path, 0, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    close(descriptor)
  }

  /// Makes the folders that a file is to lie in.
  static func makeFolder(above path: String) throws(InputError) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure(folder) }
    }
  }

  private static func failure(_ path: String) -> InputError {
    InputError(path: path, reason: "it cannot be written: \(String(cString: strerror(errno)))")
  }
}

private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, mode)
}
