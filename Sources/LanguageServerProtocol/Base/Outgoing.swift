/// A message on its way to the client, encoded already: diagnostics are sent at every keystroke.
public struct Outgoing: Sendable, Equatable {
  /// The message's JSON text; `Connection.frame` sets its header before it.
  public let body: [UInt8]

  /// A request of ours. The client answers with this id.
  public static func request<R: Request>(
    _: R.Type, id: Message.ID, _ params: R.Params
  ) -> Outgoing where R.Params: JSONEncodable {
    Outgoing {
      $0.member("id", id)
      $0.member("method", R.method)
      $0.member("params", params)
    }
  }

  public static func notification<N: Notification>(
    _: N.Type, _ params: N.Params
  ) -> Outgoing where N.Params: JSONEncodable {
    Outgoing {
      $0.member("method", N.method)
      $0.member("params", params)
    }
  }

  /// The answer to a request of the client's.
  public static func response(to id: Message.ID, _ result: some JSONEncodable) -> Outgoing {
    Outgoing {
      $0.member("id", id)
      $0.member("result", result)
    }
  }

  /// The answer to what failed; the id is `nil` where it could not be read.
  public static func failure(id: Message.ID?, _ error: ResponseError) -> Outgoing {
    Outgoing {
      $0.member("id", id)
      $0.member("error", error)
    }
  }

  private init(_ members: (inout JSON.Writer) -> Void) {
    var writer = JSON.Writer()
    writer.object {
      $0.member("jsonrpc", "2.0")
      members(&$0)
    }
    body = writer.finish()
  }
}
