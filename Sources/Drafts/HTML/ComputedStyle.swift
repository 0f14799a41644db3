/// What the styles around a text come to, as far as they can be known.
struct ComputedStyle: Sendable, Hashable {
  /// In CSS pixels; nil where it cannot be known.
  var fontSize: Double? = 16
  var align = Align.natural
  /// `display: none` and its like, on the element or around it.
  var isHidden = false
  /// Hidden, or too small to be seen: text alone, and only as long as nothing in it is larger again.
  var hidesText: Bool { isHidden || fontSize == 0 }
  var isQuoted = false
  var isHeading = false
  var isLink = false
  /// Of what stands in the element.
  var width = Width()

  enum Align: UInt8, Sendable { case natural, center, right, justify }

  /// How wide something is, in pixels and as a share of the message's own width; nil where it cannot be known.
  struct Width: Sendable, Hashable {
    var pixels: Double?
    var share: Double? = 1
    /// The width of the message: that of the outermost container with a width of its own.
    var message: Double?

    /// Narrower containers are columns, not the message.
    static let narrowestMessage = 320.0
    /// What a message is usually wide: good enough to take a small padding off a share.
    static let usualMessage = 600.0

    static let unknown = Width(pixels: nil, share: nil)

    /// The width of a container inside this one, by what its style or attribute says.
    func inside(_ value: CSSValue?, fontSize: Double?, maySetMessage: Bool) -> Width {
      guard let value, value != .keyword(.auto) else { return self }
      guard let pixels = ComputedStyle.pixels(value, of: self.pixels, fontSize: fontSize) else {
        guard case .length(let percent, .percent) = value else {
          return Width(pixels: nil, share: nil, message: message)
        }
        return Width(pixels: nil, share: share.map { $0 * percent / 100 }, message: message)
      }
      if case .length(let percent, .percent) = value {
        return Width(pixels: pixels, share: share.map { $0 * percent / 100 }, message: message)
      }
      return inside(pixels: pixels, maySetMessage: maySetMessage)
    }

    private func inside(pixels: Double, maySetMessage: Bool) -> Width {
      if let message { return Width(pixels: pixels, share: message > 0 ? pixels / message : nil, message: message) }
      guard maySetMessage, pixels >= Width.narrowestMessage else { return Width(pixels: pixels, share: nil) }
      return Width(pixels: pixels, share: 1, message: pixels)
    }

    /// The same under a `max-width`.
    func limited(to value: CSSValue?, in container: Width, fontSize: Double?, maySetMessage: Bool) -> Width {
      guard let value else { return self }
      let limit = container.inside(value, fontSize: fontSize, maySetMessage: maySetMessage)
      if let mine = pixels, let other = limit.pixels { return other < mine ? limit : self }
      if let mine = share, let other = limit.share, limit.pixels == nil || limit.message == message {
        return other < mine ? limit : self
      }
      return limit.pixels != nil ? limit : self
    }

    /// What is left inside margins or paddings; such that cannot be known are small.
    func less(_ values: [CSSValue?], fontSize: Double?) -> Width {
      var width = self
      for case let value? in values {
        let taken = ComputedStyle.pixels(value, of: pixels, fontSize: fontSize)
        if let taken, let pixels = width.pixels { width.pixels = max(0, pixels - taken) }
        guard let own = width.share else { continue }
        if case .length(let percent, .percent) = value {
          width.share = max(0, own - (self.share ?? 0) * percent / 100)
        } else if let taken {
          width.share = max(0, own - taken / (message ?? Width.usualMessage))
        }
      }
      return width
    }
  }

  /// A length in pixels; percentages are of `whole`.
  static func pixels(_ value: CSSValue, of whole: Double?, fontSize: Double?) -> Double? {
    switch value {
    case .number(let number): return number
    case .length(let number, .px): return number
    case .length(let number, .rem): return number * 16
    case .length(let number, .em): return fontSize.map { $0 * number }
    case .length(let number, .percent): return whole.map { $0 * number / 100 }
    case .keyword, .other: return nil
    }
  }

  /// The font size that a value comes to in text of the size `parent`.
  static func fontSize(_ value: CSSValue, in parent: Double?) -> Double? {
    switch value {
    case .keyword(let keyword):
      switch keyword {
      case .inherit: return parent
      case .smaller: return parent.map { $0 / 1.2 }
      case .larger: return parent.map { $0 * 1.2 }
      default: return keywordSizes[keyword]
      }
    case .length(let percent, .percent): return parent.map { $0 * percent / 100 }
    case .number(let number): return number == 0 ? 0 : nil
    default: return pixels(value, of: nil, fontSize: parent)
    }
  }

  private static let keywordSizes: [CSSValue.Keyword: Double] = [
    .xxSmall: 9, .xSmall: 10, .small: 13, .medium: 16, .initial: 16, .large: 18, .xLarge: 24, .xxLarge: 32,
    .xxxLarge: 48,
  ]

  /// `<font size>`: 1 to 7, or so much more or less than 3.
  static func fontSize(attribute text: ArraySlice<UInt8>) -> Double? {
    let text = text.filter { !Bytes.isWhitespace($0) }
    guard let (number, _) = CSSValue.number(text[...]) else { return nil }
    let isRelative = text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-")
    let step = min(max(Int(isRelative ? 3 + number : number), 1), 7)
    return [10, 13, 16, 18, 24, 32, 48][step - 1]
  }

  /// Of `<h1>` to `<h6>`, by the default style sheet of browsers.
  static func headingSize(_ level: UInt8) -> Double? {
    switch level {
    case UInt8(ascii: "1"): return 32
    case UInt8(ascii: "2"): return 24
    case UInt8(ascii: "3"): return 18.72
    case UInt8(ascii: "4"): return 16
    case UInt8(ascii: "5"): return 13.28
    case UInt8(ascii: "6"): return 10.72
    default: return nil
    }
  }
}
