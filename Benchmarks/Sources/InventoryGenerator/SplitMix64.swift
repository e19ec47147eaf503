/// The generator's only source of chance: the same seed gives the same file on every machine.
///
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, without, `bound`; the bias of multiply-and-shift is below 2⁻³² for our bounds.
    mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: UInt64(bound).multipliedFullWidth(by: next()).high)
    }

    /// True in `perMille` of a thousand draws.
    mutating func chance(perMille: Int) -> Bool {
        below(1000) < perMille
    }

    /// A number from 0 up to, without, 1.
    mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }
}
