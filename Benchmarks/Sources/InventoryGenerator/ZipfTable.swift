/// Draws ranks so that the first is frequent and the tail is long, as products are in a hospital.
struct ZipfTable {
    private let cumulative: [Double]

    /// `count` ranks with weights 1, 1/2ᵉ, 1/3ᵉ, …
    init(count: Int, exponent: Double) {
        var sum = 0.0
        cumulative = (1...max(count, 1)).map { rank in
            sum += 1 / Self.power(Double(rank), exponent)
            return sum
        }
    }

    /// A rank; 0 is the most frequent.
    func draw(_ random: inout SplitMix64) -> Int {
        let target = random.unit() * (cumulative.last ?? 0)
        var low = 0
        var high = cumulative.count - 1
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] > target { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// `base` to the power 0.5, 0.75 or 1 and the like, by square roots: the same on every machine, unlike `pow`.
    private static func power(_ base: Double, _ exponent: Double) -> Double {
        var result = 1.0
        var rest = exponent
        var root = base
        while rest >= 1 {
            result *= base
            rest -= 1
        }
        for step in 1...20 {
            root = root.squareRoot()
            let bit = 1 / Double(1 << step)
            if rest >= bit {
                result *= root
                rest -= bit
            }
        }
        return result
    }
}
