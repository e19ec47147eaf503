import PumpLink

/// Turns a rate into pulses, exactly: what is less than a pulse is carried on.
struct BasalMeter: Hashable, Sendable {
    /// Milliunits an hour times milliseconds that make one pulse.
    private static let pulse = UInt64(Pulse.milliunits) * 3_600_000

    private var carried: UInt64 = 0
    private(set) var last: PumpInstant

    init(at now: PumpInstant) { last = now }

    /// When the next pulse is due at this rate; nil where the rate is zero.
    func nextPulse(_ rate: UInt32) -> PumpInstant? {
        guard rate > 0 else { return nil }
        let missing = Self.pulse > carried ? Self.pulse - carried : 0
        return last.advanced(milliseconds: (missing + UInt64(rate) - 1) / UInt64(rate))
    }

    /// Time passes at this rate; the caller asks no later than `nextPulse`.
    mutating func pass(to now: PumpInstant, _ rate: UInt32) {
        carried += now.milliseconds(since: last) * UInt64(rate)
        last = max(last, now)
    }

    /// Whether a pulse is due; it is then taken off.
    mutating func takePulse() -> Bool {
        guard carried >= Self.pulse else { return false }
        carried -= Self.pulse
        return true
    }
}
