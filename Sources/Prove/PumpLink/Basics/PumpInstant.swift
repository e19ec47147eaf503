/// A moment of a device's own monotonic clock, in milliseconds since it started.
///
/// It never goes back while the device runs and starts again after a power cut. Sums saturate instead of trapping.
public struct PumpInstant: Hashable, Comparable, Sendable, Codable {
    /// Milliseconds since the device started.
    public let milliseconds: UInt64

    /// Makes an instant.
    public init(milliseconds: UInt64) { self.milliseconds = milliseconds }

    /// Makes an instant from whole seconds.
    public init(seconds: UInt32) { self.init(milliseconds: UInt64(seconds) * 1000) }

    /// The start of the clock.
    public static let zero = PumpInstant(milliseconds: 0)

    /// The instant so many seconds later.
    public func advanced(seconds: UInt32) -> PumpInstant { advanced(milliseconds: UInt64(seconds) * 1000) }

    /// The instant so many milliseconds later.
    public func advanced(milliseconds more: UInt64) -> PumpInstant {
        let (sum, overflow) = milliseconds.addingReportingOverflow(more)
        return PumpInstant(milliseconds: overflow ? .max : sum)
    }

    /// Milliseconds from `earlier` to here; 0 if `earlier` is later.
    public func milliseconds(since earlier: PumpInstant) -> UInt64 {
        milliseconds >= earlier.milliseconds ? milliseconds - earlier.milliseconds : 0
    }

    /// Whether it is earlier.
    public static func < (left: PumpInstant, right: PumpInstant) -> Bool { left.milliseconds < right.milliseconds }
}
