/// The most severe vectors of each level of the equivalence sets of CVSS 4.0 (specification, section 8.2, tables 24 to 30).
enum CVSS4Tops {
    static func eq1(_ level: Int) -> [[String: String]] {
        switch level {
        case 0: [["AV": "N", "PR": "N", "UI": "N"]]
        case 1:
            [
                ["AV": "A", "PR": "N", "UI": "N"], ["AV": "N", "PR": "L", "UI": "N"],
                ["AV": "N", "PR": "N", "UI": "P"],
            ]
        default: [["AV": "P", "PR": "N", "UI": "N"], ["AV": "A", "PR": "L", "UI": "P"]]
        }
    }

    static func eq2(_ level: Int) -> [[String: String]] {
        level == 0 ? [["AC": "L", "AT": "N"]] : [["AC": "H", "AT": "N"], ["AC": "L", "AT": "P"]]
    }

    static func eq4(_ level: Int) -> [[String: String]] {
        switch level {
        case 0: [["SC": "H", "SI": "S", "SA": "S"]]
        case 1: [["SC": "H", "SI": "H", "SA": "H"]]
        default: [["SC": "L", "SI": "L", "SA": "L"]]
        }
    }

    /// EQ3 and EQ6 together, with the depth of the level in steps.
    static func eq3eq6(_ eq3: Int, _ eq6: Int) -> (tops: [[String: String]], depth: Int) {
        switch (eq3, eq6) {
        case (0, 0): (impacts("HHH HHH"), 7)
        case (0, _): (impacts("HHL MMH", "HHH MMM"), 6)
        case (1, 0): (impacts("LHH HHH", "HLH HHH"), 8)
        case (1, _): (impacts("LHL HMH", "LHH HMM", "HLH MHM", "HLL MHH", "LLH HHM"), 8)
        default: (impacts("LLL HHH"), 10)
        }
    }

    /// Writes VC, VI, VA and CR, IR, AR in six letters.
    private static func impacts(_ tops: String...) -> [[String: String]] {
        let keys = ["VC", "VI", "VA", "CR", "IR", "AR"]
        return tops.map { top in
            Dictionary(uniqueKeysWithValues: zip(keys, top.filter { $0 != " " }.map(String.init)))
        }
    }
}
