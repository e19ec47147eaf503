/// One way in which a stated score does not agree with its vector.
public struct CVSSFinding: Codable, Hashable, Sendable {
    /// What does not agree.
    public enum Code: String, Codable, Hashable, Sendable {
        /// The vector is no vector; only the stated score is left, unchecked.
        case vectorUnreadable = "vector_unreadable"
        /// The stated base score is another than the vector's.
        case scoreDiffers = "score_differs"
        /// The stated severity is another than the vector's.
        case severityDiffers = "severity_differs"
        /// The stated version is another than the vector's.
        case versionDiffers = "version_differs"
    }

    /// What does not agree.
    public let code: Code
    /// One sentence for people.
    public let text: String

    static func all(scores: CVSSScores, score: Double?, severity: String?, version: String?) -> [CVSSFinding] {
        var findings: [CVSSFinding] = []
        // A stated score has one decimal; anything nearer than half a step is the same score.
        if let score, !(abs(score - scores.base.score.number) < 0.05) {
            findings.append(
                CVSSFinding(
                    code: .scoreDiffers,
                    text: "The base score is stated as \(score); the vector gives \(scores.base.score), which counts."))
        }
        if let severity, !severity.isEmpty, severity.lowercased() != scores.base.severity.rawValue {
            findings.append(
                CVSSFinding(
                    code: .severityDiffers,
                    text: "The severity is stated as \(severity); the vector gives \(scores.base.severity.rawValue), "
                        + "which counts."))
        }
        if let version, !version.isEmpty, version != scores.version.rawValue {
            findings.append(
                CVSSFinding(
                    code: .versionDiffers,
                    text: "The version is stated as \(version); the vector is of \(scores.version.rawValue), "
                        + "which counts."))
        }
        return findings
    }
}
