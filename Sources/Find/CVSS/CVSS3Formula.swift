/// The equations of CVSS 3.0 and 3.1 (specification, section 7 in 3.1 and 8 in 3.0).
struct CVSS3Formula {
    private let vector: CVSSVector
    private let modified: Bool

    /// The environmental score where a metric of it is defined, else the temporal one, which may be the base score.
    static func score(_ vector: CVSSVector) -> CVSSPoints {
        score(vector, modified: vector.states(.environmental))
    }

    /// The environmental equation (7.3), or the temporal one (7.2).
    static func score(_ vector: CVSSVector, modified: Bool) -> CVSSPoints {
        let formula = CVSS3Formula(vector: vector, modified: modified)
        let inner = Double(formula.inner) / 10
        return CVSSPoints(tenths: roundUp(inner * formula.temporal))
    }

    /// 7.1, or with modified metrics and requirements the inner part of 7.3, in tenths.
    private var inner: Int {
        let changed = letter("S") == "C"
        let impact = impact(changed)
        guard impact > 0 else { return 0 }
        let sum = impact + exploitability(changed)
        return Self.roundUp(min(changed ? 1.08 * sum : sum, 10))
    }

    private func impact(_ changed: Bool) -> Double {
        let kept = ["C", "I", "A"].reduce(1.0) { product, key in
            let loss = weight(letter(key), ["N": 0, "L": 0.22, "H": 0.56], or: 0)
            let requirement = modified ? weight(vector[key + "R"], ["L": 0.5, "M": 1, "H": 1.5], or: 1) : 1
            return product * (1 - loss * requirement)
        }
        let sub = modified ? min(1 - kept, 0.915) : 1 - kept
        guard changed else { return 6.42 * sub }
        // 3.1 changed the last term of the modified impact, and only there.
        let last = modified && vector.version == .v31 ? power(sub * 0.9731 - 0.02, 13) : power(sub - 0.02, 15)
        return 7.52 * (sub - 0.029) - 3.25 * last
    }

    private func exploitability(_ changed: Bool) -> Double {
        8.22 * weight(letter("AV"), ["N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2], or: 0.85)
            * weight(letter("AC"), ["L": 0.77, "H": 0.44], or: 0.77)
            * weight(letter("PR"), ["N": 0.85, "L": changed ? 0.68 : 0.62, "H": changed ? 0.5 : 0.27], or: 0.85)
            * weight(letter("UI"), ["N": 0.85, "R": 0.62], or: 0.85)
    }

    private var temporal: Double {
        weight(vector["E"], ["U": 0.91, "P": 0.94, "F": 0.97, "H": 1], or: 1)
            * weight(vector["RL"], ["O": 0.95, "T": 0.96, "W": 0.97, "U": 1], or: 1)
            * weight(vector["RC"], ["U": 0.92, "R": 0.96, "C": 1], or: 1)
    }

    private func letter(_ key: String) -> String? { modified ? vector.effective(key) : vector[key] }

    private func weight(_ letter: String?, _ weights: [String: Double], or undefined: Double) -> Double {
        letter.flatMap { weights[$0] } ?? undefined
    }

    private func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }

    /// The smallest number of tenths that is not below (3.1, appendix A): over whole hundred-thousandths.
    ///
    /// 3.0 asks for the same without saying how; its own calculators differed by what binary fractions made of it.
    private static func roundUp(_ value: Double) -> Int {
        (Int((value * 100_000).rounded()) + 9_999) / 10_000
    }
}
