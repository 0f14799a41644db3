import Foundation
import Testing

@testable import LanguageServer

/// The drafts of the open folders, what they have in common, and the settings above them.
struct WorkspaceTests {
  /// A folder with files, which is gone when the test is over.
  private final class Folder {
    let url: URL

    init(_ files: [String: String]) throws {
      url = FileManager.default.temporaryDirectory.appending(path: "draftlint-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to name: String) throws {
      let file = url.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func uri(_ name: String) -> String { "file://" + url.appending(path: name).path }
    var folder: JSON { ["uri": .string("file://" + url.path), "name": "drafts"] }
  }

  private static let ask = "About order 113-4829175-3306621: would you review the lamp on Amazon?\n"

  private static func client(_ folder: Folder, pulls: Bool, _ workspace: JSON.Object = [:]) -> Client {
    var client = Client()
    var textDocument: JSON.Object = ["publishDiagnostics": ["relatedInformation": true]]
    if pulls { textDocument["diagnostic"] = [:] }
    client.request(
      "initialize",
      [
        "processId": .null, "rootUri": .null, "workspaceFolders": [folder.folder],
        "capabilities": [
          "general": ["positionEncodings": ["utf-8"]], "window": ["workDoneProgress": true],
          "workspace": .object(workspace), "textDocument": .object(textDocument),
        ],
      ])
    return client
  }

  private static func has(_ code: String, _ diagnostics: JSON?) -> Bool {
    diagnostics?.arrayValue?.contains { $0["code"]?.stringValue == code } ?? false
  }

  @Test("all drafts of the folders are reported once they have been read, and not again while they stay the same")
  func wholeWorkspace() throws {
    let folder = try Folder(["a.txt": "Use the coupon SAVE10.\n", "b/c.md": "Hello :)\n", "d.swift": "let a = 1\n"])
    var client = Self.client(folder, pulls: true)
    client.notify("initialized", [:])
    #expect(client.request("workspace/diagnostic", ["previousResultIds": []]) == nil)
    let answer = client.idle().last { $0["result"] != nil }
    let items = answer?["result"]?["items"]?.arrayValue ?? []
    #expect(items.compactMap { $0["uri"]?.stringValue } == [folder.uri("a.txt"), folder.uri("b/c.md")])
    #expect(Self.has("coupon", items.first?["items"]))
    #expect(Self.has("emoticon", items.last?["items"]))
    let known = items.map { ["uri": $0["uri"] ?? .null, "value": $0["resultId"] ?? .null] as JSON }
    let again = client.request("workspace/diagnostic", ["previousResultIds": .array(known)])
    #expect((again?["result"]?["items"]?.arrayValue ?? []).map { $0["kind"] } == ["unchanged", "unchanged"])
  }

  @Test("who takes parts is sent them")
  func parts() throws {
    let folder = try Folder(["a.txt": "Use the coupon SAVE10.\n", "b.txt": "Hello :)\n"])
    var client = Self.client(folder, pulls: true)
    client.request("workspace/diagnostic", ["previousResultIds": [], "partialResultToken": "p"])
    let sent = client.idle()
    #expect(sent.filter { $0["params"]?["token"] == "p" }.count == 2)
    #expect(sent.last { $0["result"] != nil }?["result"]?["items"] == [])
  }

  @Test("a request that waits can be cancelled, and is answered at the end of all")
  func cancelled() throws {
    let folder = try Folder(["a.txt": "Hello\n"])
    var client = Self.client(folder, pulls: true)
    client.request("workspace/diagnostic", ["previousResultIds": []])
    let answers = client.notify("$/cancelRequest", ["id": 2])
    #expect(answers.map { $0["error"]?["code"] } == [-32800])
    client.request("workspace/diagnostic", ["previousResultIds": []])
    client.request("shutdown", .null)
    #expect(client.received.contains { $0["id"] == 3 && $0["error"]?["code"] == -32800 })
    #expect(client.idle().isEmpty)
  }

  @Test("progress is shown where the client shows it, and ends")
  func progress() throws {
    let folder = try Folder(["a.txt": "Hello\n"])
    var client = Self.client(folder, pulls: false)
    let asked = client.notify("initialized", [:])
    let create = try #require(asked.first { $0["method"] == "window/workDoneProgress/create" })
    client.send([["jsonrpc": "2.0", "id": create["id"] ?? .null, "result": .null]])
    let kinds = (client.received + client.idle()).compactMap { $0["params"]?["value"]?["kind"]?.stringValue }
    #expect(kinds.first == "begin" && kinds.last == "end")
    // Cancelled before anything was read.
    var other = Self.client(folder, pulls: false)
    let again = try #require(
      other.notify("initialized", [:]).first { $0["method"] == "window/workDoneProgress/create" })
    let token = again["params"]?["token"] ?? .null
    other.send([["jsonrpc": "2.0", "id": again["id"] ?? .null, "result": .null]])
    other.notify("window/workDoneProgress/cancel", ["token": token])
    #expect(other.received.last?["params"]?["value"]?["kind"] == "end")
    #expect(other.idle().isEmpty)
  }

