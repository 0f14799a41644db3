import Synchronization

/// Rulebooks with what settings add: to compile one takes a while, and the settings of a folder hold for many drafts.
final class OwnRulebooks: Sendable {
  static let shared = OwnRulebooks()
  private static let most = 16
  private let books = Mutex<[(own: OwnWords, book: Rulebook)]>([])

  func rulebook(adding own: OwnWords) -> Rulebook {
    books.withLock { books in
      if let index = books.firstIndex(where: { $0.own == own }) {
        // The one that was asked for last goes last.
        books.append(books.remove(at: index))
      } else {
        if books.count >= Self.most { books.removeFirst() }
        books.append((own, Rulebook(adding: own)))
      }
      return books[books.count - 1].book
    }
  }
}
