import PumpLink

/// Requests beside commands, one at a time and in their order, each repeated until it is answered.
struct Errands: Sendable {
    /// Milliseconds after which an unanswered request is sent again.
    private static let patience: UInt64 = 2_000
    /// The most that wait; the oldest gives way, since a newer reading says more.
    private static let most = 64

    private var waiting: [Request] = []
    private var sent: UInt64?
    private var answers: [Response] = []

    var isEmpty: Bool { waiting.isEmpty }

    mutating func add(_ request: Request) {
        waiting.append(request)
        guard waiting.count > Self.most else { return }
        waiting.removeFirst()
        sent = nil
    }

    /// The request to send now, if any.
    mutating func next(at world: UInt64) -> Request? {
        guard let first = waiting.first else { return nil }
        if let sent, world < sent + Self.patience { return nil }
        sent = world
        return first
    }

    /// Takes an answer; whether it is one to the request that was sent.
    mutating func take(_ response: Response) -> Bool {
        guard sent != nil, let first = waiting.first, response.answers(first) else { return false }
        waiting.removeFirst()
        sent = nil
        answers.append(response)
        return true
    }

    mutating func takeAnswers() -> [Response] {
        defer { answers = [] }
        return answers
    }
}

extension Response {
    /// Whether this can be the answer to a request that is no command.
    fileprivate func answers(_ request: Request) -> Bool {
        switch (request, self) {
        case (.status, .status), (.settings, .settings), (.receipts, .receipts): true
        case (.reading(let reading), .readingTaken(let sequence)): reading.claim.sequence == sequence
        case (.status, .refused(.none, _, _)), (.settings, .refused(.none, _, _)), (.receipts, .refused(.none, _, _)),
            (.reading, .refused(.none, _, _)):
            true
        default: false
        }
    }
}
