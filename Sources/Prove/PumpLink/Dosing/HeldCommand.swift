/// A command that the ledger holds.
public struct HeldCommand: Hashable, Sendable, Codable {
    /// How far it has come.
    public enum Phase: Hashable, Sendable, Codable {
        /// Waiting for a person.
        case awaitingConfirmation
        /// May be committed.
        case ready
        /// Committed, being delivered.
        case delivering
        /// Over.
        case ended(CommandOutcome)
    }

    /// The role of the peer that asked.
    public let role: Role
    /// What it asked for.
    public let order: DoseOrder
    /// The lease it got.
    public let lease: DoseLease
    /// When the lease was issued.
    public let issued: PumpInstant
    /// How far it has come.
    public internal(set) var phase: Phase
    /// What was given to the motor so far.
    public internal(set) var delivered: Insulin
    /// The number of its receipt, once there is one.
    public internal(set) var receipt: UInt64?

    /// Whether it can still change.
    public var isOpen: Bool { if case .ended = phase { false } else { true } }

    /// Whether its lease can no longer be committed at `now`.
    func leaseIsOver(at now: PumpInstant) -> Bool { now >= issued.advanced(seconds: lease.seconds) }

    /// The lease with the seconds that are left of it.
    private func lease(at now: PumpInstant) -> DoseLease {
        let left = UInt64(lease.seconds) * 1000 - min(UInt64(lease.seconds) * 1000, now.milliseconds(since: issued))
        return DoseLease(id: lease.id, amount: lease.amount, seconds: UInt32(clamping: left / 1000))
    }

    /// What a peer is told.
    func state(at now: PumpInstant) -> CommandState {
        switch phase {
        case .awaitingConfirmation: .awaitingConfirmation(lease(at: now))
        case .ready: .ready(lease(at: now))
        case .delivering: .delivering(delivered: delivered)
        case .ended(let outcome): .ended(outcome, delivered: delivered)
        }
    }
}
