/// The rules of the `<style>` elements read so far, in their order.
final class StyleSheet: Sendable, Equatable {
  struct Rule: Sendable, Equatable {
    let selector: Selector
    let declarations: [CSSDeclaration]
  }

  let rules: [Rule]
  /// By what the innermost compound must have: an id, a class, an element; 0 where it may be anything.
  private let index: NameTable<[Int32]>

  static let empty = StyleSheet([])

  init(_ rules: [Rule]) {
    self.rules = rules
    var index: [UInt64: [Int32]] = [:]
    for (number, rule) in rules.enumerated() {
      guard let last = rule.selector.compounds.last else { continue }
      let key = last.id != 0 ? last.id : last.classes.first ?? last.element
      index[key, default: []].append(Int32(clamping: number))
    }
    self.index = NameTable(index.map { ($0, $1) })
  }

  static func == (a: StyleSheet, b: StyleSheet) -> Bool { a === b || a.rules == b.rules }

  /// Nobody writes more rules for a message; each further sheet would copy them all.
  private static let most = 2000

  func appending(_ more: [Rule]) -> StyleSheet {
    more.isEmpty || rules.count >= StyleSheet.most ? self : StyleSheet(rules + more.prefix(StyleSheet.most))
  }

  var isEmpty: Bool { rules.isEmpty }

  /// The declarations for an element, weakest first, important ones aside.
  func visitDeclarations(for element: Frame.Identity, in parent: Frame?, _ visit: (CSSDeclaration) -> Void) {
    guard !isEmpty else { return }
    var matching: [Int32] = []
    func look(_ key: UInt64) {
      guard let candidates = index[key] else { return }
      for candidate in candidates where rules[Int(candidate)].selector.matches(element, in: parent) {
        matching.append(candidate)
      }
    }
    look(0)
    look(element.name)
    if element.id != 0 { look(element.id) }
    for name in element.classes { look(name) }
    if matching.count > 1 {
      matching.sort {
        (rules[Int($0)].selector.specificity, $0) < (rules[Int($1)].selector.specificity, $1)
      }
    }
    for number in matching { for declaration in rules[Int(number)].declarations { visit(declaration) } }
  }
}

extension Selector {
  fileprivate func matches(_ element: Frame.Identity, in parent: Frame?) -> Bool {
    guard let last = compounds.last, last.matches(element) else { return false }
    return compounds.count == 1 || match(compounds.count - 1, above: parent) == .found
  }

  private enum Match {
    case found
    /// Not from this ancestor on; perhaps from one further up.
    case notHere
    /// The ancestors have come to an end: none further up can do better.
    case nowhere
  }

  /// Whether the compounds before `index` are found among the ancestors; linear in these for each compound.
  private func match(_ index: Int, above parent: Frame?) -> Match {
    guard index > 0 else { return .found }
    if compounds[index].isChild {
      guard let parent else { return .nowhere }
      return compounds[index - 1].matches(parent.identity) ? match(index - 1, above: parent.parent) : .notHere
    }
    var frame = parent
    while let ancestor = frame {
      if compounds[index - 1].matches(ancestor.identity) {
        let match = match(index - 1, above: ancestor.parent)
        if match != .notHere { return match }
      }
      frame = ancestor.parent
    }
    return .nowhere
  }
}

extension Selector.Compound {
  fileprivate func matches(_ identity: Frame.Identity) -> Bool {
    (element == 0 || element == identity.name) && (id == 0 || id == identity.id)
      && classes.allSatisfy { identity.classes.contains($0) }
  }
}
