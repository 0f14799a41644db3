import Workspace

// Scores the rules on labelled drafts: how many of the labels are found, and how many findings have a label.
//
//     swift run Scores [--misses] [--rules a,b] FOLDER…
//
// The drafts of the project are in Tests/Corpus. A rule counts once a draft. Hints count only where they are
// labelled; labels of rules that do not exist yet do not count (they are told apart).

var arguments = Array(CommandLine.arguments.dropFirst())
let showsMisses = arguments.contains("--misses")
arguments.removeAll { $0 == "--misses" }
var only: Set<String>?
if let index = arguments.firstIndex(of: "--rules"), index + 1 < arguments.count {
  only = Set(arguments[index + 1].split(separator: ",").map(String.init))
  arguments.removeSubrange(index...(index + 1))
}
do {
  let known = Set(Rule.all.map(\.code))
  var score = Score()
  for draft in try LabelledDraft.all(in: arguments.isEmpty ? ["Tests/Corpus"] : arguments) {
    // The day on which the corpus was written.
    let verdict = Verdict(
      path: draft.path, text: draft.text, format: draft.format, rulebook: .standard, today: Day("2026-11-22") ?? .epoch)
    score.add(draft, verdict.findings, known: known, only: only)
  }
  print(score.report(showsMisses: showsMisses))
} catch {
  print("Scores: \(error)")
}
