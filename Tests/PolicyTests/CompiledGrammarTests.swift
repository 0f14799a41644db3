import Foundation
import Testing

@testable import Policy

/// The grammar that is shipped compiled is the one that its phrases make.
struct CompiledGrammarTests {
  static let sources = PolicyWatch.sources(of: Rule.all)

  @Test("the compiled grammar is that of the phrases")
  func isCurrent() throws {
    let fresh = Self.sources.compiled()
    #expect(fresh.errors.isEmpty)
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] == "1" {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/Policy/Phrases/CompiledGrammar.swift").standardized
      try CompiledGrammar.source(of: fresh, fingerprint: Self.sources.fingerprint)
        .write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(Self.sources.fingerprint == CompiledGrammar.fingerprint, "UPDATE_EXPECTATIONS=1 swift test renews it")
      #expect(fresh.encoded() == CompiledGrammar.bytes, "UPDATE_EXPECTATIONS=1 swift test renews it")
    }
  }

  @Test("a grammar comes back from its bytes")
  func roundTrip() throws {
    let fresh = Self.sources.compiled()
    let bytes = fresh.encoded()
    let decoded = try #require(Grammar(decoding: bytes))
    #expect(decoded.encoded() == bytes)
    #expect(decoded.triggers.map(\.level) == fresh.triggers.map(\.level))
  }

  @Test("bytes that are no grammar are none, and trap nowhere", arguments: 0..<40)
  func damaged(seed: Int) {
    let bytes = CompiledGrammar.bytes
    _ = Grammar(decoding: Array(bytes.prefix(bytes.count * seed / 40)))
    var random = SystemRandomNumberGenerator()
    var changed = bytes
    for _ in 0..<20 where !changed.isEmpty {
      changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    _ = Grammar(decoding: changed)
  }

  @Test("Base64 is read as it is written", arguments: 0..<20)
  func base64(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
    let text = Array(Data(bytes).base64EncodedString().utf8)
    #expect(text.withUnsafeBufferPointer(CompiledGrammar.decoded) == bytes)
  }
}
