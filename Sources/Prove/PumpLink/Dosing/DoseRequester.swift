/// The asking side of dosing, for one command at a time: a value without cryptography or clock.
///
/// Send what `begin`, `receive`, `passTime` and `cancel` return. The same identity is used for every repetition, so
/// that asking again is always safe. Keep `lastCommand` across restarts, or learn it from the pump with `resume`.
public struct DoseRequester: Hashable, Sendable {
    /// The times that it works by.
    public let rules: RequesterRules
    /// What is known.
    public private(set) var state: RequesterState = .idle
    /// The identity used last.
    public private(set) var lastCommand: CommandID
    private var order: DoseOrder?
    private var begun = PumpInstant.zero
    private var lastSent = PumpInstant.zero
    private var sends = 0
    private var committed = false
    private var stopping = false
    private var progress = Progress.nothing
    private var refusal: Refusal?

    /// How far the pump is known to have come: answers may overtake each other, and none leads back.
    private enum Progress: Int, Comparable, Hashable, Sendable {
        case nothing, held, committed

        static func < (left: Progress, right: Progress) -> Bool { left.rawValue < right.rawValue }
    }

    /// A requester.
    ///
    /// - Parameters:
    ///   - lastCommand: the identity used last, `none` for a new pairing.
    ///   - rules: its times.
    public init(lastCommand: CommandID = .none, rules: RequesterRules = RequesterRules()) {
        self.lastCommand = lastCommand
        self.rules = rules
    }

    /// Whether a command is under way.
    public var isBusy: Bool {
        switch state {
        case .idle, .finished: false
        case .preparing, .awaitingPerson, .committing, .delivering, .unknown: true
        }
    }

    /// Asks for an order.
    ///
    /// - Returns: what to send; nil while another command is under way or no identity is left.
    public mutating func begin(_ order: DoseOrder, at now: PumpInstant) -> Request? {
        let next = CommandID(lastCommand.value &+ 1)
        guard !isBusy, next > lastCommand else { return nil }
        (lastCommand, self.order, begun) = (next, order, now)
        (committed, stopping, progress, refusal) = (false, false, .nothing, nil)
        state = .preparing
        return send(.prepare(next, order), now, first: true)
    }

    /// Picks up after a restart that lost what was under way: the fate of the last command is unknown until asked.
    public mutating func resume(at now: PumpInstant) -> Request? {
        guard !isBusy else { return nil }
        (order, committed, stopping, progress, refusal) = (nil, true, false, .nothing, nil)
        state = .unknown
        return send(.query(lastCommand), now, first: true)
    }

    /// Stops the command under way.
    public mutating func cancel(at now: PumpInstant) -> Request? {
        guard isBusy else { return nil }
        stopping = true
        return send(.cancel(lastCommand), now, first: true)
    }

    /// Takes the pump's answer; answers about other commands change nothing.
    ///
    /// - Returns: what to send next, if anything.
    public mutating func receive(_ response: Response, at now: PumpInstant) -> Request? {
        switch response {
        case .state(let command, let reported, let highest) where command == lastCommand && isBusy:
            return learn(reported, highest, now)
        case .refused(let command, let refusal, let highest) where command == lastCommand && isBusy:
            return learn(refusal, highest, now)
        default:
            return nil
        }
    }

    /// Repeats what went unanswered, and asks again where the pump has something to tell.
    public mutating func passTime(to now: PumpInstant) -> Request? {
        guard isBusy else { return nil }
        let waited = now.milliseconds(since: lastSent)
        switch state {
        case .awaitingPerson, .delivering:
            guard waited >= UInt64(rules.pollSeconds) * 1000 else { return nil }
        case .idle, .preparing, .committing, .unknown, .finished:
            guard waited >= UInt64(rules.retrySeconds) * 1000 else { return nil }
        }
        if stopping { return send(.cancel(lastCommand), now, first: false) }
        switch state {
        case .preparing where isTooLate(now):
            stopping = true
            return send(.cancel(lastCommand), now, first: true)
        case .preparing:
            return order.flatMap { send(.prepare(lastCommand, $0), now, first: false) }
        case .committing(let lease) where sends < rules.attempts && !isTooLate(now):
            return send(.commit(lastCommand, lease.id), now, first: false)
        case .committing:
            state = .unknown
            return send(.query(lastCommand), now, first: true)
        case .awaitingPerson, .delivering, .unknown:
            return send(.query(lastCommand), now, first: false)
        case .idle, .finished:
            return nil
        }
    }

