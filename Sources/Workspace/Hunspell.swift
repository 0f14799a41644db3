#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The functions of Hunspell's library, which is opened where it is installed and missed nowhere else.
struct HunspellLibrary: Sendable {
  /// Nil where there is none.
  static let shared = HunspellLibrary()

  typealias Create = @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>) -> OpaquePointer?
  typealias Destroy = @convention(c) (OpaquePointer) -> Void
  typealias Spell = @convention(c) (OpaquePointer, UnsafePointer<CChar>) -> CInt
  typealias Suggest =
    @convention(c) (
      OpaquePointer, UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>, UnsafePointer<CChar>
    ) -> CInt
  typealias FreeList =
    @convention(c) (
      OpaquePointer, UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>, CInt
    ) -> Void
  typealias Encoding = @convention(c) (OpaquePointer) -> UnsafePointer<CChar>?

  let create: Create
  let destroy: Destroy
  let spell: Spell
  let suggest: Suggest
  let freeList: FreeList
  let encoding: Encoding

  /// As the systems name it, the newest first.
  static let names = [
    "libhunspell-1.7.so.0", "libhunspell-1.7.so", "libhunspell.so", "libhunspell-1.6.so.0", "libhunspell-1.7.dylib",
    "/opt/homebrew/lib/libhunspell-1.7.dylib", "/usr/local/lib/libhunspell-1.7.dylib",
  ]

  private init?() {
    guard let library = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first else { return nil }
    func symbol<F>(_ name: String, as: F.Type) -> F? { dlsym(library, name).map { unsafeBitCast($0, to: F.self) } }
    guard let create = symbol("Hunspell_create", as: Create.self),
      let destroy = symbol("Hunspell_destroy", as: Destroy.self),
      let spell = symbol("Hunspell_spell", as: Spell.self),
      let suggest = symbol("Hunspell_suggest", as: Suggest.self),
      let freeList = symbol("Hunspell_free_list", as: FreeList.self),
      let encoding = symbol("Hunspell_get_dic_encoding", as: Encoding.self)
    else { return nil }
    self.create = create
    self.destroy = destroy
    self.spell = spell
    self.suggest = suggest
    self.freeList = freeList
    self.encoding = encoding
  }
}

/// One dictionary in memory. Not to be used by two threads at once.
final class HunspellDictionary {
  private let library: HunspellLibrary
  private let handle: OpaquePointer
  private let isUTF8: Bool

  /// - Parameter path: of the `.dic` file, beside which the `.aff` file lies.
  /// - Returns: nil where the library does not take it, or it is in a charset that is neither UTF-8 nor ISO-8859-1.
  init?(_ library: HunspellLibrary, path: String) {
    guard let handle = library.create(path.dropLast(4) + ".aff", path) else { return nil }
    let encoding = library.encoding(handle).map { String(cString: $0).uppercased() } ?? ""
    isUTF8 = encoding == "UTF-8"
    self.library = library
    self.handle = handle
    guard isUTF8 || ["ISO8859-1", "ISO-8859-1", "ISO8859-15", "ISO-8859-15"].contains(encoding) else { return nil }
  }

  deinit { library.destroy(handle) }

  func isRight(_ word: String) -> Bool {
    // What the charset cannot write is no word of the language.
    guard let bytes = encoded(word) else { return false }
    return bytes.withUnsafeBufferPointer { $0.baseAddress.map { library.spell(handle, $0) != 0 } ?? false }
  }

  func suggestions(for word: String) -> [String] {
    guard let bytes = encoded(word) else { return [] }
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = bytes.withUnsafeBufferPointer { $0.baseAddress.map { library.suggest(handle, &list, $0) } ?? 0 }
    defer { library.freeList(handle, &list, count) }
    return (0..<Int(count)).compactMap { list?[$0].map { decoded($0) } }
  }

  private func encoded(_ word: String) -> [CChar]? {
    if isUTF8 { return word.utf8.map { CChar(bitPattern: $0) } + [0] }
    var bytes: [CChar] = []
    for scalar in word.unicodeScalars {
      guard scalar.value < 0x100 else { return nil }
      bytes.append(CChar(bitPattern: UInt8(scalar.value)))
    }
    return bytes + [0]
  }

  private func decoded(_ text: UnsafeMutablePointer<CChar>) -> String {
    if isUTF8 { return String(cString: text) }
    var word = ""
    var at = text
    while at.pointee != 0 {
      word.unicodeScalars.append(Unicode.Scalar(UInt8(bitPattern: at.pointee)))
      at += 1
    }
    return word
  }
}
