/// Words for what a seller may write, without a fault of their own.
public struct PermittedPhrasing: Sendable {
  public let title: String
  public let reason: Declarations.Reason
  /// With `${1:places}` to fill in, as editors know them.
  public let snippet: String

  /// With what stands in the places to fill in.
  public var text: String {
    var text = ""
    var rest = snippet[...]
    while let open = rest.firstRange(of: "${"), let close = rest[open.upperBound...].firstIndex(of: "}") {
      text += rest[..<open.lowerBound]
      text += rest[open.upperBound..<close].drop { $0 != ":" }.dropFirst()
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  public static let all = [
    PermittedPhrasing(
      title: "Ask for a review, neutrally", reason: .reviewRequest,
      snippet: "How do you find the ${1:lamp}? If you like, write a review of it on Amazon, whatever your opinion is."),
    PermittedPhrasing(
      title: "Ask what went wrong", reason: .orderProblem,
      snippet:
        "There is a problem with order ${1:113-1234567-1234567}: ${2:the lamp is sold out}. Would you like ${3:a refund or another colour}?"
    ),
    PermittedPhrasing(
      title: "Say that an item cannot be sent", reason: .orderProblem,
      snippet:
        "We are sorry: the ${1:lamp} you ordered is sold out. Shall we refund it, or would you rather wait until ${2:Friday}?"
    ),
    PermittedPhrasing(
      title: "Send an invoice", reason: .invoice,
      snippet: "The invoice for order ${1:113-1234567-1234567} is attached."),
    PermittedPhrasing(
      title: "Ask for what a return needs", reason: .returnInfo,
      snippet:
        "You want to return the ${1:lamp}. Please tell us ${2:which part is damaged}, so that we can complete the return."
    ),
    PermittedPhrasing(
      title: "Arrange a delivery", reason: .deliveryScheduling,
      snippet: "Your ${1:wardrobe} weighs ${2:80} kg and comes by appointment. Would ${3:Monday or Thursday} suit you?"),
    PermittedPhrasing(
      title: "Arrange a Home Services appointment", reason: .homeService,
      snippet:
        "We would like to arrange the appointment to assemble your ${1:wardrobe}. Would ${2:Tuesday at ten} suit you?"),
    PermittedPhrasing(
      title: "Confirm a custom design", reason: .customization,
      snippet: "Here is the proof of your ${1:cup}. Is the text ${2:“Anna, 2026”} right?"),
  ]
}
