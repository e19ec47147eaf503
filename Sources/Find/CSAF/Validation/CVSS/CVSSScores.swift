/// The three scores of a vector. Metrics that are not defined leave a score as the one before it.
struct CVSSScores: Sendable, Hashable {
    var base: Double
    var temporal: Double
    var environmental: Double

    /// The severity rating of a score (CVSS 3.1, section 5).
    static func severity(_ score: Double) -> String {
        switch score {
        case ..<0.05: "NONE"
        case ..<3.95: "LOW"
        case ..<6.95: "MEDIUM"
        case ..<8.95: "HIGH"
        default: "CRITICAL"
        }
    }
}
