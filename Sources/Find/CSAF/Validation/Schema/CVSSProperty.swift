import CVSS

/// How FIRST's JSON schemas name one metric of a CVSS version and its values.
struct CVSSProperty: Sendable {
    /// The key in the vector: `AV`.
    let key: String
    /// The property in JSON: `attackVector`.
    let name: String
    /// The value in the vector and the word for it in JSON: `N`, `NETWORK`.
    let values: [(letter: String, word: String)]

    /// The JSON word for a value of the vector.
    func word(for letter: String) -> String? {
        values.first { $0.letter == letter }?.word
    }

    /// The value of the vector for a JSON word.
    func letter(for word: String) -> String? {
        values.first { $0.word == word }?.letter
    }
}

extension CVSSProperty {
    /// The properties of a version; none of 4.0, which CSAF 2.0 does not hold.
    static func all(_ version: CVSSVersion) -> [CVSSProperty] {
        switch version {
        case .v2: version2
        case .v30, .v31: version3
        case .v4: []
        }
    }

    /// Makes properties that share their values.
    private static func properties(
        _ names: KeyValuePairs<String, String>, _ values: KeyValuePairs<String, String>
    ) -> [CVSSProperty] {
        names.map { key, name in
            CVSSProperty(key: key, name: name, values: values.map { (letter: $0.key, word: $0.value) })
        }
    }

    private static let impact: KeyValuePairs = [
        "C": "confidentialityImpact", "I": "integrityImpact", "A": "availabilityImpact",
    ]
    private static let requirement: KeyValuePairs = [
        "CR": "confidentialityRequirement", "IR": "integrityRequirement", "AR": "availabilityRequirement",
    ]

    /// CVSS 2.0, table 13 of the guide, with the words of FIRST's JSON schema.
    private static let version2: [CVSSProperty] =
        properties(["AV": "accessVector"], ["N": "NETWORK", "A": "ADJACENT_NETWORK", "L": "LOCAL"])
        + properties(["AC": "accessComplexity"], ["H": "HIGH", "M": "MEDIUM", "L": "LOW"])
        + properties(["Au": "authentication"], ["M": "MULTIPLE", "S": "SINGLE", "N": "NONE"])
        + properties(impact, ["N": "NONE", "P": "PARTIAL", "C": "COMPLETE"])
        + properties(
            ["E": "exploitability"],
            ["U": "UNPROVEN", "POC": "PROOF_OF_CONCEPT", "F": "FUNCTIONAL", "H": "HIGH", "ND": "NOT_DEFINED"])
        + properties(
            ["RL": "remediationLevel"],
            [
                "OF": "OFFICIAL_FIX", "TF": "TEMPORARY_FIX", "W": "WORKAROUND", "U": "UNAVAILABLE",
                "ND": "NOT_DEFINED",
            ])
        + properties(
            ["RC": "reportConfidence"],
            ["UC": "UNCONFIRMED", "UR": "UNCORROBORATED", "C": "CONFIRMED", "ND": "NOT_DEFINED"])
        + properties(
            ["CDP": "collateralDamagePotential"],
            [
                "N": "NONE", "L": "LOW", "LM": "LOW_MEDIUM", "MH": "MEDIUM_HIGH", "H": "HIGH", "ND": "NOT_DEFINED",
            ])
        + properties(
            ["TD": "targetDistribution"],
            ["N": "NONE", "L": "LOW", "M": "MEDIUM", "H": "HIGH", "ND": "NOT_DEFINED"])
        + properties(requirement, ["L": "LOW", "M": "MEDIUM", "H": "HIGH", "ND": "NOT_DEFINED"])

    /// CVSS 3.0 and 3.1, table 15 of the specification, with the words of FIRST's JSON schemas.
    private static let version3: [CVSSProperty] = base3 + temporal3 + environmental3

    private static let base3 =
        properties(
            ["AV": "attackVector"],
            ["N": "NETWORK", "A": "ADJACENT_NETWORK", "L": "LOCAL", "P": "PHYSICAL"])
        + properties(["AC": "attackComplexity"], ["L": "LOW", "H": "HIGH"])
        + properties(["PR": "privilegesRequired"], ["N": "NONE", "L": "LOW", "H": "HIGH"])
        + properties(["UI": "userInteraction"], ["N": "NONE", "R": "REQUIRED"])
        + properties(["S": "scope"], ["U": "UNCHANGED", "C": "CHANGED"])
        + properties(impact, ["N": "NONE", "L": "LOW", "H": "HIGH"])

    private static let temporal3 =
        properties(
            ["E": "exploitCodeMaturity"],
            ["X": "NOT_DEFINED", "U": "UNPROVEN", "P": "PROOF_OF_CONCEPT", "F": "FUNCTIONAL", "H": "HIGH"])
        + properties(
            ["RL": "remediationLevel"],
            [
                "X": "NOT_DEFINED", "O": "OFFICIAL_FIX", "T": "TEMPORARY_FIX", "W": "WORKAROUND",
                "U": "UNAVAILABLE",
            ])
        + properties(
            ["RC": "reportConfidence"],
            ["X": "NOT_DEFINED", "U": "UNKNOWN", "R": "REASONABLE", "C": "CONFIRMED"])

    /// The requirements, and every base metric again as a modified one that may be left undefined.
    private static let environmental3: [CVSSProperty] =
        properties(requirement, ["X": "NOT_DEFINED", "L": "LOW", "M": "MEDIUM", "H": "HIGH"])
        + base3.map { metric in
            CVSSProperty(
                key: "M" + metric.key,
                name: "modified" + metric.name.prefix(1).uppercased() + metric.name.dropFirst(),
                values: [(letter: "X", word: "NOT_DEFINED")] + metric.values)
        }
}