  @Test("two drafts that ask for a review of one order point at each other")
  func sameOrder() throws {
    let folder = try Folder(["a.txt": Self.ask, "b.txt": "Hello,\n\n" + Self.ask])
    var client = Self.client(folder, pulls: false)
    client.notify("initialized", [:])
    client.idle()
    let published = client.open(Self.ask, uri: folder.uri("a.txt")).last { $0["params"]?["diagnostics"] != nil }
    let repeated = try #require(
      published?["params"]?["diagnostics"]?.arrayValue?.first { $0["code"] == "repeat-review-request" })
    let related = repeated["relatedInformation"]?.arrayValue?.first?["location"]
    #expect(related?["uri"]?.stringValue == folder.uri("b.txt"))
    #expect(related?["range"]?["start"]?["line"] == 2)
    // Another order: nothing in common any more.
    let changed = client.change(
      version: 2, uri: folder.uri("a.txt"), [Client.change(0, 6 + 6, 0, 6 + 6 + 3, "114")])
    #expect(!Self.has("repeat-review-request", changed.last?["params"]?["diagnostics"]))
    // The other one is opened, and asks for this order.
    let both = client.open(Self.ask.replacing("113-", with: "114-"), uri: folder.uri("b.txt"))
    let told = both.filter { Self.has("repeat-review-request", $0["params"]?["diagnostics"]) }
    #expect(Set(told.compactMap { $0["params"]?["uri"]?.stringValue }) == [folder.uri("a.txt"), folder.uri("b.txt")])
  }

