/// What a block of HTML must know of all the text before it.
final class HTMLState: Sendable, Equatable {
  let frame: Frame?
  let model: HTMLTokenizer.Model
  /// The element whose text is no markup, in lower case.
  let openElement: [UInt8]
  let sheet: StyleSheet
  let sheetReader: StyleSheetReader
  let memory: Memory

  /// What was shown so far, as far as it matters further on.
  struct Memory: Sendable, Equatable {
    /// Some of the message can be seen already.
    var hasText = false
    /// Of the text shown last, in tenths of a pixel; 0 where there was none, or none of a known size.
    var fontSize: Int32 = 0
    /// Line breaks in a row behind the last text.
    var breaks: UInt8 = 0
    /// Cells that the row at hand has so far.
    var cells: UInt8 = 0
  }

  static let top = HTMLState(
    frame: nil, model: .data, openElement: [], sheet: .empty, sheetReader: StyleSheetReader(), memory: Memory())

  init(
    frame: Frame?, model: HTMLTokenizer.Model, openElement: [UInt8], sheet: StyleSheet, sheetReader: StyleSheetReader,
    memory: Memory
  ) {
    self.frame = frame
    self.model = model
    self.openElement = openElement
    self.sheet = sheet
    self.sheetReader = sheetReader
    self.memory = memory
  }

  static func == (a: HTMLState, b: HTMLState) -> Bool {
    a === b
      || a.model == b.model && a.memory == b.memory && a.openElement == b.openElement
        && a.sheetReader == b.sheetReader && Frame.areEqual(a.frame, b.frame) && a.sheet == b.sheet
  }
}
