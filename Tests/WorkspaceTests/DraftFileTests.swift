import Testing

@testable import Workspace

struct DraftFileTests {
  @Test(
    "bytes that are no UTF-8 are told with their place",
    arguments: [
      ([], nil), ([0x61], nil), (Array("é🎄\u{FEFF}\0".utf8), nil), ([0x80], 0), ([0x61, 0xFF], 1), ([0x61, 0xC3], 1),
      ([0x61, 0xC3, 0x28], 1), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0xE2, 0x82], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xC3, 0xA9, 0xE9], 2), ([0xF0, 0x9F, 0x8E, 0x84, 0xF0, 0x9F, 0x8E], 4), ([0xF0, 0x9F, 0x8E, 0x61], 0),
      (Array("Grüße ".utf8) + [0xFC], 8), ([0xE0, 0x80, 0x80], 0),
    ] as [([UInt8], Int?)])
  func utf8(bytes: [UInt8], offset: Int?) {
    #expect(DraftFile.firstInvalidByte(bytes) == offset)
    guard let offset else {
      #expect(throws: Never.self) { try DraftFile.checkUTF8(bytes, path: "a.txt") }
      return
    }
    let error = #expect(throws: InputError.self) { try DraftFile.checkUTF8(bytes, path: "a.txt") }
    #expect(error?.description.hasPrefix("a.txt: byte \(offset + 1) is no UTF-8") ?? false)
  }

  @Test("UTF-16 is called by its name", arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func utf16(bytes: [UInt8]) {
    let error = #expect(throws: InputError.self) { try DraftFile.checkUTF8(bytes, path: "a.txt") }
    #expect(error?.reason == "this is UTF-16; save it as UTF-8 and check it again")
  }

  @Test("a file is read whole, and a folder or nothing is an error")
  func reads() throws {
    let text = String(repeating: "Grüße 🎄\r\n", count: 20_000)
    let folder = try DraftSearchTests.Folder(["a.txt": text, "empty.txt": ""])
    try folder.write("latin.txt", [0x47, 0xFC])
    #expect(try DraftFile(path: folder.path + "/a.txt", format: .plain).read() == Array(text.utf8))
    #expect(try DraftFile(path: folder.path + "/empty.txt", format: .plain).read() == [])
    let reasons = ["latin.txt", "nothing.txt", ""].map { name in
      let error = #expect(throws: InputError.self) {
        try DraftFile(path: folder.path + "/" + name, format: .plain).read()
      }
      return error?.reason ?? ""
    }
    #expect(reasons[0].hasPrefix("byte 2 is no UTF-8"))
    #expect(Array(reasons[1...]) == ["there is no such file or folder", "this is a folder"])
  }

  @Test(
    "the ending tells the format",
    arguments: [
      ("a.txt", .plain), ("a.TEXT", .plain), ("a.md", .markdown), ("a.b.Markdown", .markdown), ("md", nil),
      ("a.html", .html), ("a.HTM", .html), ("a.eml", .mail), ("a.pdf", nil),
      ("a.", nil), ("", nil), (".md", .markdown), ("a.md ", nil),
    ] as [(String, Format?)])
  func format(name: String, format: Format?) { #expect(Format(fileName: name) == format) }
}
