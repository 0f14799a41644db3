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

  @Test("a word is added to the user's dictionary, and is right at once and ever after")
  func adding() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "draftlint-\(UUID().uuidString)/a/words.txt").path
    var client = Client(dictionaries: Dictionaries(isEager: false, ownFile: file))
    client.request("initialize", ["processId": .null, "rootUri": .null, "capabilities": Client.able])
    client.open("About order 113-4829175-3306621: you will recieve the lamp.\n")
    #expect(Self.words(client).count == 1)
    let action = try #require(
      client.actions(0, 45, 0, 45).first { $0["title"] == "Add 'recieve' to your dictionary" })
    let command = try #require(action["command"])
    let answer = client.request(
      "workspace/executeCommand", ["command": command["command"] ?? .null, "arguments": command["arguments"] ?? .null])
    #expect(answer?["result"] == .null)
    #expect(Self.words(client).isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "recieve\n")
    #expect(Dictionaries(isEager: false, ownFile: file).isOwn("Recieve"))
    // What is no command, and no word.
    let unknown = client.request("workspace/executeCommand", ["command": "no.such"])
    #expect(unknown?["error"]?["code"] == -32602)
    let wordless = client.request("workspace/executeCommand", ["command": "draftlint.addToDictionary"])
    #expect(wordless?["error"]?["code"] == -32602)
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
