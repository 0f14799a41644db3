import Foundation
import Testing

@testable import LanguageServer

/// Misspelt words in an editor: while they are typed, and once the dictionaries have been loaded.
struct SpellingTests {
  private static func words(_ client: Client) -> [String] {
    (client.shown()?.arrayValue ?? []).filter { $0["code"] == "spelling" }.compactMap { $0["message"]?.stringValue }
  }

  @Test("a word is not called wrong before it is left")
  func typing() {
    var client = Client(encodings: ["utf-8"])
    client.open("About order 113-4829175-3306621: \n")
    for (index, letter) in "recieve".enumerated() {
      client.change(version: index + 2, [Client.change(0, 33 + index, 0, 33 + index, String(letter))])
    }
    #expect(Self.words(client).isEmpty)
    client.change(version: 9, [Client.change(0, 40, 0, 40, " ")])
    #expect(Self.words(client).count == 1)
    // Going back into it and out again by saving.
    client.change(version: 10, [Client.change(0, 40, 0, 41, "")])
    client.change(version: 11, [Client.change(0, 40, 0, 40, "d")])
    #expect(Self.words(client).isEmpty)
    client.notify("textDocument/didSave", ["textDocument": ["uri": .string(Client.uri)]])
    #expect(Self.words(client).count == 1)
  }

  @Test(
    "a dictionary is loaded when there is time, and judges what is open",
    .enabled(if: Dictionaries(isEager: true).isRight("lamp", in: .english) == true, "no Hunspell dictionary of English")
  )
  func dictionary() {
    var client = Client(encodings: ["utf-8"])
    client.open("About order 113-4829175-3306621: we will prepaare the lamp and the grommet.\n")
    #expect(Self.words(client).isEmpty && client.server.isBusy)
    client.idle()
    #expect(Self.words(client) == ["'prepaare' is not how this word is spelt."])
    let titles = client.actions(0, 45, 0, 45).compactMap { $0["title"]?.stringValue }
    #expect(titles.contains("Write 'prepare'"))
  }
}
