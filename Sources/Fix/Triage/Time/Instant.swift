/// A point in time, to the millisecond, without a time zone: what is stored, compared and sent is always UTC.
///
/// As text it is an RFC 3339 timestamp in UTC with milliseconds (`2022-09-20T14:00:00.000Z`), so that texts sort as times do.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z; within the years 0000 to 9999.
    public let milliseconds: Int64

    /// The range that four digits of a year can say.
    static let range: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

    /// Makes an instant; one outside the years 0000 to 9999 becomes the nearest within.
    public init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.range.lowerBound), Self.range.upperBound)
    }

    /// Whether one is earlier than the other.
    public static func < (one: Instant, other: Instant) -> Bool {
        one.milliseconds < other.milliseconds
    }

    /// The instant so many seconds later, or earlier when negative.
    public func adding(seconds: Int64) -> Instant {
        let (step, overflowed) = seconds.multipliedReportingOverflow(by: 1000)
        guard !overflowed else { return Instant(milliseconds: seconds > 0 ? .max : .min) }
        let (sum, beyond) = milliseconds.addingReportingOverflow(step)
        return Instant(milliseconds: beyond ? (seconds > 0 ? .max : .min) : sum)
    }

    /// The instant so many days of 24 hours later, or earlier when negative.
    public func adding(days: Int) -> Instant {
        let (seconds, overflowed) = Int64(days).multipliedReportingOverflow(by: 86_400)
        return adding(seconds: overflowed ? (days > 0 ? .max : .min) : seconds)
    }

    /// Whole seconds from an earlier instant to this one; negative when the other is later.
    public func seconds(since earlier: Instant) -> Int64 {
        (milliseconds - earlier.milliseconds) / 1000
    }
}
