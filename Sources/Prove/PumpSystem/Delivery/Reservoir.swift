public import PumpLink

/// The reservoir, counted in pulses: what was delivered and what remains are always what was filled.
public struct Reservoir: Hashable, Sendable, Codable {
    /// The most that fits, in pulses: 300 U.
    public static let capacity = 12_000

    /// Pulses that were filled in.
    public private(set) var filled: Int
    /// Pulses that left it since.
    public private(set) var delivered = 0

    /// A reservoir with so many whole pulses, at most the capacity.
    public init(_ amount: Insulin) { filled = min(amount.pulses, Self.capacity) }

    /// Pulses that are left.
    public var remaining: Int { filled - delivered }

    /// Whether nothing is left.
    public var isEmpty: Bool { remaining <= 0 }

    /// What is left.
    public var amount: Insulin { Insulin(pulses: remaining) }

    /// One pulse leaves; false when there is none.
    mutating func takePulse() -> Bool {
        guard !isEmpty else { return false }
        delivered += 1
        return true
    }
}
