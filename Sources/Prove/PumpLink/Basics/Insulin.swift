/// An amount of insulin in whole milliunits (1/1000 U). Never negative; sums saturate instead of trapping.
public struct Insulin: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// Milliunits.
    public let milliunits: UInt32

    /// Makes an amount.
    public init(milliunits: UInt32) { self.milliunits = milliunits }

    /// Nothing.
    public static let zero = Insulin(milliunits: 0)

    /// What a rate gives in a time, rounded up: a bound must never be too small.
    ///
    /// - Parameters:
    ///   - milliunitsPerHour: the rate.
    ///   - seconds: how long.
    public init(milliunitsPerHour: UInt32, seconds: UInt32) {
        let product = UInt64(milliunitsPerHour) * UInt64(seconds)
        self.init(milliunits: UInt32(clamping: (product + 3599) / 3600))
    }

    /// The sum, at most the largest amount there is.
    public static func + (left: Insulin, right: Insulin) -> Insulin {
        let (sum, overflow) = left.milliunits.addingReportingOverflow(right.milliunits)
        return Insulin(milliunits: overflow ? .max : sum)
    }

    /// The difference, at least zero.
    public static func - (left: Insulin, right: Insulin) -> Insulin {
        Insulin(milliunits: left.milliunits > right.milliunits ? left.milliunits - right.milliunits : 0)
    }

    /// Whether it is less.
    public static func < (left: Insulin, right: Insulin) -> Bool { left.milliunits < right.milliunits }

    /// Units with three decimals, as in `2.500 U`.
    public var description: String {
        let decimals = String(milliunits % 1000)
        return "\(milliunits / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals + " U"
    }
}
