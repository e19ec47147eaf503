/// The pump's side of dosing: who may ask, what is leased, confirmed, committed and delivered, each exactly once.
///
/// A value without cryptography, clock or storage. Give it requests that a session has authenticated, a person's
/// decisions and the motor's pulses; do what each `LedgerStep` says, in its order. After a power cut, build it again
/// with `restore`.
public struct DoseLedger: Hashable, Sendable {
    /// The figures it works by.
    public let rules: LedgerRules
    /// The sum of its journal.
    public internal(set) var state: LedgerState
    /// When each peer last prepared commands; it does not need to survive a power cut.
    var prepares: [DeviceID: [PumpInstant]] = [:]

    /// A ledger of a new pump.
    public init(rules: LedgerRules = LedgerRules()) {
        self.rules = rules
        state = LedgerState(remembered: rules.remembered)
    }

    /// Builds the ledger again after a power cut.
    ///
    /// Leases do not survive: they end as expired. A delivery does not resume by itself: it ends as interrupted, with
    /// all that the journal announced counted as delivered, so that at most one pulse less was given than stated and
    /// never one more.
    ///
    /// - Returns: the ledger and the step to carry out first.
    /// - Throws: `JournalFault` if the entries contradict each other.
    public static func restore(
        _ journal: [JournalEntry], rules: LedgerRules = LedgerRules()
    ) throws(JournalFault) -> (ledger: DoseLedger, step: LedgerStep) {
        var ledger = DoseLedger(rules: rules)
        for (index, entry) in journal.enumerated() {
            if let reason = ledger.state.apply(entry) { throw .impossible(index: index, reason: reason) }
        }
        var step = LedgerStep()
        for (key, held) in ledger.openCommands {
            ledger.end(key, held.phase == .delivering ? .interrupted : .expired, in: &step)
        }
        return (ledger, step)
    }

    /// One entry that stands for the whole journal so far; entries before it may be dropped.
    public var checkpoint: JournalEntry { .checkpoint(state) }

    /// Open commands in the order of their leases.
    var openCommands: [(CommandKey, HeldCommand)] {
        state.commands.filter { $0.value.isOpen }.sorted { $0.value.lease.id < $1.value.lease.id }
    }

    /// Ends every lease that is over at `now`. Call it when time passes; every request does so by itself.
    public mutating func passTime(to now: PumpInstant) -> LedgerStep {
        var step = LedgerStep()
        for (key, held) in openCommands where held.phase != .delivering && held.leaseIsOver(at: now) {
            end(key, .expired, in: &step)
        }
        return step
    }

    /// Ends every open command of a peer whose pairing is removed.
    public mutating func revoke(_ peer: DeviceID) -> LedgerStep {
        var step = LedgerStep()
        for (key, _) in openCommands where key.peer == peer { end(key, .cancelled, in: &step) }
        prepares[peer] = nil
        return step
    }

    /// The facts of receipts after a sequence number, as far back as commands are remembered: for a pump that was cut
    /// off between ending a command and keeping its receipt.
    public func receiptFacts(after sequence: UInt64) -> [ReceiptFacts] {
        state.commands.compactMap { key, held in
            guard case .ended(let outcome) = held.phase, let number = held.receipt, number > sequence else {
                return nil
            }
            return ReceiptFacts(
                sequence: number, key: key, role: held.role, ordered: held.order.amount, delivered: held.delivered,
                outcome: outcome)
        }.sorted { $0.sequence < $1.sequence }
    }

    /// Records an entry. Without it in the journal nothing may take effect.
    ///
    /// - Returns: whether it follows from the state.
    mutating func record(_ entry: JournalEntry, in step: inout LedgerStep) -> Bool {
        guard state.apply(entry) == nil else { return false }
        step.journal.append(entry)
        return true
    }

    /// Ends a command, with the effects that belong to it.
    mutating func end(_ key: CommandKey, _ outcome: CommandOutcome, in step: inout LedgerStep) {
        guard let before = state.commands[key], before.isOpen else { return }
        let ending = before.honest(outcome)
        let sequence = state.receipts &+ 1
        guard record(.ended(key, ending), in: &step) else { return }
        switch before.phase {
        case .awaitingConfirmation:
            step.effects.append(.withdrawQuestion(key))
        case .delivering:
            if before.order.isBolus && ending != .completed { step.effects.append(.stopBolus(key)) }
            step.effects.append(
                .issueReceipt(
                    ReceiptFacts(
                        sequence: sequence, key: key, role: before.role, ordered: before.order.amount,
                        delivered: before.delivered, outcome: ending)))
        case .ready, .ended:
            break
        }
    }
}

extension HeldCommand {
    /// A bolus that did not give everything is not complete, whoever says so.
    fileprivate func honest(_ outcome: CommandOutcome) -> CommandOutcome {
        outcome == .completed && order.isBolus && delivered < order.amount ? .interrupted : outcome
    }
}
