/// Where a product stands with a vulnerability. Raw values as in OpenVEX 0.2.0.
public enum VEXStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// It has the vulnerability, and nothing says that it is undone.
    case affected
    /// It does not, for a stated reason.
    case notAffected = "not_affected"
    /// It had the vulnerability; a corrected version was installed, and somebody else verified that.
    case fixed
    /// It is not known yet.
    case underInvestigation = "under_investigation"

    /// The graver of two counts for a product, since some of its devices are so.
    var gravity: Int {
        switch self {
        case .affected: 3
        case .underInvestigation: 2
        case .fixed: 1
        case .notAffected: 0
        }
    }

    /// The list in a CSAF document.
    var listName: String {
        switch self {
        case .affected: "known_affected"
        case .notAffected: "known_not_affected"
        case .fixed, .underInvestigation: rawValue
        }
    }
}

/// Why a product is not affected, in the words that CSAF and OpenVEX share (CSAF 2.0, 3.2.3.5.1).
public enum VEXJustification: String, Sendable, Hashable, Codable, CaseIterable {
    case componentNotPresent = "component_not_present"
    case vulnerableCodeNotPresent = "vulnerable_code_not_present"
    case vulnerableCodeNotInExecutePath = "vulnerable_code_not_in_execute_path"
    case vulnerableCodeCannotBeControlled = "vulnerable_code_cannot_be_controlled_by_adversary"
    case inlineMitigationsExist = "inline_mitigations_already_exist"

    /// The justification with which somebody began their reason; nil where they wrote none.
    ///
    /// Nothing is guessed from other words: a justification is a claim, and only a person makes it.
    init?(beginning reason: String) {
        let words = reason.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
        let text = String(words)
        let found = Self.allCases.first { word in
            guard text.hasPrefix(word.rawValue) else { return false }
            let next = text.dropFirst(word.rawValue.count).first
            return next.map { !$0.isLetter && !$0.isNumber } ?? true
        }
        guard let found else { return nil }
        self = found
    }
}
