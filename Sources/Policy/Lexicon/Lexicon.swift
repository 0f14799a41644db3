/// The words and phrases that several rules share, by subject; each list is in the phrase language.
enum Lexicon {
  static let all: [StaticString] = [
    people, requests, reviews, rewards, orders, reasons, problems, services, world, contacts, courtesies, wares, papers,
  ]
}
