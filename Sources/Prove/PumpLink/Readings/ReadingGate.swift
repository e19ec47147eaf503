/// Lets each reading of one origin in once, in order, and none that was held back on its way.
///
/// Freshness does not hang on one clock: the fastest reading so far sets the offset between the origin's clock and the
/// pump's, and a later one may be at most `patience` slower. Clocks may drift apart by 100 parts in a million.
public struct ReadingGate: Hashable, Sendable {
    /// Seconds that a reading may be slower than the fastest one.
    public let patience: UInt32
    /// The sequence number taken last.
    public private(set) var last: UInt64
    private var fastest: Int64?
    private var noted = PumpInstant.zero

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
        let drift = Int64(clamping: now.milliseconds(since: noted) / 10_000)
        let (expected, tooLong) = (fastest ?? delay).addingReportingOverflow(fastest == nil ? 0 : drift)
        let (late, tooLarge) = delay.subtractingReportingOverflow(min(expected, delay))
        guard !tooLong, !tooLarge, late <= Int64(patience) * 1000 else { return false }
        (fastest, noted, last) = (min(expected, delay), now, reading.sequence)
        return true
    }

    /// The origin restarted its clock; sequence numbers still rise. Only a session that the origin itself has just opened
    /// tells so: whoever carries readings cannot.
    public mutating func forgetClock() { fastest = nil }
}
