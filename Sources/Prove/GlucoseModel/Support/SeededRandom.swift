/// A small, fast random source that gives the same numbers for the same seed on every machine.
///
/// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): for simulations, never for keys.
public struct SeededRandom: RandomNumberGenerator, Hashable, Sendable {
    private var state: UInt64

    /// Starts at a seed.
    public init(seed: UInt64) { state = seed }

    /// Starts apart from every other stream of the same seed.
    public init(seed: UInt64, stream: UInt64) {
        var mixer = SeededRandom(seed: stream)
        state = seed ^ mixer.next()
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A number from 0 up to, not including, 1.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Whether something of this probability happens.
    public mutating func chance(_ probability: Double) -> Bool { unit() < probability }

    /// A number from 0 up to, not including, a limit; 0 where the limit is not positive.
    public mutating func below(_ limit: Int) -> Int {
        guard limit > 0 else { return 0 }
        return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    /// A number of the normal distribution with mean 0 and variance 1 (Marsaglia's polar method).
    public mutating func normal() -> Double {
        while true {
            let x = 2 * unit() - 1
            let y = 2 * unit() - 1
            let radius = x * x + y * y
            guard radius > 0, radius < 1 else { continue }
            return x * (-2 * Mathematics.logarithm(radius) / radius).squareRoot()
        }
    }
}
