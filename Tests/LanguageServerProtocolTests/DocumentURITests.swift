import LanguageServerProtocol
import Testing

/// Names of documents and the paths they stand for.
struct DocumentURITests {
  @Test(arguments: [
    ("file:///tmp/a%20b.md", "/tmp/a b.md"), ("FILE:///tmp/a", "/tmp/a"), ("file://localhost/a", "/a"),
    ("file:/a", "/a"),
    ("file:///c%3A/drafts/a.md", "c:/drafts/a.md"), ("file:///C:/a", "C:/a"),
    ("file://server/share/a", "//server/share/a"),
    ("file:///%C3%A9%f0%9f%90%9d", "/é🐝"), ("file:///é", "/é"), ("file:///a%2Fb", "/a/b"),
    ("file:///100%", "/100%"), ("file:///a%zz%4", "/a%zz%4"), ("file:///order #5?.md", "/order #5?.md"),
    ("file:///a+b", "/a+b"), ("file:///1:/a", "/1:/a"),
  ])
  func paths(uri: String, path: String) {
    #expect(DocumentURI(uri).path == path)
  }

  @Test(arguments: [
    "", "untitled:Untitled-1", "file:", "file", "/tmp/a", "https://a/b", "file:///a%00b", "file:///%FF", "é",
  ])
  func noPaths(uri: String) {
    #expect(DocumentURI(uri).path == nil)
  }

  /// The client's own spelling comes back, whatever it means.
  @Test(arguments: ["file:///c%3a/A", "FILE:///%41", "file:///e\u{301}", "", "not a URI\n"])
  func spelling(string: String) throws {
    let uri = try DocumentURI(json: .string(string))
    #expect(try JSON(parsing: uri.jsonBytes) == .string(string))
    #expect(uri.string.utf8.elementsEqual(string.utf8))
  }

  @Test func equality() {
    #expect(DocumentURI("file:///a") == DocumentURI("file:///a"))
    #expect(DocumentURI("file:///c%3A") != DocumentURI("file:///c:"))
    // One “é” in two spellings: equal as strings, but two files on Linux.
    #expect(DocumentURI("file:///\u{E9}") != DocumentURI("file:///e\u{301}"))
    #expect(Set([DocumentURI("\u{E9}"), DocumentURI("e\u{301}"), DocumentURI("\u{E9}")]).count == 2)
  }
}
