extension JSON {
  /// The members of a JSON object, in the order they were written.
  ///
  /// Lookup is a linear search from the end: objects here have a dozen members at most where it matters, and of
  /// duplicate keys the last one counts, as in most readers. Two objects are equal when their members are, in order.
  public struct Object: Sendable, Equatable {
    public struct Member: Sendable, Equatable {
      public var key: String
      public var value: JSON

      public init(key: String, value: JSON) {
        self.key = key
        self.value = value
      }
    }

    public private(set) var members: [Member]

    public init(_ members: [Member] = []) {
      self.members = members
    }

    /// The value of the last member with this key; assigning replaces that member or adds one, `nil` removes every one.
    public subscript(key: String) -> JSON? {
      get {
        members.last { $0.key == key }?.value
      }
      set {
        guard let newValue else { return members.removeAll { $0.key == key } }
        if let index = members.lastIndex(where: { $0.key == key }) {
          members[index].value = newValue
        } else {
          members.append(Member(key: key, value: newValue))
        }
      }
    }
  }
}

extension JSON.Object: RandomAccessCollection {
  public var startIndex: Int { members.startIndex }
  public var endIndex: Int { members.endIndex }
  public subscript(index: Int) -> Member { members[index] }
}
