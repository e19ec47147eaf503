/// A small generator with a seed (SplitMix64), so that a run can be repeated.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// True once in so many times.
    mutating func once(in number: Int) -> Bool {
        Int.random(in: 0..<number, using: &self) == 0
    }

    mutating func pick<T>(_ values: [T]) -> T {
        values[Int.random(in: 0..<values.count, using: &self)]
    }

    /// Some of the values, in their order, at least one.
    mutating func some<T>(_ values: [T]) -> [T] {
        let chosen = values.filter { _ in Bool.random(using: &self) }
        return chosen.isEmpty ? [pick(values)] : chosen
    }
}
