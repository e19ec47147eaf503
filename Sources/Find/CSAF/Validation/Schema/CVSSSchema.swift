import CVSS

/// The structure of CVSS objects, as FIRST's JSON schemas for 2.0, 3.0 and 3.1 demand it.
enum CVSSSchema {
    static let v2 = schema(.v2)
    static let v30 = schema(.v30)
    static let v31 = schema(.v31)

    private static func schema(_ version: CVSSVersion) -> Schema {
        var required: [String: Schema] = [
            "version": .choice([version.rawValue]),
            "vectorString": .syntax(
                TextSyntax(name: "a vector of CVSS \(version.rawValue)") {
                    (try? CVSSVectorText($0))?.version == version
                }),
            "baseScore": score,
        ]
        var optional: [String: Schema] = ["temporalScore": score, "environmentalScore": score]
        for property in CVSSProperty.all(version) {
            optional[property.name] = .choice(property.values.map(\.word))
        }
        if version != .v2 {
            required["baseSeverity"] = severity
            optional["temporalSeverity"] = severity
            optional["environmentalSeverity"] = severity
        }
        return .object(required: required, optional: optional)
    }

    private static let score = Schema.number(0...10)
    private static let severity = Schema.choice(["NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"])
}
