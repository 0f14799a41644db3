/// What holds for a draft and is not in it: the settings, and the other drafts of its workspace.
///
/// None of it changes how a draft is read, so that a draft is judged anew but not read again when it changes.
public struct Surroundings: Sendable, Equatable {
  /// By rule code, what the settings make of a rule.
  public var levels: [String: Level] = [:]
  /// The hosts that may be linked, and with each all that are below it.
  public var hosts: [String] = []
  /// Words that are spelt right.
  public var words = WordList()
  /// The buyers' language where a draft does not say it, as BCP 47 writes it.
  public var language: String?
  /// The review requests of the workspace's drafts.
  public var requests = ReviewRequests()
  /// What this draft is called among them.
  public var path: String?

  public enum Level: Sendable, Equatable {
    case off
    case severity(Severity)

    /// `off`, or the name of a severity.
    public init?(name: some StringProtocol) {
      if name == "off" {
        self = .off
      } else if let severity = Severity(name: name) {
        self = .severity(severity)
      } else {
        return nil
      }
    }

    public static let names = Severity.allCases.map(\.name) + ["off"]
  }

  public init() {}

  func allows(host: String) -> Bool {
    hosts.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}

/// A place in some draft, which need not be at hand to be pointed at.
public struct DraftPlace: Sendable, Equatable {
  public let path: String
  /// From the start of the draft.
  public let start, end: Extent
}

/// Which drafts of a workspace ask for a review of which order.
public struct ReviewRequests: Sendable, Equatable {
  private var byOrder: [String: [DraftPlace]] = [:]
  private var orders: [String: [String]] = [:]

  public init() {}

  /// Takes note of what a draft asks for now.
  /// - Returns: the orders for which something has changed.
  @discardableResult
  public mutating func set(_ request: (orders: [String], place: DraftPlace)?, of path: String) -> Set<String> {
    let old = orders[path] ?? []
    if let request, old == request.orders, old.allSatisfy({ byOrder[$0]?.contains(request.place) ?? false }) {
      return []
    }
    for order in old {
      byOrder[order]?.removeAll { $0.path == path }
      if byOrder[order]?.isEmpty ?? false { byOrder[order] = nil }
    }
    orders[path] = request?.orders
    guard let request else { return Set(old) }
    for order in request.orders {
      let places = byOrder[order] ?? []
      byOrder[order] = (places + [request.place]).sorted { $0.path < $1.path }
    }
    return Set(old).union(request.orders)
  }

  public var isEmpty: Bool { byOrder.isEmpty }

  /// The first other draft that asks for a review of one of these orders.
  func first(of orders: [String], otherThan path: String?) -> (order: String, place: DraftPlace)? {
    for order in orders {
      if let place = byOrder[order]?.first(where: { $0.path != path }) { return (order, place) }
    }
    return nil
  }

  /// The drafts that ask for a review of one of the orders.
  public func paths(asking orders: Set<String>) -> Set<String> {
    Set(orders.flatMap { byOrder[$0]?.map(\.path) ?? [] })
  }

  /// The drafts that ask for what another one asks for, too.
  public var repeated: Set<String> {
    Set(byOrder.values.filter { $0.count > 1 }.flatMap { $0.map(\.path) })
  }
}

extension Rulebook {
  /// What a draft asks for: the orders that it names, and where it asks for a review; nil where it does not.
  public func reviewRequest(in draft: Draft, path: String, today: Day) -> (orders: [String], place: DraftPlace)? {
    for letter in draft.letters {
      let evidence = Evidence(letter.draft, today: today, watch: watch)
      guard let (orders, range) = evidence.reviewRequest else { continue }
      return (orders, DraftPlace(path, letter.sourceRange(of: range), in: draft))
    }
    guard draft.letters.isEmpty, let (orders, range) = Evidence(draft, today: today, watch: watch).reviewRequest
    else { return nil }
    return (orders, DraftPlace(path, range, in: draft))
  }
}

extension DraftPlace {
  fileprivate init(_ path: String, _ range: Range<Int>, in draft: Draft) {
    self.path = path
    start = draft.extent(upTo: range.lowerBound)
    end = draft.extent(upTo: range.upperBound)
  }
}

extension Evidence {
  /// The orders that the draft names, and the first request for a review.
  var reviewRequest: (orders: [String], range: Range<Int>)? {
    guard let ask = sightings("review-ask", limit: 1).first, !declarations.ignore.contains("repeat-review-request")
    else { return nil }
    var orders = [declarations.order].compactMap { $0 }.filter(OrderNumber.isComplete)
    // A message is about few orders; a list of them is no message.
    for sighting in sightings(.orderID, limit: 8) {
      let order = text(sighting.range)
      if OrderNumber.isComplete(order), !orders.contains(order) { orders.append(order) }
    }
    return orders.isEmpty ? nil : (orders, ask.range)
  }

  /// The request of another draft of the workspace for a review of an order that this one asks for, too.
  var sameRequestElsewhere: (order: String, place: DraftPlace)? {
    guard !surroundings.requests.isEmpty, let orders = reviewRequest?.orders else { return nil }
    return surroundings.requests.first(of: orders, otherThan: surroundings.path)
  }

  /// The signal's marks without those in addresses whose hosts the settings allow.
  func foreignSightings(_ signal: SignalName) -> [Sighting] {
    let all = sightings(signal)
    guard !surroundings.hosts.isEmpty else { return all }
    return all.filter { sighting in
      guard let host = LinkTarget(draft[sighting.range])?.host else { return true }
      return !surroundings.allows(host: host)
    }
  }
}
