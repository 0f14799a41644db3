/// Looks at the images of a draft: what they show, where they lead, and whether they are there to be seen at all.
enum Pictures {
  struct Signals {
    var pixel: Signal?
    var logoLink: Signal?
    var animated: Signal?
    var image: Signal?
    var alternative: Signal?
  }

  /// Values of the `image` signal.
  static let decorative: Int32 = 1
  /// Nothing says what it shows: whether its words occur in the text decides.
  static let unclear: Int32 = 2

  static func lookout(_ signals: Signals) -> PolicyWatch.Lookout? {
    PolicyWatch.Lookout { sight, marks in
      if let pixel = signals.pixel { findBeacons(in: sight.passage) { marks.append(Mark(pixel, $0)) } }
      for picture in Picture.all(in: sight.passage) {
        if picture.isPixel {
          if let pixel = signals.pixel { marks.append(Mark(pixel, picture.range)) }
          continue
        }
        if let logoLink = signals.logoLink, picture.isLogo, let link = picture.link {
          marks.append(Mark(logoLink, link.range))
        }
        if let animated = signals.animated, picture.isAnimated { marks.append(Mark(animated, picture.range)) }
        if let alternative = signals.alternative, picture.alternative == nil {
          marks.append(Mark(alternative, picture.range))
        }
        if let image = signals.image, let value = picture.doubt {
          marks.append(Mark(image, picture.range, value: value))
        }
      }
    }
  }

  /// Backgrounds and other things fetched whose address counts openings.
  private static func findBeacons(in passage: Passage, _ found: (Range<Int>) -> Void) {
    for piece in passage.pieces where piece.kind == .resource {
      if Picture.isBeacon(passage.string(piece.target), alternative: "") { found(piece.target) }
    }
  }
}

extension Picture {
  var isLogo: Bool {
    words.contains { $0.hasPrefix("logo") || $0 == "emblem" || $0 == "wordmark" } || address == "cid:logo"
  }

  /// By its type: GIF, APNG, and WebP that says so.
  var isAnimated: Bool {
    let name = fileName.lowercased()
    if name.hasSuffix(".gif") || name.hasSuffix(".apng") { return true }
    if address.lowercased().hasPrefix("data:image/gif") || address.lowercased().hasPrefix("data:image/apng") {
      return true
    }
    return name.hasSuffix(".webp") && words.contains { $0.hasPrefix("animat") }
  }

  // MARK: Pixels

  /// There to report that the message was opened, not to be seen.
  var isPixel: Bool {
    if let width, let height, width <= 1, height <= 1 { return true }
    if width == 0 || height == 0 { return true }
    if title == "1x1" || title == "1×1" { return true }
    if isHidden || hidesItself { return true }
    // What is there to be seen is seen.
    if let width, let height, width > 3, height > 3 { return false }
    return Picture.isBeacon(address, alternative: alternative ?? "")
  }

  private var hidesItself: Bool {
    let hiding = [
      "display:none", "visibility:hidden", "opacity:0;", "left:-", "top:-", "text-indent:-", "max-height:0",
      "max-width:0",
    ]
    return hiding.contains { (style + ";").contains($0) }
  }

  /// The path of an address that counts openings: `open.gif?u=1`, `/track/open.php?…`.
  static func isBeacon(_ address: String, alternative: String) -> Bool {
    guard address.contains("://"), alternative.isEmpty else { return false }
    let path = address.lowercased().prefix { $0 != "?" }
    let hasQuery = address.contains("?")
    let parts = path.split(separator: "/").map(String.init)
    let stem = parts.last.map { String($0.prefix { $0 != "." }) } ?? ""
    let isScript = [".php", ".gif", ".aspx"].contains { path.hasSuffix($0) }
    return (hasQuery && Picture.beacons.contains(stem))
      || ((hasQuery || isScript) && parts.contains { Picture.trackers.contains($0) })
      || (Picture.pixels.contains(stem) && (hasQuery || isScript))
  }

  private static let beacons: Set<String> = [
    "open", "opened", "pixel", "px", "beacon", "track", "tracker", "trk", "seen", "read", "view", "ping", "o", "t", "i",
    "p",
    "imp", "impression", "wf", "e", "count", "hit", "log",
  ]
  private static let trackers: Set<String> = [
    "track", "tracking", "beacon", "pixel", "opens", "open", "pixels", "beacons",
  ]
  private static let pixels: Set<String> = [
    "pixel", "beacon", "open", "1x1", "spacer", "blank", "clear", "transparent",
  ]

  // MARK: What it shows

  /// Nil where the image belongs to the order: it says so, or it is the brand's logo.
  var doubt: Int32? {
    if isLogo { return nil }
    let words = words
    if words.contains(where: { Picture.orderWords.contains($0) }) { return nil }
    if words.contains(where: { Picture.decorations.contains($0) }) { return Pictures.decorative }
    if words.contains(where: { Picture.vagueOrderWords.contains($0) }) { return nil }
    return words.contains { $0.count > 3 && !Picture.saysNothing($0) } ? Pictures.unclear : nil
  }

  /// Words of pictures that an order needs: what was ordered, how it is, how it is used.
  private static let orderWords: Set<String> = set(
    """
    your order ordered proof preview mockup mock draft sketch design engraving embroidery print damage damaged crack cracked
    broken scratch dent stain tear defect part parts piece screw spare replacement missing wrong step steps how diagram
    instruction instructions manual assembly exploded drawing label barcode serial plate invoice receipt size chart
    measure measurement dimensions swatch color colour option options sample variant before after detail close closeup
    packaging parcel box item product underside plug socket adapter crop
    """)

  /// Words that may tell of an order, and as well of a beach.
  private static let vagueOrderWords: Set<String> = set("model front back side inside photo position map route")

  /// Words of pictures that only adorn or advertise.
  private static let decorations: Set<String> = set(
    """
    banner header hero footer divider ornament flourish border background wallpaper stock lifestyle team staff crew office
    workshop founders founder family storefront shopfront shop store sunset sunrise landscape beach mountain mountains forest
    ocean sea lake meadow village skyline city clouds snow snowfall falling winter christmas holiday holidays easter halloween
    santa tree fireworks confetti balloons balloon hearts smile smiling happy celebration thank thanks thankyou greetings
    flowers bouquet garden model bikini kitten puppy cat dog meme sale collection catalog catalogue newsletter promo coupon
    gift new arrivals bestsellers stars five follow instagram social cheers party friday summer autumn decoration decorative
    """)

  /// `image001`, `IMG_2231`, `8f3a2b1c`, `71aBcD2eFgL`: names that cameras, mail programs and shops give.
  private static func saysNothing(_ word: String) -> Bool {
    meaningless.contains(word) || word.contains(where: \.isNumber)
      || word.count > 3 && !word.contains { "aeiouy".contains($0) }
  }

  private static let meaningless: Set<String> = [
    "image", "picture", "containing", "description", "automatically", "generated", "img", "foto", "file", "scan",
    "jpeg", "https", "http", "inline", "attachment", "screenshot", "whatsapp",
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
