/// The kinds of request that the role table decides on.
public enum MessageKind: UInt8, CaseIterable, Hashable, Sendable {
    /// Prepare a normal bolus.
    case bolus
    /// Prepare a square or dual bolus.
    case extendedBolus
    /// Prepare a temporary basal, or its end.
    case temporaryBasal
    /// Prepare a suspension.
    case suspend
    /// Prepare the end of a suspension.
    case resume
    /// Prepare new settings.
    case changeSettings
    /// Commit a prepared command.
    case commit
    /// Cancel a command of one's own.
    case cancel
    /// Ask for the state of a command of one's own.
    case query
    /// Ask for the pump's status.
    case status
    /// Ask for receipts.
    case receipts
    /// Ask for the settings.
    case readSettings
    /// Deliver a reading signed by its sender.
    case reading
    /// Carry a reading signed by another device.
    case relayReading
}