  @Test("settings above a draft hold, and are read again when they change")
  func settings() throws {
    let folder = try Folder([
      "draftlint.json": "{\n  // ours\n  \"rules\": {\"coupon\": \"off\", \"emoticon\": \"hint\"},\n}\n"
    ])
    let text = "About order 113-4829175-3306621: use the coupon SAVE10 :)\n"
    var client = Self.client(folder, pulls: false)
    let first = client.open(text, uri: folder.uri("a.txt")).last?["params"]?["diagnostics"]
    #expect(!Self.has("coupon", first))
    #expect(first?.arrayValue?.first { $0["code"] == "emoticon" }?["severity"] == 4)
    try folder.write("{}", to: "draftlint.json")
    let second = client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri("draftlint.json")), "type": 2]]])
    #expect(Self.has("coupon", second.last?["params"]?["diagnostics"]))
  }

  @Test("what is wrong with settings is told where it is, and the last good ones hold")
  func brokenSettings() throws {
    let folder = try Folder(["draftlint.json": "{\"rules\": {\"coupon\": \"off\"}}"])
    var client = Self.client(folder, pulls: false)
    client.open("Use the coupon SAVE10.", uri: folder.uri("a.txt"))
    try folder.write("{\"rules\": ", to: "draftlint.json")
    let told = client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri("draftlint.json")), "type": 2]]])
    #expect(told.contains { $0["params"]?["message"]?.stringValue?.contains("draftlint.json:1:11: ") ?? false })
    #expect(!told.contains { Self.has("coupon", $0["params"]?["diagnostics"]) })
    // Open in the editor, they are looked at as they are typed.
    let open = client.open(
      "{\n  \"rules\": {\"cupon\": \"off\"}\n}\n", uri: folder.uri("draftlint.json"), languageID: "json")
    let problem = open.last?["params"]?["diagnostics"]?.arrayValue?.first
    #expect(problem?["message"]?.stringValue?.contains("did you mean 'coupon'?") ?? false)
    #expect(problem?["range"] == Client.range(1, 12, 1, 19))
    #expect(
      client.request(
        "textDocument/hover",
        [
          "textDocument": ["uri": .string(folder.uri("draftlint.json"))],
          "position": Client.position(1, 13),
        ])?["result"] == .null)
  }

  @Test("the editor's settings hold where no file says otherwise")
  func editorSettings() throws {
    let folder = try Folder(["own/draftlint.json": "{\"rules\": {\"coupon\": \"error\"}}"])
    var client = Self.client(folder, pulls: false, ["configuration": true])
    let asked = client.notify("initialized", [:]).first { $0["method"] == "workspace/configuration" }
    let text = "About order 113-4829175-3306621: use the coupon SAVE10.\n"
    client.open(text, uri: folder.uri("a.txt"))
    client.open(text, uri: folder.uri("own/b.txt"))
    let settings: JSON = ["rules": ["coupon": "off"], "path": "/usr/bin/draftlint"]
    let told = client.send([["jsonrpc": "2.0", "id": asked?["id"] ?? .null, "result": [settings]]])
    #expect(told.compactMap { $0["params"]?["uri"]?.stringValue } == [folder.uri("a.txt")])
    #expect(!Self.has("coupon", told.first?["params"]?["diagnostics"]))
  }

  @Test("a folder that is closed is forgotten, one that is opened is read")
  func folders() throws {
    let one = try Folder(["a.txt": Self.ask])
    let two = try Folder(["b.txt": "Hello\n"])
    var client = Self.client(two, pulls: true)
    client.notify("workspace/didChangeWorkspaceFolders", ["event": ["added": [one.folder], "removed": [two.folder]]])
    client.request("workspace/diagnostic", ["previousResultIds": []])
    let items = client.idle().last { $0["result"] != nil }?["result"]?["items"]?.arrayValue
    #expect((items ?? []).compactMap { $0["uri"]?.stringValue } == [one.uri("a.txt")])
  }

  @Test("a rule can be turned off for the workspace")
  func ignoreInWorkspace() throws {
    let folder = try Folder(["draftlint.json": "{\"hosts\": []}\n"])
    var client = Self.client(folder, pulls: false, [:])
    client = Self.actingClient(folder, createsFiles: false)
    client.open("Use the coupon SAVE10.", uri: folder.uri("a.txt"))
    let action = client.actions(0, 10, 0, 10, uri: folder.uri("a.txt")).first {
      $0["title"] == "Ignore coupon in this workspace"
    }
    let change = action?["edit"]?["documentChanges"]?.arrayValue?.first
    #expect(change?["textDocument"] == ["uri": .string(folder.uri("draftlint.json")), "version": .null])
    #expect(change?["edits"]?.arrayValue?.first?["range"] == Client.range(0, 1, 0, 1))
    // No file: it is made where the client can.
    let empty = try Folder([:])
    var able = Self.actingClient(empty, createsFiles: true)
    able.open("Use the coupon SAVE10.", uri: empty.uri("a.txt"))
    let made = able.actions(0, 10, 0, 10, uri: empty.uri("a.txt")).first {
      $0["title"] == "Ignore coupon in this workspace"
    }
    #expect(made?["edit"]?["documentChanges"]?.arrayValue?.first?["kind"] == "create")
  }

  @Test("a word can be added to the settings of the workspace, and is right once they say so")
  func addToWorkspace() throws {
    let folder = try Folder(["draftlint.json": "{\"words\": [\"b\"]}\n"])
    var client = Self.actingClient(folder, createsFiles: false)
    client.open("Order 113-4829175-3306621: did you recieve it?", uri: folder.uri("a.txt"))
    let action = client.actions(0, 36, 0, 36, uri: folder.uri("a.txt")).first {
      $0["title"] == "Add 'recieve' to the dictionary of this workspace"
    }
    let change = action?["edit"]?["documentChanges"]?.arrayValue?.first
    #expect(change?["edits"]?.arrayValue?.first == ["range": Client.range(0, 11, 0, 11), "newText": "\"recieve\", "])
    try Data("{\"words\": [\"recieve\", \"b\"]}\n".utf8).write(to: folder.url.appending(path: "draftlint.json"))
    client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri("draftlint.json")), "type": 2]]])
    #expect(
      client.actions(0, 36, 0, 36, uri: folder.uri("a.txt")).allSatisfy {
        $0["title"]?.stringValue?.contains("recieve") != true
      })
  }

  @Test("own rules of the settings are heard in drafts that are open already, and no more when they are gone")
  func ownRules() throws {
    let folder = try Folder([:])
    var client = Self.actingClient(folder, createsFiles: false)
    let uri = folder.uri("a.txt")
    let settings = folder.url.appending(path: "draftlint.json")
    let told: JSON = ["changes": [["uri": .string(folder.uri("draftlint.json")), "type": 2]]]
    client.open("Order 113-4829175-3306621: is it cheap?", uri: uri)
    #expect(client.actions(0, 35, 0, 35, uri: uri).isEmpty)
    let own = #"{"own": [{"code": "own-cheap", "message": "m", "phrases": ["cheap"], "replacement": "good value"}]}"#
    try Data(own.utf8).write(to: settings)
    client.notify("workspace/didChangeWatchedFiles", told)
    #expect(client.actions(0, 35, 0, 35, uri: uri).first?["title"] == "Write 'good value'")
    client.change(version: 2, uri: uri, [Client.change(0, 33, 0, 38, "blue")])
    #expect(client.actions(0, 35, 0, 35, uri: uri).isEmpty)
    client.change(version: 3, uri: uri, [["text": "It is cheap."]])
    #expect(client.actions(0, 8, 0, 8, uri: uri).contains { $0["title"] == "Write 'good value'" })
    try Data("{}".utf8).write(to: settings)
    client.notify("workspace/didChangeWatchedFiles", told)
    #expect(!client.actions(0, 8, 0, 8, uri: uri).contains { $0["title"] == "Write 'good value'" })
  }

  private static func actingClient(_ folder: Folder, createsFiles: Bool) -> Client {
    var client = Client()
    client.request(
      "initialize",
      [
        "processId": .null, "rootUri": .string("file://" + folder.url.path),
        "capabilities": [
          "workspace": [
            "workspaceEdit": ["documentChanges": true, "resourceOperations": createsFiles ? ["create"] : []]
          ],
          "textDocument": ["codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": [""]]]]],
        ],
      ])
    return client
  }
}
