/// The equivalence class of a CVSS 4.0 vector: six levels, 0 the most severe (specification, section 8.2).
struct CVSS4MacroVector: Hashable {
    var eq1: Int
    var eq2: Int
    var eq3: Int
    var eq4: Int
    var eq5: Int
    var eq6: Int
}

extension CVSS4MacroVector {
    init(_ metrics: CVSS4Metrics) {
        let open = [metrics["AV"] == "N", metrics["PR"] == "N", metrics["UI"] == "N"]
        // Table 24.
        if !open.contains(false) {
            eq1 = 0
        } else {
            eq1 = open.contains(true) && metrics["AV"] != "P" ? 1 : 2
        }
        // Table 25.
        eq2 = metrics["AC"] == "L" && metrics["AT"] == "N" ? 0 : 1
        // Table 26.
        if metrics["VC"] == "H", metrics["VI"] == "H" {
            eq3 = 0
        } else {
            eq3 = ["VC", "VI", "VA"].contains { metrics[$0] == "H" } ? 1 : 2
        }
        // Table 27: S is a value of the modified metrics alone.
        if metrics["SI"] == "S" || metrics["SA"] == "S" {
            eq4 = 0
        } else {
            eq4 = ["SC", "SI", "SA"].contains { metrics[$0] == "H" } ? 1 : 2
        }
        // Table 28.
        eq5 = metrics["E"] == "U" ? 2 : metrics["E"] == "P" ? 1 : 0
        // Table 29.
        eq6 = ["C", "I", "A"].contains { metrics[$0 + "R"] == "H" && metrics["V" + $0] == "H" } ? 0 : 1
    }

    /// The score of the next less severe MacroVector in each dimension, in tenths; nil where there is none.
    ///
    /// EQ3 and EQ6 depend on each other and count as one; from (0, 0) the better of both ways counts (section 8.2).
    var lower: (eq1: Int?, eq2: Int?, eq3eq6: Int?, eq4: Int?, eq5: Int?) {
        (
            score { $0.eq1 += 1 }, score { $0.eq2 += 1 }, lowerOfEQ3AndEQ6,
            score { $0.eq4 += 1 }, score { $0.eq5 += 1 }
        )
    }

    private var lowerOfEQ3AndEQ6: Int? {
        [score { $0.eq6 += 1 }, score { $0.eq3 += 1 }].compactMap(\.self).max()
    }

    private func score(_ change: (inout CVSS4MacroVector) -> Void) -> Int? {
        var next = self
        change(&next)
        return CVSS4Table.tenths(next)
    }
}
