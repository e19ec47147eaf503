public import PumpLink

/// The time of day, set by a person and carried on by the monotonic clock.
public struct DayClock: Hashable, Sendable {
    private static let day: UInt64 = 86_400_000
    /// Milliseconds of the day when the monotonic clock was at zero.
    private var origin: UInt64

    /// A clock that shows a minute of the day at an instant.
    public init(minuteOfDay: Int, at now: PumpInstant) {
        let shown = UInt64(max(0, min(minuteOfDay, 1439))) * 60_000
        origin = (shown + Self.day - now.milliseconds % Self.day) % Self.day
    }

    /// Milliseconds since midnight.
    func milliseconds(at now: PumpInstant) -> UInt64 { (origin + now.milliseconds % Self.day) % Self.day }

    /// The minute of the day, 0 to 1439.
    public func minute(at now: PumpInstant) -> Int { Int(milliseconds(at: now) / 60_000) }
}
