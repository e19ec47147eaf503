public import PumpLink

/// The smallest amount that the motor can move: 0.025 U. Every amount that leaves the pump is a whole number of them.
public enum Pulse {
    /// Milliunits of one pulse.
    public static let milliunits: UInt32 = 25

    /// One pulse.
    public static let amount = Insulin(milliunits: milliunits)

    /// What a pulse belongs to.
    public enum Kind: UInt8, CaseIterable, Hashable, Sendable, Codable {
        /// The programmed basal.
        case programmed
        /// A temporary basal.
        case temporary
        /// A bolus.
        case bolus
    }
}

extension Insulin {
    /// So many pulses.
    public init(pulses: Int) {
        let (product, overflow) = UInt32(clamping: pulses).multipliedReportingOverflow(by: Pulse.milliunits)
        self.init(milliunits: overflow ? .max : product)
    }

    /// Units as people write them; negative or unreadable amounts are zero.
    public init(units: Double) {
        let milliunits = (units * 1000).rounded()
        self.init(milliunits: milliunits > 0 ? UInt32(min(milliunits, 4_000_000_000)) : 0)
    }

    /// How many whole pulses it holds.
    public var pulses: Int { Int(milliunits / Pulse.milliunits) }

    /// Whether it is a whole number of pulses.
    public var isWholePulses: Bool { milliunits.isMultiple(of: Pulse.milliunits) }

    /// As units.
    public var units: Double { Double(milliunits) / 1000 }
}
