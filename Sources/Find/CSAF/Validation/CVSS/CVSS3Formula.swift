/// The equations of CVSS 3.0 and 3.1 (specification, section 7 and 8).
struct CVSS3Formula {
    let vector: CVSSVector

    var scores: CVSSScores {
        let base = score(modified: false)
        return CVSSScores(
            base: base, temporal: Self.roundUp(base * temporalFactor),
            environmental: Self.roundUp(score(modified: true) * temporalFactor))
    }

    /// The base score, or with modified metrics and requirements the inner part of the environmental one.
    private func score(modified: Bool) -> Double {
        let changed = letter("S", modified) == "C"
        let impact = impact(modified, changed)
        guard impact > 0 else { return 0 }
        let sum = impact + exploitability(modified, changed)
        return Self.roundUp(min(changed ? 1.08 * sum : sum, 10))
    }

    private func impact(_ modified: Bool, _ changed: Bool) -> Double {
        let missed =
            (1 - loss("C", modified)) * (1 - loss("I", modified)) * (1 - loss("A", modified))
        let sub = modified ? min(1 - missed, 0.915) : 1 - missed
        guard changed else { return 6.42 * sub }
        // 3.1 changed the last term of the modified impact only.
        let last = modified && vector.version == .v31 ? Self.power(sub * 0.9731 - 0.02, 13) : Self.power(sub - 0.02, 15)
        return 7.52 * (sub - 0.029) - 3.25 * last
    }

    private func loss(_ key: String, _ modified: Bool) -> Double {
        let weight = Self.weight(letter(key, modified), ["N": 0, "L": 0.22, "H": 0.56])
        return modified ? weight * vector.weight(key + "R", ["X": 1, "L": 0.5, "M": 1, "H": 1.5]) : weight
    }

    private func exploitability(_ modified: Bool, _ changed: Bool) -> Double {
        let privileges: KeyValuePairs =
            changed ? ["N": 0.85, "L": 0.68, "H": 0.5] : ["N": 0.85, "L": 0.62, "H": 0.27]
        return 8.22 * Self.weight(letter("AV", modified), ["N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2])
            * Self.weight(letter("AC", modified), ["L": 0.77, "H": 0.44])
            * Self.weight(letter("PR", modified), privileges)
            * Self.weight(letter("UI", modified), ["N": 0.85, "R": 0.62])
    }

    private var temporalFactor: Double {
        vector.weight("E", ["X": 1, "U": 0.91, "P": 0.94, "F": 0.97, "H": 1])
            * vector.weight("RL", ["X": 1, "O": 0.95, "T": 0.96, "W": 0.97, "U": 1])
            * vector.weight("RC", ["X": 1, "U": 0.92, "R": 0.96, "C": 1])
    }

    /// A metric's value; the modified one counts only where it is defined.
    private func letter(_ key: String, _ modified: Bool) -> String {
        if modified, let letter = vector.values["M" + key], letter != "X" { return letter }
        return vector.values[key] ?? "X"
    }

    private static func weight(_ letter: String, _ weights: KeyValuePairs<String, Double>) -> Double {
        weights.first { $0.key == letter }?.value ?? 1
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }

    /// The smallest number of one decimal that is not below, safe against binary fractions (3.1, appendix A).
    private static func roundUp(_ value: Double) -> Double {
        let scaled = (value * 100_000).rounded()
        let tenths = scaled / 10_000
        return (tenths == tenths.rounded(.down) ? tenths : tenths.rounded(.down) + 1) / 10
    }
}
