/// One metric of a CVSS version: its key in the vector, its property in JSON, and the values of both.
struct CVSSMetric: Sendable {
    enum Group: Sendable { case base, temporal, environmental }

    /// The key in the vector: `AV`.
    let key: String
    /// The property in JSON: `attackVector`.
    let property: String
    let group: Group
    /// The value in the vector and the word for it in JSON: `N`, `NETWORK`.
    let values: [(letter: String, word: String)]

    /// The JSON word for a value of the vector.
    func word(for letter: String) -> String? {
        values.first { $0.letter == letter }?.word
    }
}

extension CVSSMetric {
    /// Makes metrics that share their values: `("C I A", …)`.
    private static func metrics(
        _ group: Group, _ names: KeyValuePairs<String, String>, _ values: KeyValuePairs<String, String>
    ) -> [CVSSMetric] {
        names.map { key, property in
            CVSSMetric(
                key: key, property: property, group: group, values: values.map { (letter: $0.key, word: $0.value) })
        }
    }

    private static let impact: KeyValuePairs = [
        "C": "confidentialityImpact", "I": "integrityImpact", "A": "availabilityImpact",
    ]
    private static let requirement: KeyValuePairs = [
        "CR": "confidentialityRequirement", "IR": "integrityRequirement", "AR": "availabilityRequirement",
    ]

    /// CVSS 2.0, table 13 of the guide, with the words of FIRST's JSON schema.
    static let version2: [CVSSMetric] =
        metrics(.base, ["AV": "accessVector"], ["N": "NETWORK", "A": "ADJACENT_NETWORK", "L": "LOCAL"])
        + metrics(.base, ["AC": "accessComplexity"], ["H": "HIGH", "M": "MEDIUM", "L": "LOW"])
        + metrics(.base, ["Au": "authentication"], ["M": "MULTIPLE", "S": "SINGLE", "N": "NONE"])
        + metrics(.base, impact, ["N": "NONE", "P": "PARTIAL", "C": "COMPLETE"])
        + metrics(
            .temporal, ["E": "exploitability"],
            ["U": "UNPROVEN", "POC": "PROOF_OF_CONCEPT", "F": "FUNCTIONAL", "H": "HIGH", "ND": "NOT_DEFINED"])
        + metrics(
            .temporal, ["RL": "remediationLevel"],
            [
                "OF": "OFFICIAL_FIX", "TF": "TEMPORARY_FIX", "W": "WORKAROUND", "U": "UNAVAILABLE",
                "ND": "NOT_DEFINED",
            ])
        + metrics(
            .temporal, ["RC": "reportConfidence"],
            ["UC": "UNCONFIRMED", "UR": "UNCORROBORATED", "C": "CONFIRMED", "ND": "NOT_DEFINED"])
        + metrics(
            .environmental, ["CDP": "collateralDamagePotential"],
            [
                "N": "NONE", "L": "LOW", "LM": "LOW_MEDIUM", "MH": "MEDIUM_HIGH", "H": "HIGH", "ND": "NOT_DEFINED",
            ])
        + metrics(
            .environmental, ["TD": "targetDistribution"],
            ["N": "NONE", "L": "LOW", "M": "MEDIUM", "H": "HIGH", "ND": "NOT_DEFINED"])
        + metrics(
            .environmental, requirement, ["L": "LOW", "M": "MEDIUM", "H": "HIGH", "ND": "NOT_DEFINED"])

    /// CVSS 3.0 and 3.1, table 15 of the specification, with the words of FIRST's JSON schemas.
    static let version3: [CVSSMetric] = base3 + temporal3 + environmental3

    private static let base3 =
        metrics(
            .base, ["AV": "attackVector"],
            ["N": "NETWORK", "A": "ADJACENT_NETWORK", "L": "LOCAL", "P": "PHYSICAL"])
        + metrics(.base, ["AC": "attackComplexity"], ["L": "LOW", "H": "HIGH"])
        + metrics(.base, ["PR": "privilegesRequired"], ["N": "NONE", "L": "LOW", "H": "HIGH"])
        + metrics(.base, ["UI": "userInteraction"], ["N": "NONE", "R": "REQUIRED"])
        + metrics(.base, ["S": "scope"], ["U": "UNCHANGED", "C": "CHANGED"])
        + metrics(.base, impact, ["N": "NONE", "L": "LOW", "H": "HIGH"])

    private static let temporal3 =
        metrics(
            .temporal, ["E": "exploitCodeMaturity"],
            ["X": "NOT_DEFINED", "U": "UNPROVEN", "P": "PROOF_OF_CONCEPT", "F": "FUNCTIONAL", "H": "HIGH"])
        + metrics(
            .temporal, ["RL": "remediationLevel"],
            [
                "X": "NOT_DEFINED", "O": "OFFICIAL_FIX", "T": "TEMPORARY_FIX", "W": "WORKAROUND",
                "U": "UNAVAILABLE",
            ])
        + metrics(
            .temporal, ["RC": "reportConfidence"],
            ["X": "NOT_DEFINED", "U": "UNKNOWN", "R": "REASONABLE", "C": "CONFIRMED"])

    /// The requirements, and every base metric again as a modified one that may be left undefined.
    private static let environmental3: [CVSSMetric] =
        metrics(.environmental, requirement, ["X": "NOT_DEFINED", "L": "LOW", "M": "MEDIUM", "H": "HIGH"])
        + base3.map { metric in
            CVSSMetric(
                key: "M" + metric.key,
                property: "modified" + metric.property.prefix(1).uppercased() + metric.property.dropFirst(),
                group: .environmental, values: [(letter: "X", word: "NOT_DEFINED")] + metric.values)
        }
}
