/// A vector held against the score that was stated with it: the vector wins, and what disagrees is reported.
public struct CVSSAppraisal: Codable, Hashable, Sendable {
    /// The vector as written.
    public let vector: String
    /// The vector as read; nil where it cannot be.
    public let parsed: CVSSVector?
    /// The scores that follow from the vector; nil where it cannot be read.
    public let scores: CVSSScores?
    /// The base score as stated.
    public let statedScore: Double?
    /// The severity as stated.
    public let statedSeverity: String?
    /// What does not agree.
    public let findings: [CVSSFinding]

    private enum CodingKeys: String, CodingKey {
        case vector, parsed, scores, findings
        case statedScore = "stated_score"
        case statedSeverity = "stated_severity"
    }

    /// Reads the vector and compares; an empty statement is compared with nothing.
    public init(
        vector: String, statedScore: Double? = nil, statedSeverity: String? = nil, statedVersion: String? = nil
    ) {
        (self.vector, self.statedScore, self.statedSeverity) = (vector, statedScore, statedSeverity)
        do throws(CVSSVectorError) {
            let parsed = try CVSSVector(vector)
            let scores = parsed.scores
            (self.parsed, self.scores) = (parsed, scores)
            findings = CVSSFinding.all(
                scores: scores, score: statedScore, severity: statedSeverity, version: statedVersion)
        } catch {
            (parsed, scores) = (nil, nil)
            findings = [CVSSFinding(code: .vectorUnreadable, text: "The vector cannot be read: \(error.description).")]
        }
    }

    /// The score to show: that of the vector, else the stated one; nil where there is neither.
    public var points: CVSSPoints? { scores?.overall.score ?? statedScore.flatMap { CVSSPoints($0) } }
}
