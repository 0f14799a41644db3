/// A mail is judged by its letters: what each of its bodies says, once.
extension Rulebook {
  /// A finding in a mail, with what it is in the letters that it was made in.
  struct LetterFinding {
    /// In the file.
    let finding: Finding
    /// In the preferred letter that has it, and in the others that say the same.
    var sources: [(letter: Int, finding: Finding)]
  }

  func letterFindings(in draft: Draft, today: Day, limit: Int) -> [LetterFinding] {
    var all: [LetterFinding] = []
    for (index, letter) in draft.letters.enumerated() {
      let evidence = Evidence(
        letter.draft, today: today, limit: limit, watch: watch, surroundings: surroundings, speller: speller)
      let anchor = evidence.anchor
      let found = findings(evidence)
      guard index > 0 else {
        all = found.map { LetterFinding(finding: $0.placed(by: letter), sources: [(index, $0)]) }
        continue
      }
      // What the preferred letter says already is said once; each of its findings answers for one of another: for one
      // with the same words, and only then for any of the same rule.
      var unmatched = Array(all.indices)
      var twins: [Int: Int] = [:]
      for isExact in [true, false] {
        for (number, finding) in found.enumerated() where twins[number] == nil {
          let words = letter.draft[finding.range]
          let twin = unmatched.firstIndex { place in
            all[place].finding.rule == finding.rule
              && (!isExact
                || all[place].sources.contains { draft.letters[$0.letter].draft[$0.finding.range] == words })
          }
          if let twin { twins[number] = unmatched.remove(at: twin) }
        }
      }
      for (number, finding) in found.enumerated() {
        let placed = finding.placed(by: letter)
        if let twin = twins[number] {
          all[twin].sources.append((index, finding))
        } else if finding.range != anchor, !all.contains(where: { $0.finding == placed }) {
          all.append(LetterFinding(finding: placed, sources: [(index, finding)]))
        }
      }
    }
    return all.sorted { Rulebook.isBefore($0.finding, $1.finding) }
  }

  /// The repairs of findings in a mail: those that can be written where the mail says it, in all letters that do.
  func letterFixes(for findings: [Finding], in draft: Draft, today: Day) -> [[Fix]] {
    let known = letterFindings(in: draft, today: today, limit: .max)
    let evidences = draft.letters.map {
      Evidence($0.draft, today: today, limit: .max, watch: watch, surroundings: surroundings, speller: speller)
    }
    return findings.map { finding in
      guard let letterFinding = known.first(where: { $0.finding == finding }), let rule = rule(finding.rule) else {
        return []
      }
      var fixes: [Fix] = []
      for (index, source) in letterFinding.sources {
        let own = rule.repair(source, evidences[index]).compactMap { $0.placed(by: draft.letters[index]) }
        if fixes.isEmpty {
          fixes = own
        } else {
          fixes = fixes.map { fix in own.first { $0.title == fix.title }.map(fix.joined) ?? fix }
        }
      }
      return fixes
    }
  }
}

extension Rulebook {
  /// The edit that makes a draft ignore a rule; nil where it does already, or where a mail cannot be written so.
  public func ignoring(_ code: String, in draft: Draft, today: Day) -> Fix? {
    declaring(in: draft, today) { FrontMatterEdit.ignoring(code, in: $0) }
  }

  /// The edit that makes a draft declare something; nil where a mail cannot be written so.
  public func setting(_ key: String, to value: String, in draft: Draft, today: Day) -> Fix? {
    declaring(in: draft, today) { FrontMatterEdit.adding(key, value, title: "Set \(key)", to: $0) }
  }

  private func declaring(in draft: Draft, _ today: Day, _ edit: (Evidence) -> Fix?) -> Fix? {
    guard let letter = draft.letters.first else { return edit(Evidence(draft, today: today, watch: watch)) }
    return edit(Evidence(letter.draft, today: today, watch: watch))?.placed(by: letter)
  }
}

extension Finding {
  fileprivate func placed(by letter: Letter) -> Finding {
    Finding(
      rule: rule, severity: severity, range: letter.sourceRange(of: range), message: message,
      related: related.map {
        $0.elsewhere == nil ? Related(letter.sourceRange(of: $0.range), $0.message) : $0
      })
  }
}

extension Fix {
  /// Nil where the file cannot say it.
  fileprivate func placed(by letter: Letter) -> Fix? {
    var placed: [Edit] = []
    for edit in edits {
      guard let (range, bytes) = letter.edit(edit.range, edit.text),
        let text = String(validating: bytes, as: UTF8.self)
      else { return nil }
      placed.append(Edit(range, text))
    }
    return Fix(title, placed, isPreferred: isPreferred)
  }

  /// Both; where they would meet, the first alone.
  fileprivate func joined(with other: Fix) -> Fix {
    guard edits.allSatisfy({ edit in other.edits.allSatisfy { !$0.range.overlaps(edit.range) && $0 != edit } }) else {
      return self
    }
    let all = (edits + other.edits).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return Fix(title, all, isPreferred: isPreferred)
  }
}
