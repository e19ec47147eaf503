/// What the pump does after one input to the ledger, in this order: write the journal, carry out the effects, answer.
///
/// A power cut between any two of them is safe.
public struct LedgerStep: Hashable, Sendable {
    /// Entries to make durable in one atomic write.
    public var journal: [JournalEntry] = []
    /// What to do once they are durable.
    public var effects: [DoseEffect] = []
    /// What to answer; nil where the input was not a request, or the answer is the caller's to give.
    public var response: Response?

    /// A step that does nothing.
    public init() {}
}

/// Something that the pump does.
public enum DoseEffect: Hashable, Sendable {
    /// Show the order and who asks, and wait for a person.
    case askPerson(CommandKey, Role, DoseOrder, DoseLease)
    /// Take that question off the screen.
    case withdrawQuestion(CommandKey)
    /// Begin to deliver a bolus, pulse by pulse, each announced to the ledger first.
    case startBolus(CommandKey, DoseOrder)
    /// Move the motor by this much, now, once.
    case movePulse(CommandKey, Insulin)
    /// Stop delivering a bolus.
    case stopBolus(CommandKey)
    /// Apply an order that takes effect in one step.
    case apply(CommandKey, DoseOrder)
    /// Sign and keep a receipt.
    case issueReceipt(ReceiptFacts)
}

/// What the ledger states in a receipt.
public struct ReceiptFacts: Hashable, Sendable {
    /// Number of the receipt, from 1 on without gaps.
    public let sequence: UInt64
    /// Who asked for what.
    public let key: CommandKey
    /// The role of who asked.
    public let role: Role
    /// The most that could be delivered.
    public let ordered: Insulin
    /// What was given to the motor.
    public let delivered: Insulin
    /// How it ended.
    public let outcome: CommandOutcome

    /// Makes the facts.
    public init(
        sequence: UInt64, key: CommandKey, role: Role, ordered: Insulin, delivered: Insulin, outcome: CommandOutcome
    ) {
        self.sequence = sequence
        self.key = key
        self.role = role
        self.ordered = ordered
        self.delivered = delivered
        self.outcome = outcome
    }
}
