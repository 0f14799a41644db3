/// CommonMark's block structure, line by line; what one line leaves open for the next is in the state.
///
/// One deviation, on purpose: a line without `>` behind a quote is the writer's own. CommonMark would take it for a lazily
/// wrapped line of the quote, but who answers right below the buyer's words means an answer.
extension LineReader {
  mutating func readMarkdown(_ line: Line, _ passage: inout Passage) {
    var line = line
    let matched = takeContainers(&line, passage.source)
    isItemEmpty = false
    if matched < state.containers.count, line.isBlank || !isInParagraph { leave(to: matched, &passage) }
    if let html = state.html { return readRaw(line, html, &passage) }
    if let fence = state.fence {
      if line.closes(fence, in: passage.source) { state.fence = nil } else { addCode(line, &passage) }
      return
    }
    if line.isBlank {
      flush(&passage)
    } else if isInHTML {
      add(line, isHTML: true, to: &passage)
    } else {
      let open = openContainers(&line, matched, &passage)
      if !line.isBlank { readLeaf(line, open, &passage) }
    }
  }

  // MARK: Containers

  /// Takes off what the open containers put in front of a line and returns how many of them the line is in.
  private func takeContainers(_ line: inout Line, _ source: [UInt8]) -> Int {
    let count = state.containers.count
    var matched = 0
    while matched < count {
      let width = state.containers[matched]
      if width == State.Containers.quote {
        guard line.takeQuote(in: source) else { break }
      } else if line.isBlank {
        // An item may begin with one empty line, not with two.
        if isItemEmpty, matched == count - 1 { break }
      } else {
        guard line.indent >= width else { break }
        line.takeIndent(width)
      }
      matched += 1
    }
    return matched
  }

  /// Takes quote marks and list markers off the front, each of which opens a container in the `matched` outermost ones.
  /// Returns how many containers the line is in; more are open where it may be a wrapped line of their paragraph.
  private mutating func openContainers(_ line: inout Line, _ matched: Int, _ passage: inout Passage) -> Int {
    var matched = matched
    while line.indent < 4, !line.isBlank {
      let width: Int
      var inner = line
      if inner.takeQuote(in: passage.source) {
        width = State.Containers.quote
      } else if let marker = ListMarker(line, in: passage.source), !line.isRule(in: passage.source) {
        inner.take(marker.length, in: passage.source)
        // In the midst of a paragraph only a bullet, or the number one, begins a list, and not with an empty item.
        let isInMidst = isInParagraph && matched == state.containers.count
        if isInMidst, inner.isBlank || (marker.number ?? 1) != 1 { break }
        // Five spaces and more: the item begins with an indented code block.
        let padding = inner.isBlank || inner.indent > 4 ? 1 : inner.indent
        inner.takeIndent(padding)
        width = line.indent + marker.columns + padding
        isItemEmpty = inner.isBlank
      } else {
        break
      }
      leave(to: matched, &passage)
      flush(&passage)
      state.containers.push(width)
      matched = state.containers.count
      line = inner
    }
    return matched
  }

  /// Closes all but the outermost containers, with what is open in them.
  mutating func leave(to kept: Int, _ passage: inout Passage) {
    guard kept < state.containers.count else { return }
    flush(&passage)
    state.containers.keep(kept)
    state.fence = nil
    state.html = nil
  }

  // MARK: Leaves

  /// What the line is once its containers are taken off.
  private mutating func readLeaf(_ line: Line, _ matched: Int, _ passage: inout Passage) {
    if line.indent >= 4 {
      if !isInParagraph { return addCode(line, &passage) }
    } else if isInParagraph, matched == state.containers.count, line.isUnderline(in: passage.source) {
      if flush(&passage, isUnderlined: true) { return }
    } else if readShape(line, matched, &passage) {
      return
    }
    if state.containers.holdsQuote(from: matched) { leave(to: matched, &passage) }
    add(line, to: &passage)
  }

  /// A line that ends a paragraph by its shape alone.
  private mutating func readShape(_ line: Line, _ matched: Int, _ passage: inout Passage) -> Bool {
    if let fence = line.fence(in: passage.source) {
      leave(to: matched, &passage)
      flush(&passage)
      state.fence = fence
    } else if let heading = line.heading(in: passage.source) {
      leave(to: matched, &passage)
      flush(&passage)
      add(heading, .heading, to: &passage)
      flush(&passage)
    } else if line.isRule(in: passage.source) {
      leave(to: matched, &passage)
      flush(&passage)
    } else {
      return readHTML(line, matched, &passage)
    }
    return true
  }

  func addCode(_ line: Line, _ passage: inout Passage) {
    if !line.isBlank { passage.pieces.append(Piece(.code, line.content, text: line.content)) }
  }
}
