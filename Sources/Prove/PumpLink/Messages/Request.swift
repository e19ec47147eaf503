/// What a peer asks of the pump inside a session.
public enum Request: Hashable, Sendable {
    /// Prepare a command: the pump answers with a lease or refuses.
    case prepare(CommandID, DoseOrder)
    /// Carry out a prepared and confirmed command under its lease.
    case commit(CommandID, LeaseID)
    /// Stop a command.
    case cancel(CommandID)
    /// Tell the state of a command.
    case query(CommandID)
    /// Tell the pump's status.
    case status
    /// Hand over receipts from a sequence number on, at most `count` of them (1 to 8).
    case receipts(from: UInt64, count: UInt8)
    /// Tell the settings.
    case settings
    /// Take a reading, signed by the device that measured it.
    case reading(SignedReading)

    /// Which row of the role table it falls under when it comes from `sender`.
    public func kind(from sender: DeviceID) -> MessageKind {
        switch self {
        case .prepare(_, let order): order.kind
        case .commit: .commit
        case .cancel: .cancel
        case .query: .query
        case .status: .status
        case .receipts: .receipts
        case .settings: .readSettings
        case .reading(let signed): signed.origin == sender ? .reading : .relayReading
        }
    }
}
