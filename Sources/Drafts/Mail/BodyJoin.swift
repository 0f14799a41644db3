/// Makes one body out of the inline text parts of a multipart/mixed.
struct BodyJoin {
  private(set) var bodies: [Mail.Body] = []

  /// Adds a part's bodies: text to text, HTML to HTML, and the second of a kind to the second.
  mutating func append(_ part: [Mail.Body], at place: Int) {
    var taken: Set<Int> = []
    for body in part {
      guard let index = bodies.indices.first(where: { bodies[$0].isHTML == body.isHTML && !taken.contains($0) }) else {
        taken.insert(bodies.count)
        bodies.append(body)
        continue
      }
      taken.insert(index)
      // A line parts them, as mail programs draw one.
      bodies[index].text.append(synthetic: (body.isHTML ? "\n<hr>\n" : "\n\n").utf8, at: place)
      bodies[index].text.append(body.text)
    }
  }
}
