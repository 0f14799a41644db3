import Foundation
import Testing

@testable import Workspace

struct DraftSearchTests {
  /// A folder of its own for one test, gone with it.
  final class Folder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
      path = NSTemporaryDirectory() + "draftlint-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files { try write(name, Array(text.utf8)) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
      let place = path + "/" + name
      let parent = place.split(separator: "/").dropLast().joined(separator: "/")
      try FileManager.default.createDirectory(atPath: "/" + parent, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: place))
    }

    func link(_ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    func below(_ paths: [String]) -> [String] { paths.map { String($0.dropFirst(path.count)) } }
  }

  @Test("a folder is walked in the order of names, without hidden files and what links lead to")
  func walks() throws {
    let other = try Folder(["elsewhere.txt": ""])
    let folder = try Folder([
      "b.txt": "", "a.md": "", "B.markdown": "", "c/x.text": "", "c/d/e/y.TXT": "", "a/z.md": "", "notes.pdf": "",
      "txt": "",
      ".hidden.txt": "", ".git/x.txt": "", "page.html": "", "c/Mail.EML": "", "old.htm": "", "archive.tar.gz": "",
    ])
    try folder.link("link.txt", to: other.path + "/elsewhere.txt")
    try folder.link("linked", to: other.path)
    try folder.link("loop", to: folder.path)
    for name in [folder.path, folder.path + "/"] {
      let search = DraftSearch([name])
      #expect(
        folder.below(search.files.map(\.path).map { $0.replacingOccurrences(of: "//", with: "/") }) == [
          "/B.markdown", "/a/z.md", "/a.md", "/b.txt", "/c/Mail.EML", "/c/d/e/y.TXT", "/c/x.text", "/old.htm",
          "/page.html",
        ])
      #expect(
        search.files.map(\.format) == [.markdown, .markdown, .markdown, .plain, .mail, .plain, .plain, .html, .html])
      #expect(search.errors == [])
    }
  }

  @Test("a path that is named is taken as it is, hidden, linked or without an ending")
  func named() throws {
    let folder = try Folder(["b.md": "", "a.txt": "", "README": "", ".hidden.md": "", "page.html": "", "mail.EML": ""])
    try folder.link("link", to: folder.path + "/b.md")
    try folder.link("folder", to: folder.path)
    let names = ["b.md", "README", "a.txt", ".hidden.md", "link"]
    let search = DraftSearch(names.map { folder.path + "/" + $0 })
    #expect(folder.below(search.files.map(\.path)) == names.map { "/" + $0 })
    #expect(search.files.map(\.format) == [.markdown, .plain, .plain, .markdown, .plain])
    #expect(DraftSearch([folder.path + "/folder"]).files.count == 4)
  }

  @Test("what is not there, and a folder without drafts, are errors; the rest is read all the same")
  func errors() throws {
    let folder = try Folder(["a.txt": "", "empty/.keep": "", "other/notes.pdf": ""])
    try folder.link("dangling.txt", to: folder.path + "/nothing")
    let paths = ["nothing.txt", "empty", "other", "dangling.txt", "a.txt", "a.txt/x"].map { folder.path + "/" + $0 }
    let search = DraftSearch(paths)
    #expect(folder.below(search.files.map(\.path)) == ["/a.txt"])
    let none = "there is no such file or folder",
      bare = "there is no draft in this folder (.txt, .text, .md, .markdown, .html, .htm, .xhtml, .eml)"
    #expect(search.errors.map(\.reason) == [none, bare, bare, none, none])
    #expect(
      folder.below(search.errors.map(\.path)) == ["/nothing.txt", "/empty", "/other", "/dangling.txt", "/a.txt/x"])
    #expect(DraftSearch([""]).errors.count == 1 && DraftSearch([]).errors.isEmpty)
  }

  @Test("a very deep folder ends the walk, not the process")
  func deep() throws {
    let folder = try Folder(["top.txt": ""])
    try folder.write(String(repeating: "d/", count: 80) + "x.txt", [])
    #expect(folder.below(DraftSearch([folder.path]).files.map(\.path)) == ["/top.txt"])
  }
}
