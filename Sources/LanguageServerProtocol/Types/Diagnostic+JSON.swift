extension Diagnostic: JSONDecodable, JSONEncodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    let description = try json.optional("codeDescription", as: CodeDescription.self)
    self.init(
      range: try json.value("range"), severity: try json.optional("severity"), code: try json.optional("code"),
      href: description?.href, source: try json.optional("source"), message: try json.value("message"),
      tags: try json.optional("tags") ?? [], relatedInformation: try json.optional("relatedInformation") ?? [],
      data: try json.optional("data"))
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("range", range)
      $0.member("severity", ifPresent: severity)
      $0.member("code", ifPresent: code)
      $0.member("codeDescription", ifPresent: href.map(CodeDescription.init))
      $0.member("source", ifPresent: source)
      $0.member("message", message)
      if !tags.isEmpty { $0.member("tags", tags) }
      if !relatedInformation.isEmpty { $0.member("relatedInformation", relatedInformation) }
      $0.member("data", ifPresent: data)
    }
  }
}

private struct CodeDescription: JSONDecodable, JSONEncodable {
  let href: String

  init(href: String) { self.href = href }
  init(json: JSON) throws(JSON.DecodingError) { href = try json.value("href") }

  func encode(to writer: inout JSON.Writer) {
    writer.object { $0.member("href", href) }
  }
}

extension Diagnostic.RelatedInformation: JSONDecodable, JSONEncodable {
  public init(json: JSON) throws(JSON.DecodingError) {
    self.init(location: try json.value("location"), message: try json.value("message"))
  }

  public func encode(to writer: inout JSON.Writer) {
    writer.object {
      $0.member("location", location)
      $0.member("message", message)
    }
  }
}
