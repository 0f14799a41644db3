extension Draft {
  /// What of the draft is sent: without front matter and the empty lines behind it, without a mail's `X-Draft-` fields.
  public var sendable: [UInt8] {
    guard format == .mail else {
      let body = self[bodyStart..<count]
      guard bodyStart > 0 else { return body }
      // Whole empty lines: a paragraph may begin indented.
      var start = 0
      for (index, byte) in body.enumerated() {
        if byte == 0x0A || byte == 0x0D { start = index + 1 } else if byte != 0x20 && byte != 0x09 { break }
      }
      return Array(body[start...])
    }
    var file = text
    let own = Header(file, 0..<file.count).fields.filter {
      $0.name.hasPrefix(HeaderField.declarationPrefix.lowercased())
    }
    for field in own.reversed() { file.removeSubrange(field.nameRange.lowerBound..<field.body.upperBound) }
    return file
  }
}
