/// What a pump honestly knows about a command; the same words on the pump, on the wire and in receipts.
public enum CommandState: Hashable, Sendable {
    /// The pump holds nothing under this identity: it never arrived, or it ended so long ago that it was let go.
    case notHeld
    /// A lease is issued; a person has to confirm on the pump.
    case awaitingConfirmation(DoseLease)
    /// It may be committed until the lease ends.
    case ready(DoseLease)
    /// Committed; so much has been given to the motor so far.
    case delivering(delivered: Insulin)
    /// Over, in one of the ways of `CommandOutcome`.
    case ended(CommandOutcome, delivered: Insulin)

    /// Whether nothing can change it any more.
    public var isFinal: Bool { if case .ended = self { true } else { false } }
}

/// How a command ended.
public enum CommandOutcome: UInt8, CaseIterable, Hashable, Sendable, Codable {
    /// All of it was delivered or applied.
    case completed = 1
    /// The peer or a person stopped it.
    case cancelled = 2
    /// A person declined it on the pump.
    case declined = 3
    /// The lease ended before a commit.
    case expired = 4
    /// A power cut, occlusion, empty reservoir or fault stopped it.
    case interrupted = 5
}

/// Why a pump refused a request; a refusal changes nothing.
public enum Refusal: UInt8, CaseIterable, Hashable, Sendable, Codable {
    /// The role table does not allow it.
    case notAllowed = 1
    /// Above the peer's, the pump's or the protocol's limit.
    case aboveLimit = 2
    /// The peer, or the pump, is busy with another command.
    case busy = 3
    /// The identity is not larger than an earlier one, and is no longer held.
    case stale = 4
    /// The identity was used for another order.
    case conflict = 5
    /// A person has not confirmed on the pump.
    case notConfirmed = 6
    /// Not the lease of this command.
    case wrongLease = 7
    /// The lease or the command is over.
    case over = 8
    /// Too many requests in a short time.
    case tooOften = 9
    /// Signature, origin or freshness of a reading is not acceptable.
    case badReading = 10
    /// The pump cannot now: occlusion, empty reservoir, suspended, fault.
    case unavailable = 11
    /// Out of bounds or malformed.
    case malformed = 12
}
