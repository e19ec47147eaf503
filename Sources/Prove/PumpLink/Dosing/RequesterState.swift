/// What a remote, phone or clinic honestly knows about the command that it sent.
public enum RequesterState: Hashable, Sendable {
    /// Nothing is asked.
    case idle
    /// Asked; the pump has not answered.
    case preparing
    /// A person has to confirm on the pump.
    case awaitingPerson(DoseLease)
    /// Sent the commit; the pump has not answered.
    case committing(DoseLease)
    /// The pump delivers; so much so far.
    case delivering(Insulin)
    /// The commit was sent and no answer came: it may or may not take effect. Only the pump knows; keep asking.
    case unknown
    /// Over, and this is certain.
    case finished(RequesterOutcome)
}

/// How a command ended for the one who asked.
public enum RequesterOutcome: Hashable, Sendable {
    /// The pump says how it ended.
    case ended(CommandOutcome, delivered: Insulin)
    /// The pump refused; nothing was delivered.
    case refused(Refusal)
    /// It never took effect: the pump never had it, or it was given up before a commit was sent.
    case neverStarted
    /// The pump had it and holds it no more: its receipts tell how it ended.
    case seeReceipts
}

/// The times that a requester works by, in seconds.
public struct RequesterRules: Hashable, Sendable {
    /// How long to wait for an answer before asking again.
    public var retrySeconds: UInt32
    /// How often a message is sent before its fate is called unknown.
    public var attempts: Int
    /// How often to ask a pump that delivers or waits for a person.
    public var pollSeconds: UInt32
    /// How long after the person asked a commit may still be sent; later, what was wanted may no longer be right.
    public var patienceSeconds: UInt32

    /// Makes rules; the defaults are those of the specification.
    public init(
        retrySeconds: UInt32 = 2, attempts: Int = 5, pollSeconds: UInt32 = 3, patienceSeconds: UInt32 = 60
    ) {
        self.retrySeconds = retrySeconds
        self.attempts = attempts
        self.pollSeconds = pollSeconds
        self.patienceSeconds = patienceSeconds
    }
}