    private func isTooLate(_ now: PumpInstant) -> Bool {
        now.milliseconds(since: begun) >= UInt64(rules.patienceSeconds) * 1000
    }

    private mutating func send(_ request: Request, _ now: PumpInstant, first: Bool) -> Request {
        lastSent = now
        sends = first ? 1 : min(sends + 1, rules.attempts)
        return request
    }

    private mutating func learn(_ reported: CommandState, _ highest: CommandID, _ now: PumpInstant) -> Request? {
        switch reported {
        case .notHeld:
            learnAbsence(highest)
            return nil
        case .awaitingConfirmation(let lease):
            guard progress < .committed, !committed else { return nil }
            progress = .held
            state = .awaitingPerson(lease)
            return isTooLate(now) ? stop(now) : nil
        case .ready(let lease):
            guard progress < .committed else { return nil }
            progress = .held
            return commit(under: lease, now)
        case .delivering(let delivered):
            if case .delivering(let before) = state, before >= delivered { return nil }
            progress = .committed
            state = .delivering(delivered)
            return nil
        case .ended(let outcome, let delivered):
            finish(outcome, delivered)
            return nil
        }
    }

    /// The pump's last word. A command that was cancelled because it had been refused was refused.
    private mutating func finish(_ outcome: CommandOutcome, _ delivered: Insulin) {
        if let refusal, outcome == .cancelled, delivered == .zero {
            state = .finished(.refused(refusal))
        } else {
            state = .finished(.ended(outcome, delivered: delivered))
        }
    }

    /// The pump confirmed: commit, while the person still wants it.
    private mutating func commit(under lease: DoseLease, _ now: PumpInstant) -> Request? {
        guard !stopping, order != nil, !isTooLate(now) else { return stop(now) }
        if case .committing = state { return nil }  // `passTime` repeats it
        guard !committed else { return nil }  // unknown: ask on, do not begin again
        state = .committing(lease)
        committed = true
        return send(.commit(lastCommand, lease.id), now, first: true)
    }

    private mutating func stop(_ now: PumpInstant) -> Request? {
        guard !stopping else { return nil }
        stopping = true
        return send(.cancel(lastCommand), now, first: true)
    }

    /// The pump does not hold the command. If it never took this identity, a late `prepare` may still arrive; it can
    /// only raise a question on the pump's screen, since nothing is left that would commit it.
    private mutating func learnAbsence(_ highest: CommandID) {
        if highest >= lastCommand {
            state = .finished(committed ? .seeReceipts : .neverStarted)
            lastCommand = highest  // a requester that forgot its identities must not use one again
        } else if progress == .nothing, stopping || order == nil {
            state = .finished(.neverStarted)
        }
    }

    private mutating func learn(_ reason: Refusal, _ highest: CommandID, _ now: PumpInstant) -> Request? {
        switch state {
        case .preparing:
            // A requester that forgot identities learns them: the next `begin` uses a new one.
            if reason == .stale { lastCommand = max(lastCommand, highest) }
            state = .finished(.refused(reason))
            return nil
        case .committing where reason == .notConfirmed:
            return nil
        case .committing where reason == .over:
            state = .unknown
            return send(.query(lastCommand), now, first: true)
        case .committing:
            // A repetition of the commit may be under way and be taken: refused it is only once it is cancelled.
            refusal = reason
            return stop(now)
        case .idle, .awaitingPerson, .delivering, .unknown, .finished:
            return nil  // of an earlier message: what is known since then counts
        }
    }
}
