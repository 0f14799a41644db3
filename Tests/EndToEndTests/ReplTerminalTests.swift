import Foundation
import Processes
import Testing

/// The REPL at a terminal.
struct ReplTerminalTests {
  private static let day = ["repl", "--today", "2026-11-22"]
  private static let interrupt = "\u{3}"
  private static let endOfInput = "\u{4}"

  /// A home of its own, so that nobody's history is touched.
  private static func withHome(_ body: (URL) throws -> Void) throws {
    try Executable.withFolder([:]) { folder in try body(folder) }
  }

  private static func begin(_ home: URL, terminal: String = "xterm") throws -> Pseudoterminal {
    let repl = try Pseudoterminal(day, environment: ["HOME": home.path, "TERM": terminal])
    try repl.read(upTo: "0> ")
    return repl
  }

  @Test("the prompt shows the count; the fault is drawn under its line", arguments: ["xterm", "dumb"])
  func prompt(terminal: String) throws {
    try Self.withHome { home in
      let repl = try Self.begin(home, terminal: terminal)
      repl.type("Order 113-4829175-3306621: which colour do you want? :)\r")
      let said = try repl.read(upTo: "1> ")
      #expect(said.contains("~~"))
      repl.type(":quit\r")
      #expect(repl.exitStatus() == 0)
    }
  }

  @Test("an interrupt drops the line, and the end of input leaves", arguments: ["xterm", "dumb"])
  func interrupt(terminal: String) throws {
    try Self.withHome { home in
      let repl = try Self.begin(home, terminal: terminal)
      repl.type("this is dropped")
      try repl.read(upTo: "dropped")
      repl.type(Self.interrupt)
      try repl.read(upTo: "0> ")
      repl.type(":show\r")
      try repl.read(upTo: "The draft is empty.")
      try repl.read(upTo: "0> ")
      repl.type(Self.endOfInput)
      #expect(repl.exitStatus() == 0)
    }
  }

  @Test("commands, rules, keys and values are completed, and what was typed is there in the next run")
  func editing() throws {
    guard Self.hasLibrary else { return print("not tried: neither libedit nor readline is installed") }
    try Self.withHome { home in
      let repl = try Self.begin(home)
      repl.type(":expl\tcoup\t\r")
      try repl.read(upTo: "coupon (error)")
      try repl.read(upTo: "0> ")
      repl.type(":set reas\treview-r\t\r")
      try repl.read(upTo: "> ")
      repl.type(":show\r")
      try repl.read(upTo: "reason: review-request")
      try repl.read(upTo: "> ")
      repl.type("a lin\u{1}b\u{5}e\r")
      try repl.read(upTo: "> ")
      repl.type(":quit\r")
      #expect(repl.exitStatus() == 0)

      let history = home.appending(path: ".local/state/draftlint/history")
      let mode = try FileManager.default.attributesOfItem(atPath: history.path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let next = try Self.begin(home)
      // Two lines up: the one before `:quit`.
      next.type("\u{10}\u{10}\r")
      try next.read(upTo: "> ")
      next.type(":show\r")
      try next.read(upTo: "ba line")
      next.type("\r:quit\r")
      #expect(next.exitStatus() == 0)
    }
  }

  private static let hasLibrary = ["libedit.so.2", "libedit.so.0", "/usr/lib/libedit.dylib", "libreadline.so.8"]
    .contains { (name: String) in
      dlopen(name, RTLD_NOW) != nil
    }
}
