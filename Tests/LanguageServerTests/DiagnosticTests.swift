import LanguageServer
import Testing

struct DiagnosticTests {
  @Test func shape() {
    var client = Client(encodings: ["utf-16"])
    client.open("---\norder: 113-4829175-3306621\nreason: order-problem\n---\nHello 😀😀 there\n")
    #expect(
      client.shown() == [
        [
          "range": Client.range(4, 6, 4, 10), "severity": 1, "code": "emoji", "source": "draftlint",
          "message": "Emoji may not stand in a message.",
        ]
      ])
  }

  @Test func relatedPlacesGoToClientsThatShowThem() {
    let text = "Would you review the fan on Amazon?\n\nIt is blue.\n\nPlease leave your feedback on the fan.\n"
    for (capabilities, isTold) in [(Client.able, true), ([:] as JSON, false)] {
      var client = Client(encodings: ["utf-8"], capabilities)
      client.open(text)
      let repeated = client.shown()?.arrayValue?.first { $0["code"] == "repeat-review-request" }
      let related = repeated?["relatedInformation"]?.arrayValue ?? []
      #expect(related.isEmpty == !isTold)
      if isTold { #expect(related.first?["location"]?["range"]?["start"]?["line"] == 0) }
    }
  }

  /// 400 warnings, then 400 errors: the errors are shown, the first warnings, and how many are not.
  @Test func theGravestFiveHundred() {
    var client = Client(encodings: ["utf-8"])
    let head = "---\norder: 113-4829175-3306621\nreason: order-problem\n---\n"
    let warnings = String(repeating: "Read this.\n\n\n\n", count: 400)
    let errors = String(repeating: "The lamp 😀 waits.\n\n", count: 400)
    client.open(head + warnings + errors)
    let shown = client.shown()?.arrayValue ?? []
    #expect(shown.count == 500)
    #expect(shown.first?["message"] == "… and 301 more findings")
    #expect(shown.first?["severity"] == 3)
    #expect(shown.first?["range"] == Client.range(0, 0, 0, 3))
    #expect(shown.filter { $0["code"] == "emoji" }.count == 400)
    #expect(shown.filter { $0["code"] == "line-breaks" }.count == 99)
    let lines = shown.compactMap { $0["range"]?["start"]?["line"]?.intValue }
    #expect(lines == lines.sorted())
  }

  @Test func moreThanAreLookedFor() {
    var client = Client(encodings: ["utf-8"])
    client.open(String(repeating: "The lamp 😀 waits.\n\n", count: 2000))
    let shown = client.shown()?.arrayValue ?? []
    #expect(shown.count == 500)
    #expect(shown.first?["message"]?.stringValue == "… and many more findings")
    // What is not shown can be repaired all the same.
    #expect(client.actions(3998, 9, 3998, 9).first?["title"] == "Remove the emoji")
  }

  /// Behind what is shown, a change is looked at only for what it says of the whole message.
  @Test func changesFarBehindWhatIsShown() {
    let lines = String(repeating: "The lamp 😀 waits.\n\n", count: 20_000)
    var client = Client(encodings: ["utf-8"])
    client.open(lines)
    var text = lines
    for (version, new) in [
      "Hello. ", "We apologise for order 113-4829175-3306621. ", "😀 ", "Thank you! ", "See https://a.example. ",
    ].enumerated() {
      client.change(version: version + 2, [Client.change(30_000, 0, 30_000, 0, new)])
      var edited = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      edited[30_000] = new + edited[30_000]
      text = edited.joined(separator: "\n")
      var fresh = Client(encodings: ["utf-8"])
      fresh.open(text)
      let isAlike = client.shown() == fresh.shown()
      #expect(isAlike, "\(new)")
    }
  }
}
