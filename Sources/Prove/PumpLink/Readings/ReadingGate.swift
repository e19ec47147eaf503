/// Lets each reading of one origin in once, in order, and none that was held back on its way.
///
/// Freshness does not hang on one clock: the fastest reading so far sets the offset between the origin's clock and the
/// pump's, and a later one may be at most `patience` slower.
public struct ReadingGate: Hashable, Sendable {
    /// Seconds that a reading may be slower than the fastest one.
    public let patience: UInt32
    /// The sequence number taken last.
    public private(set) var last: UInt64
    private var offset: Int64?

    /// A gate.
    ///
    /// - Parameters:
    ///   - last: the sequence number taken last, kept across power cuts.
    ///   - patience: seconds that a reading may be slower than the fastest one.
    public init(last: UInt64 = 0, patience: UInt32 = 600) {
        self.last = last
        self.patience = patience
    }

    /// Whether the reading is new and fresh; if so, it is now the last.
    public mutating func admit(_ reading: GlucoseReading, at now: PumpInstant) -> Bool {
        guard reading.sequence > last else { return false }
        let (delay, overflow) = Int64(clamping: now.milliseconds)
            .subtractingReportingOverflow(Int64(clamping: reading.measured.milliseconds))
        guard !overflow else { return false }
        let fastest = min(offset ?? delay, delay)
        let (late, tooLarge) = delay.subtractingReportingOverflow(fastest)
        guard !tooLarge, late <= Int64(patience) * 1000 else { return false }
        (offset, last) = (fastest, reading.sequence)
        return true
    }

    /// The origin or the pump restarted its clock; sequence numbers still rise.
    public mutating func forgetClock() { offset = nil }
}
