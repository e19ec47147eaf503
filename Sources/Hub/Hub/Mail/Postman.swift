import Response
import Store
import Triage

/// Takes e-mails that wait to the hospital’s mail server, and records what became of each.
public struct Postman: Sendable {
    let place: Workplace
    let password: String?

    /// How often a message is tried: the last time is some two days after the first.
    private static let mostAttempts = 12
    /// The longest pause between two tries, in milliseconds.
    private static let longestPause: Int64 = 6 * 3_600_000

    /// A postman.
    ///
    /// - Parameters:
    ///   - place: The hub's verbs.
    ///   - mailPassword: The password for the mail server, where one is needed.
    public init(place: Workplace, mailPassword: String? = nil) {
        (self.place, password) = (place, mailPassword)
    }

    /// Hands over the e-mails that are to go out now.
    ///
    /// - Returns: how many went out.
    @discardableResult
    public func deliverMail() async throws -> Int {
        guard try await hasDue(.email) else { return 0 }
        let settings = try await place.store.background { [place] _ in try place.notices.settings() }
        guard let server = settings.mail else { return 0 }
        let client = SMTPClient(server: server, password: password)
        return try await deliver(.email) { [place] words, message in
            await client.send(
                MailMessage(
                    from: server.from, to: words.to, subject: words.subject, body: words.body,
                    language: message.language, id: words.id, at: place.clock()))
        }
    }

    private func hasDue(_ way: NoticeWay) async throws -> Bool {
        let now = place.clock().milliseconds
        return try await place.store.background { store in
            try !store.notices.due(way.rawValue, at: now, limit: 1).isEmpty
        }
    }

    private func deliver(
        _ way: NoticeWay, _ hand: @Sendable (OutgoingWords, OutgoingMessage) async -> MailOutcome
    ) async throws -> Int {
        let now = place.clock().milliseconds
        let messages = try await place.store.background { store in try store.notices.due(way.rawValue, at: now) }
        var count = 0
        for message in messages where !Task.isCancelled {
            let key = try place.contactKey()
            let outcome = await hand(try OutgoingWords(sealed: message.sealed, with: key), message)
            try await place.store.background { _ in try record(outcome, of: message) }
            if outcome == .accepted { count += 1 }
        }
        return count
    }

    /// One transaction: that it went out, and that it does not wait any more.
    private func record(_ outcome: MailOutcome, of message: OutgoingMessage) throws {
        let at = place.clock()
        guard let way = NoticeWay(rawValue: message.way) else { return }
        _ = try place.notices.keeper.change(message.caseID) { book, transaction in
            var run = NoticeRun(book: book, actor: "system:\(way.rawValue)", at: at)
            let (state, reason): (OutgoingMessage.State, String)
            switch outcome {
            case .accepted: (state, reason) = (.sent, "")
            case .rejected(let words): (state, reason) = (.failed, words)
            case .later(let words):
                (state, reason) = (message.attempts + 1 < Self.mostAttempts ? .waiting : .failed, words)
            }
            let pause = min(Self.longestPause, 60_000 << Int64(min(message.attempts, 20)))
            let wasWaiting = try transaction.settle(
                message.id, state, failure: reason, nextAt: at.milliseconds + pause)
            guard wasWaiting, book[message.notice]?.ending == nil else { return ((), []) }
            if case .later = outcome { return ((), []) }
            try run.carryOut(.recordSending(message.notice, way, language: message.language))
            if case .rejected(let words) = outcome {
                try run.carryOut(
                    .recordResult(message.notice, .bounced, way, language: message.language, note: words))
            }
            return ((), run.events)
        }
    }
}
