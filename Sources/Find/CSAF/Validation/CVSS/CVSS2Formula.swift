/// The equations of CVSS 2.0 (guide, section 3.2).
struct CVSS2Formula {
    let vector: CVSSVector

    var scores: CVSSScores {
        let base = baseScore(impact: impact)
        let temporal = Self.round(base * temporalFactor)
        return CVSSScores(base: base, temporal: temporal, environmental: environmental)
    }

    private var impact: Double {
        10.41 * (1 - (1 - loss("C")) * (1 - loss("I")) * (1 - loss("A")))
    }

    /// 3.2.3: the impact weighed by what the organisation requires, at most 10.
    private var adjustedImpact: Double {
        min(
            10,
            10.41
                * (1 - (1 - loss("C") * requirement("CR")) * (1 - loss("I") * requirement("IR"))
                    * (1 - loss("A") * requirement("AR")))
        )
    }

    private func loss(_ key: String) -> Double {
        vector.weight(key, ["N": 0, "P": 0.275, "C": 0.660])
    }

    private func requirement(_ key: String) -> Double {
        vector.weight(key, ["L": 0.5, "M": 1, "H": 1.51, "ND": 1])
    }

    private func baseScore(impact: Double) -> Double {
        let exploitability =
            20 * vector.weight("AV", ["L": 0.395, "A": 0.646, "N": 1])
            * vector.weight("AC", ["H": 0.35, "M": 0.61, "L": 0.71])
            * vector.weight("Au", ["M": 0.45, "S": 0.56, "N": 0.704])
        let factor = impact == 0 ? 0 : 1.176
        return max(0, Self.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor))
    }

    private var temporalFactor: Double {
        vector.weight("E", ["U": 0.85, "POC": 0.9, "F": 0.95, "H": 1, "ND": 1])
            * vector.weight("RL", ["OF": 0.87, "TF": 0.90, "W": 0.95, "U": 1, "ND": 1])
            * vector.weight("RC", ["UC": 0.90, "UR": 0.95, "C": 1, "ND": 1])
    }

    private var environmental: Double {
        let adjusted = Self.round(baseScore(impact: adjustedImpact) * temporalFactor)
        let damage = vector.weight("CDP", ["N": 0, "L": 0.1, "LM": 0.3, "MH": 0.4, "H": 0.5, "ND": 0])
        let distribution = vector.weight("TD", ["N": 0, "L": 0.25, "M": 0.75, "H": 1, "ND": 1])
        return Self.round((adjusted + (10 - adjusted) * damage) * distribution)
    }

    /// To one decimal, halves up; the small term undoes what binary fractions take away from an exact half.
    private static func round(_ value: Double) -> Double {
        (value * 10 + 1e-9).rounded() / 10
    }
}
