/// The scoring of CVSS 4.0: the MacroVector's score less the mean of what the vector lies below its top (section 8.2).
struct CVSS4Formula {
    /// The score of everything the vector states, in whole numbers from end to end.
    static func score(_ vector: CVSSVector) -> CVSSPoints {
        let metrics = CVSS4Metrics(vector)
        // Section 8.2: a vector without any impact scores zero.
        guard ["VC", "VI", "VA", "SC", "SI", "SA"].contains(where: { metrics[$0] != "N" }) else {
            return CVSSPoints(tenths: 0)
        }
        let macro = CVSS4MacroVector(metrics)
        guard let top = CVSS4Table.tenths(macro) else { return CVSSPoints(tenths: 0) }
        return CVSSPoints(tenths: rounded(top, losses(macro, metrics, top)))
    }

    /// What is lost in one dimension: so many tenths, times the distance, divided by the depth.
    private struct Loss {
        let available: Int
        let distance: Int
        let depth: Int
    }

    /// One loss for each dimension in which a lower MacroVector exists.
    private static func losses(_ macro: CVSS4MacroVector, _ metrics: CVSS4Metrics, _ top: Int) -> [Loss] {
        let lower = macro.lower
        func loss(_ next: Int?, _ tops: [[String: String]], _ depth: Int) -> Loss? {
            next.map { Loss(available: top - $0, distance: distance(metrics, tops), depth: depth) }
        }
        let impact = CVSS4Tops.eq3eq6(macro.eq3, macro.eq6)
        return [
            loss(lower.eq1, CVSS4Tops.eq1(macro.eq1), [1, 4, 5][macro.eq1]),
            loss(lower.eq2, CVSS4Tops.eq2(macro.eq2), [1, 2][macro.eq2]),
            loss(lower.eq3eq6, impact.tops, impact.depth),
            loss(lower.eq4, CVSS4Tops.eq4(macro.eq4), [6, 5, 4][macro.eq4]),
            // EQ5 has one metric, so that every vector is at the top of its level.
            loss(lower.eq5, [[:]], 1),
        ].compactMap(\.self)
    }

    /// The steps from the first most severe vector that is nowhere below the scored one.
    private static func distance(_ metrics: CVSS4Metrics, _ tops: [[String: String]]) -> Int {
        for top in tops {
            let steps = top.map { key, value in
                CVSS4Metrics.level(key, metrics[key]) - CVSS4Metrics.level(key, value)
            }
            if steps.allSatisfy({ $0 >= 0 }) { return steps.reduce(0, +) }
        }
        return 0
    }

    /// The top less the mean loss, to the nearest tenth, halves up.
    ///
    /// Every depth divides 840 and every count divides 60, so that the whole sum has one denominator and no rounding.
    private static func rounded(_ top: Int, _ losses: [Loss]) -> Int {
        guard !losses.isEmpty else { return top }
        let unit = 840 * 60
        let lost = losses.reduce(0) { $0 + $1.available * $1.distance * (840 / $1.depth) * (60 / losses.count) }
        return max(0, (2 * (top * unit - lost) + unit) / (2 * unit))
    }
}
