import Workspace

/// SARIF 2.1.0, the OASIS format of static analysis, which code hosts and editors read.
struct SARIFReport: Report {
  let opening =
    #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","#
    + #""runs":[{"columnKind":"unicodeCodePoints","results":["#
  let separator = ","

  func piece(of verdict: Verdict) -> [UInt8] {
    var bytes: [UInt8] = []
    for (finding, fixes) in zip(verdict.findings, verdict.fixes()) {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
      bytes += result(finding, fixes, in: verdict).jsonBytes
    }
    return bytes
  }

  /// The tool is told of last: which rules there are is known when all settings have been read.
  func closing(_ tally: Tally, _ rules: [Rule]) -> [UInt8] {
    let driver: JSON = [
      "name": "draftlint", "version": .string(Draftlint.version), "semanticVersion": .string(Draftlint.version),
      "rules": .array(rules.map(Self.descriptor)),
    ]
    return Array(#"],"tool":{"driver":"#.utf8) + driver.jsonBytes + Array("}}]}\n".utf8)
  }

  private static func descriptor(_ rule: Rule) -> JSON {
    [
      "id": .string(rule.code),
      "shortDescription": ["text": .string(rule.summary)],
      "fullDescription": ["text": .string(rule.summary + " " + rule.clause)],
      "help": ["text": .string(ExplainCommand.page(of: rule))],
      "defaultConfiguration": ["level": .string(level(rule.severity))],
    ]
  }

  private func result(_ finding: Finding, _ fixes: [Fix], in verdict: Verdict) -> JSON {
    var result: JSON.Object = [
      "ruleId": .string(finding.rule), "level": .string(Self.level(finding.severity)),
      "message": ["text": .string(finding.message)],
      "locations": [["physicalLocation": place(finding.range, in: verdict)]],
    ]
    if let index = Rule.all.firstIndex(where: { $0.code == finding.rule }) { result["ruleIndex"] = .integer(index) }
    if !finding.related.isEmpty {
      result["relatedLocations"] = .array(
        finding.related.map { related in
          let location =
            related.elsewhere.map { elsewhere(in: $0) } ?? place(related.range, in: verdict)
          return ["physicalLocation": location, "message": ["text": .string(related.message)]]
        })
    }
    if !fixes.isEmpty { result["fixes"] = .array(fixes.map { fix($0, in: verdict) }) }
    return .object(result)
  }

  private func fix(_ fix: Fix, in verdict: Verdict) -> JSON {
    let replacements = fix.edits.map { edit -> JSON in
      ["deletedRegion": region(edit.range, in: verdict), "insertedContent": ["text": .string(edit.text)]]
    }
    return [
      "description": ["text": .string(fix.title)],
      "artifactChanges": [["artifactLocation": artifact(verdict.path), "replacements": .array(replacements)]],
    ]
  }

  private func place(_ range: Range<Int>, in verdict: Verdict) -> JSON {
    ["artifactLocation": artifact(verdict.path), "region": region(range, in: verdict)]
  }

  private func elsewhere(in place: DraftPlace) -> JSON {
    [
      "artifactLocation": artifact(place.path),
      "region": [
        "startLine": .integer(place.start.lines + 1), "startColumn": .integer(place.start.column.scalars + 1),
      ],
    ]
  }

  private func region(_ range: Range<Int>, in verdict: Verdict) -> JSON {
    let (start, end) = (verdict.place(of: range.lowerBound), verdict.place(of: range.upperBound))
    return [
      "startLine": .integer(start.line), "startColumn": .integer(start.column), "endLine": .integer(end.line),
      "endColumn": .integer(end.column), "byteOffset": .integer(range.lowerBound), "byteLength": .integer(range.count),
    ]
  }

  /// A URI reference as RFC 3986 has it.
  private func artifact(_ path: String) -> JSON {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let isPlain =
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-._~/".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      uri += isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
    }
    return ["uri": .string(uri)]
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }
}
