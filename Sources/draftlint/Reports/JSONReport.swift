import Workspace

/// The report that programs read; `protocol/README.md` describes it.
struct JSONReport: Report {
  let opening = #"{"version":1,"files":["#
  let separator = ","

  func piece(of verdict: Verdict) -> [UInt8] { FileReport(verdict: verdict).jsonBytes }

  func closing(_ tally: Tally, _ rules: [Rule]) -> [UInt8] {
    Array(#"],"summary":"#.utf8) + Summary(tally: tally).jsonBytes + Array("}\n".utf8)
  }

  private struct Summary: JSONEncodable {
    let tally: Tally

    func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("files", tally.drafts)
        $0.member("error", tally.count(.error))
        $0.member("warning", tally.count(.warning))
        $0.member("information", tally.count(.information))
        $0.member("hint", tally.count(.hint))
      }
    }
  }

  private struct FileReport: JSONEncodable {
    let verdict: Verdict

    func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("path", verdict.path)
        $0.member("findings") {
          $0.array { writer in
            for (finding, fixes) in zip(verdict.findings, verdict.fixes()) {
              let (start, end) = (
                verdict.place(of: finding.range.lowerBound), verdict.place(of: finding.range.upperBound)
              )
              writer.element(FindingReport(finding: finding, start: start, end: end, fixes: fixes))
            }
          }
        }
      }
    }
  }

  private struct FindingReport: JSONEncodable {
    let finding: Finding
    let start, end: Verdict.Place
    let fixes: [Fix]

    func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("rule", finding.rule)
        $0.member("severity", finding.severity.name)
        $0.member("message", finding.message)
        $0.member("line", start.line)
        $0.member("column", start.column)
        $0.member("endLine", end.line)
        $0.member("endColumn", end.column)
        $0.member("offset", finding.range.lowerBound)
        $0.member("length", finding.range.count)
        $0.member("fixes", fixes.map(FixReport.init))
      }
    }
  }

  private struct FixReport: JSONEncodable {
    let fix: Fix

    func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("title", fix.title)
        $0.member("preferred", fix.isPreferred)
        $0.member("edits") { edits in
          edits.array {
            for edit in fix.edits { $0.element(EditReport(edit: edit)) }
          }
        }
      }
    }
  }

  private struct EditReport: JSONEncodable {
    let edit: Fix.Edit

    func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("offset", edit.range.lowerBound)
        $0.member("length", edit.range.count)
        $0.member("text", edit.text)
      }
    }
  }
}
