import Workspace

/// The report that programs read; `protocol/README.md` describes it.
enum JSONReport {
  static func bytes(of verdicts: [Verdict]) -> [UInt8] {
    var writer = JSON.Writer()
    writer.object {
      $0.member("version", 1)
      $0.member("files") {
        $0.array { files in for verdict in verdicts { files.element(FileReport(verdict: verdict)) } }
      }
      $0.member("summary") { summary in
        summary.object {
          $0.member("files", verdicts.count)
          $0.member("error", count(.error, in: verdicts))
          $0.member("warning", count(.warning, in: verdicts))
          $0.member("information", count(.information, in: verdicts))
          $0.member("hint", count(.hint, in: verdicts))
        }
      }
    }
    return writer.finish() + [0x0A]
  }

  private static func count(_ severity: Severity, in verdicts: [Verdict]) -> Int {
    verdicts.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
  }

  private struct FileReport: JSONEncodable {
    let verdict: Verdict

    func encode(to writer: inout JSON.Writer) {
      writer.object {
        $0.member("path", verdict.path)
        $0.member(
          "findings",
          zip(verdict.findings, verdict.fixes()).map { FindingReport(finding: $0, fixes: $1, verdict: verdict) })
      }
    }
  }

  private struct FindingReport: JSONEncodable {
    let finding: Finding
    let fixes: [Fix]
    let verdict: Verdict

    func encode(to writer: inout JSON.Writer) {
      let start = verdict.place(of: finding.range.lowerBound)
      let end = verdict.place(of: finding.range.upperBound)
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
