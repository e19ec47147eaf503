/// What the pump answers inside a session.
public enum Response: Hashable, Sendable {
    /// The state of a command, and the highest identity that the pump has taken from this peer.
    case state(CommandID, CommandState, highest: CommandID)
    /// Refused; nothing changed.
    case refused(CommandID, Refusal, highest: CommandID)
    /// The pump's status.
    case status(PumpStatus)
    /// Receipts in the order of their sequence.
    case receipts([SignedReceipt])
    /// The settings.
    case settings(TherapySettings)
    /// A reading was taken; its sequence number.
    case readingTaken(UInt64)
}

/// What a pump tells about itself.
public struct PumpStatus: Hashable, Sendable {
    /// What is in the reservoir.
    public var reservoir: Insulin
    /// Insulin on board.
    public var onBoard: Insulin
    /// The basal rate now, in milliunits an hour.
    public var milliunitsPerHour: UInt32
    /// 0 to 100.
    public var batteryPercent: UInt8
    /// Whether delivery is suspended.
    public var suspended: Bool
    /// The alarm that is sounding, 0 for none; the numbers are the pump's.
    public var alarm: UInt8
    /// How many receipts the pump has issued.
    public var receipts: UInt64

    /// Makes a status.
    public init(
        reservoir: Insulin, onBoard: Insulin, milliunitsPerHour: UInt32, batteryPercent: UInt8, suspended: Bool,
        alarm: UInt8, receipts: UInt64
    ) {
        self.reservoir = reservoir
        self.onBoard = onBoard
        self.milliunitsPerHour = milliunitsPerHour
        self.batteryPercent = batteryPercent
        self.suspended = suspended
        self.alarm = alarm
        self.receipts = receipts
    }
}
