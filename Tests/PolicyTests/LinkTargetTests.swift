import Testing

@testable import Policy

struct LinkTargetTests {
  @Test(
    "the host is what an address leads to, whatever stands around it",
    arguments: [
      ("https://www.amazon.com/gp/help", "www.amazon.com"), ("HTTPS://WWW.Amazon.COM", "www.amazon.com"),
      ("www.lamps.example", "www.lamps.example"), ("lamps.example/all?x=1", "lamps.example"),
      ("https://lamps.example:8443/all", "lamps.example"), ("https://lamps.example?x=a.b/c@d", "lamps.example"),
      ("https://lamps.example#amazon.com", "lamps.example"), ("//lamps.example/x", "lamps.example"),
      ("https://amazon.com@evil.example/x", "evil.example"), ("https://me:secret@lamps.example:80/", "lamps.example"),
      ("https://evil.example/@amazon.com", "evil.example"), ("https://evil.example\\@amazon.com", "evil.example"),
      ("https://lamps.example./x", "lamps.example"), ("ftp://files.lamps.example/x", "files.lamps.example"),
      ("http://192.168.0.1/setup", "192.168.0.1"), ("https://{{shop_host}}.example/", "{{shop_host}}.example"),
      ("https://müller.example/", "müller.example"), ("https://lamps.example/manual.pdf", "lamps.example"),
      ("https://xn--mller-kva.example", "xn--mller-kva.example"),
    ])
  func hosts(address: String, host: String) { #expect(LinkTarget(address.utf8)?.host == host) }

  @Test(
    "files, parts, other schemes and words are no web addresses",
    arguments: [
      "manual.pdf", "files/manual.pdf", "./manual.pdf", "../a.b/manual.pdf", "/gp/help", "#part", "?q=a.b", "",
      "mailto:lily@lamps.example", "MAILTO:lily@lamps.example", "tel:+1.303.555.0127", "sms:+13035550127",
      "cid:logo@lamps.example",
      "data:image/png;base64,AAAA", "javascript:a.b()", "whatsapp://send?phone=1.2", "file:///c:/a.b", "lamps",
      "https://",
      "https://lamps", "https:///x.y", "a b.example", "photo.JPG", "index.html",
    ])
  func none(address: String) { #expect(LinkTarget(address.utf8)?.host == nil) }

  @Test(
    "only Amazon's own hosts and those below them are Amazon's",
    arguments: [
      ("amazon.com", false), ("www.amazon.co.uk", false), ("sellercentral.amazon.de", false), ("a.co", false),
      ("amazon.com.evil.example", true), ("amazon-deals.example", true), ("myamazon.com", true), ("amazon.co", true),
      ("amazon.com.co", true), ("xamazon.com", true), ("amazon.evil.example", true), ("amazon.com@evil.example", true),
      ("аmazon.com", true), ("www.ups.com", false), ("ups.com.evil.example", true), ("groups.com", true),
      ("aa.co", true), ("m.media-amazon.com", false),
    ])
  func external(host: String, isExternal: Bool) throws {
    #expect(try #require(LinkTarget("https://\(host)/x".utf8)).isExternal == isExternal)
  }

  @Test(
    "what lies on the reader's own machine is local, and nothing else",
    arguments: [
      ("http://127.0.0.1:8080/x", true), ("http://printer.localhost/", true), ("http://127.evil.example/", false),
      ("http://localhost.evil.example/", false), ("http://mylocalhost.example/", false),
    ])
  func local(address: String, isLocal: Bool) throws {
    #expect(try #require(LinkTarget(address.utf8)).isLocal == isLocal)
  }

  @Test("an address is insecure by http alone")
  func insecure() {
    #expect(LinkTarget("http://a.example".utf8)?.isInsecure == true)
    for address in ["https://a.example", "//a.example", "a.example", "www.a.example", "ftp://a.example"] {
      #expect(LinkTarget(address.utf8)?.isInsecure == false, "\(address)")
    }
  }

  @Test(
    "an address is found once, however it is written, and an image is not followed",
    arguments: [
      ("See https://evil.example/x.", ["https://evil.example/x"]),
      ("See <https://evil.example>.", ["https://evil.example"]),
      ("[here](https://evil.example)", ["https://evil.example"]),
      ("[https://evil.example](https://evil.example)", ["https://evil.example"]),
      ("[here][1]\n\n[1]: https://evil.example", ["https://evil.example"]),
      ("<a href=\"https://evil.example\">here</a>", ["https://evil.example"]),
      ("![lamp](https://evil.example/lamp.png)", []), ("`https://evil.example`", []),
      ("https://amazon.com.evil.example/x", ["https://amazon.com.evil.example/x"]),
      ("[Amazon](//amazon-deals.example)", ["//amazon-deals.example"]),
    ] as [(String, [String])])
  func found(text: String, found: [String]) { #expect(EmojiTests.found("external-link", in: text) == found) }
}
