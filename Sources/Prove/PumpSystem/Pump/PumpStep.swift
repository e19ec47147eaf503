public import PumpLink

/// What the pump does after one input, in this order: write the journal, carry out the effects, answer.
///
/// A step never moves the motor by more than one pulse, so that a power cut can never lose or repeat more than one.
public struct PumpStep: Hashable, Sendable {
    /// Lines to make durable in one atomic write.
    public var journal: [PumpEntry] = []
    /// What to do once they are durable.
    public var effects: [PumpEffect] = []
    /// What to answer to a peer.
    public var response: Response?

    /// A step that does nothing.
    public init() {}

    /// Whether there is nothing to do.
    public var isEmpty: Bool { journal.isEmpty && effects.isEmpty && response == nil }
}

/// Something that the pump does.
public enum PumpEffect: Hashable, Sendable {
    /// Move the motor by one pulse, once.
    case movePulse(Pulse.Kind)
    /// Show who asks for what, and wait for a person.
    case ask(Question)
    /// Take the question about this command off the screen.
    case withdraw(CommandKey)
    /// Sound an alarm: delivery has stopped.
    case sound(Alarm)
    /// Show an alert: delivery goes on.
    case show(Alert)
    /// Sign and keep a receipt.
    case issueReceipt(ReceiptFacts)
}

/// What the pump shows to the person who is to confirm.
public struct Question: Hashable, Sendable {
    /// The command.
    public let key: CommandKey
    /// What asks.
    public let role: Role
    /// For what.
    public let order: DoseOrder
    /// The lease that a confirmation names, so that nothing else than what was shown is confirmed.
    public let lease: LeaseID
}
