/// What a connection hands over: a message, or what came instead of one.
public enum Incoming: Sendable, Equatable {
  case message(Message)
  /// To be answered with `Outgoing.failure(id:_:)`.
  case malformed(InvalidMessage)

  init(body: ArraySlice<UInt8>) {
    let message = body.withUnsafeBufferPointer { bytes in
      Result { () throws(InvalidMessage) in try Message(body: bytes) }
    }
    switch message {
    case .success(let message): self = .message(message)
    case .failure(let error): self = .malformed(error)
    }
  }
}

/// What is no message: the error to answer, and the id of the request it was meant to be, if that can be read.
public struct InvalidMessage: Error, Sendable, Equatable {
  public let id: Message.ID?
  public let error: ResponseError

  public init(id: Message.ID?, error: ResponseError) {
    self.id = id
    self.error = error
  }
}
