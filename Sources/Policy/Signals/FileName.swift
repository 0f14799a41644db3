import Drafts

/// The name of a document, which often tells what is in it.
struct FileName {
  let isPermitted: Bool
  let isForbidden: Bool

  init(_ name: some Sequence<UInt8>) {
    isPermitted = FileName.isPermitted(name)
    isForbidden = FileName.has(FileName.forbidden, name)
  }

  /// A link to a file beside the message, not to a place on the web.
  init?(linked target: ArraySlice<UInt8>) {
    guard !target.contains(UInt8(ascii: ":")), !target.starts(with: "//".utf8),
      let dot = target.lastIndex(of: UInt8(ascii: ".")),
      FileName.endings.contains(WordHash(folding: String(decoding: target[(dot + 1)...], as: UTF8.self)).value)
    else { return nil }
    self.init(target)
  }

  static func isPermitted(_ text: some Sequence<UInt8>) -> Bool { has(permitted, text) }

  private static func has(_ stems: [String], _ text: some Sequence<UInt8>) -> Bool {
    let text = String(decoding: Array(text.prefix(256)), as: UTF8.self).lowercased()
    return stems.contains { text.contains($0) }
  }

  /// The name that ends with this word, behind a dot.
  static func range(endingWith ending: Word, in prose: [UInt8], from limit: Int) -> Range<Int>? {
    var start = ending.range.lowerBound
    guard start > limit + 1, prose[start - 1] == UInt8(ascii: ".") else { return nil }
    while start > limit, prose[start - 1] > 0x20, !"\"(<>[]".utf8.contains(prose[start - 1]) { start -= 1 }
    return ending.range.lowerBound - start > 1 ? start..<ending.range.upperBound : nil
  }

  static let endings: Set<UInt64> = Set(
    "pdf doc docx ppt pptx xls xlsx odt odp ods epub mobi zip rar 7z mp3 mp4 mov avi key pages txt rtf csv"
      .split(separator: " ").map { WordHash(folding: $0).value })
  private static let permitted = [
    "invoice", "inv-", "inv_", "receipt", "label", "manual", "instruction", "guide", "warranty", "guarantee", "proof",
    "mockup",
    "mock-up",
    "draft", "sketch", "drawing", "design", "datasheet", "data-sheet", "data_sheet", "sds", "certificate", "customs",
    "rma",
    "return", "assembly", "diagram", "credit", "rechnung", "facture", "size", "safety", "template_dim", "setup",
    "layout",
  ]
  private static let forbidden = [
    "catalog", "brochure", "price", "flyer", "lookbook", "survey", "question", "profile", "coupon", "voucher",
    "newsletter",
    "recipe", "collection", "bestseller", "offer", "feedback", "review", "presentation", "ebook",
  ]
}
