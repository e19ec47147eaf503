/// The equations of CVSS 2.0 (guide, section 3.2).
struct CVSS2Formula {
    private let vector: CVSSVector

    /// The environmental score (3.2.3), which is the temporal and the base score where nothing more is defined.
    static func score(_ vector: CVSSVector) -> CVSSPoints {
        let formula = CVSS2Formula(vector: vector)
        guard vector.states(.environmental) else {
            return CVSSPoints(tenths: round(formula.base(impact: formula.impact(adjusted: false)) * formula.temporal))
        }
        let adjusted = Double(round(formula.base(impact: formula.impact(adjusted: true)) * formula.temporal)) / 10
        let damage = formula.weight("CDP", ["N": 0, "L": 0.1, "LM": 0.3, "MH": 0.4, "H": 0.5], or: 0)
        let spread = formula.weight("TD", ["N": 0, "L": 0.25, "M": 0.75, "H": 1], or: 1)
        return CVSSPoints(tenths: round((adjusted + (10 - adjusted) * damage) * spread))
    }

    /// 3.2.1, rounded to a tenth.
    private func base(impact: Double) -> Double {
        let exploitability =
            20 * weight("AV", ["L": 0.395, "A": 0.646, "N": 1], or: 1)
            * weight("AC", ["H": 0.35, "M": 0.61, "L": 0.71], or: 0.71)
            * weight("Au", ["M": 0.45, "S": 0.56, "N": 0.704], or: 0.704)
        let factor = impact == 0 ? 0 : 1.176
        return Double(Self.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor)) / 10
    }

    /// 3.2.1; adjusted by the requirements it is that of 3.2.3, at most 10.
    private func impact(adjusted: Bool) -> Double {
        let kept = ["C", "I", "A"].reduce(1.0) { product, key in
            let loss = weight(key, ["N": 0, "P": 0.275, "C": 0.660], or: 0)
            let requirement = adjusted ? weight(key + "R", ["L": 0.5, "M": 1, "H": 1.51], or: 1) : 1
            return product * (1 - loss * requirement)
        }
        return adjusted ? min(10, 10.41 * (1 - kept)) : 10.41 * (1 - kept)
    }

    /// 3.2.2.
    private var temporal: Double {
        weight("E", ["U": 0.85, "POC": 0.9, "F": 0.95, "H": 1], or: 1)
            * weight("RL", ["OF": 0.87, "TF": 0.90, "W": 0.95, "U": 1], or: 1)
            * weight("RC", ["UC": 0.90, "UR": 0.95, "C": 1], or: 1)
    }

    private func weight(_ key: String, _ weights: [String: Double], or undefined: Double) -> Double {
        vector[key].flatMap { weights[$0] } ?? undefined
    }

    /// To the nearest tenth, halves up, over whole millionths, so that binary fractions do not decide.
    ///
    /// The equations can go below zero on the way; only a finished score is held to 0 (see `CVSSPoints`).
    private static func round(_ value: Double) -> Int {
        Int((((value * 1_000_000).rounded() + 50_000) / 100_000).rounded(.down))
    }
}
