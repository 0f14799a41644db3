/// How the message is made to look: sizes, fonts, alignment, widths and margins, as the HTML reader saw them.
enum Looks {
  static func lookout(_ signals: [Look.Kind: Signal?]) -> PolicyWatch.Lookout? {
    let signals = signals.compactMapValues { $0 }
    guard !signals.isEmpty else { return nil }
    return PolicyWatch.Lookout { sight, marks in
      for look in sight.passage.looks {
        guard let signal = signals[look.kind] else { continue }
        marks.append(Mark(signal, look.range, value: look.value))
      }
    }
  }
}
