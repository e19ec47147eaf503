/// The scores that follow from a vector.
public struct CVSSScores: Codable, Hashable, Sendable {
    /// The version of the vector.
    public let version: CVSSVersion
    /// The base score: what does not change over time or between users. CVSS-B in 4.0.
    public let base: CVSSRating
    /// The temporal score of 2.0 and 3.x, the threat score CVSS-BT of 4.0; nil where the vector states no such metric.
    public let threat: CVSSRating?
    /// The environmental score; CVSS-BE or CVSS-BTE in 4.0; nil where the vector states no such metric.
    public let environmental: CVSSRating?

    /// The score that takes in everything the vector states.
    public var overall: CVSSRating { environmental ?? threat ?? base }
}

extension CVSSVector {
    /// The scores that follow from the vector.
    public var scores: CVSSScores {
        switch version {
        case .v2: scores(CVSS2Formula.score)
        case .v30, .v31: scores(CVSS3Formula.score)
        case .v4: scores(CVSS4Formula.score)
        }
    }

    /// What the environmental equation gives, even where the vector states no metric of it.
    ///
    /// In 3.1 that may be a tenth beside the base score when the scope is changed, because 7.3 has another last term than
    /// 7.1. `scores` then has no environmental score, so that nobody takes the tenth for a judgement.
    public var environmentalScore: CVSSPoints {
        switch version {
        case .v30, .v31: CVSS3Formula.score(self, modified: true)
        case .v2, .v4: scores.overall.score
        }
    }

    /// Each score is that of the vector without the metrics that it does not take in.
    private func scores(_ score: (CVSSVector) -> CVSSPoints) -> CVSSScores {
        func rating(_ vector: CVSSVector) -> CVSSRating { CVSSRating(score(vector), version) }
        return CVSSScores(
            version: version, base: rating(without([.threat, .environmental])),
            threat: states(.threat) ? rating(without([.environmental])) : nil,
            environmental: states(.environmental) ? rating(self) : nil)
    }
}
