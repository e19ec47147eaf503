/// What the pump states about one command that was committed.
public struct DeliveryReceipt: Hashable, Sendable {
    /// The pump.
    public var pump: DeviceID
    /// What happened.
    public var facts: ReceiptFacts
    /// When it ended, by the pump's clock since its last start.
    public var ended: PumpInstant
    /// SHA-256 of the body of the receipt before this one; 32 zero bytes in the first.
    public var previous: [UInt8]

    /// Makes a receipt.
    public init(pump: DeviceID, facts: ReceiptFacts, ended: PumpInstant, previous: [UInt8]) {
        self.pump = pump
        self.facts = facts
        self.ended = ended
        self.previous = previous
    }
}
