import CSAF
import Testing

@Suite("The score to show")
struct PreferredScoreTests {
    private static func score(_ version: String, _ base: Double) -> CVSSScore {
        var score = CVSSScore()
        (score.version, score.vector, score.baseScore) = (version, "\(version)/\(base)", base)
        return score
    }

    private static func metric(
        _ products: [String], v2: CVSSScore? = nil, v3: CVSSScore? = nil, source: String? = nil
    ) -> Metric {
        var metric = Metric()
        (metric.productIDs, metric.cvssV2, metric.cvssV3, metric.source) = (products, v2, v3, source)
        return metric
    }

    private static func shown(_ metrics: [Metric]) -> [String: String] {
        var vulnerability = Vulnerability()
        vulnerability.metrics = metrics
        var found: [String: String] = [:]
        for preferred in vulnerability.preferredScores {
            for id in preferred.productIDs { found[id] = preferred.score.vector }
        }
        return found
    }

    @Test("each product has its highest base score")
    func highest() {
        let found = Self.shown([
            Self.metric(["A", "B"], v3: Self.score("3.1", 5)), Self.metric(["A"], v3: Self.score("3.1", 7)),
        ])
        #expect(found == ["A": "3.1/7.0", "B": "3.1/5.0"])
    }

    @Test("of equal scores, that of the newest version is shown")
    func newest() {
        let found = Self.shown([
            Self.metric(["A"], v2: Self.score("2.0", 7), v3: Self.score("3.1", 7)),
            Self.metric(["A"], v3: Self.score("3.0", 7)),
        ])
        #expect(found == ["A": "3.1/7.0"])
    }

    @Test("a higher score of an older version goes before a lower one of a newer")
    func order() {
        #expect(
            Self.shown([Self.metric(["A"], v2: Self.score("2.0", 9), v3: Self.score("3.1", 7))]) == ["A": "2.0/9.0"])
    }

    @Test("the publisher's own score goes before others'")
    func own() {
        let found = Self.shown([
            Self.metric(["A"], v3: Self.score("3.1", 9), source: "https://other.example"),
            Self.metric(["A"], v3: Self.score("3.1", 4)),
        ])
        #expect(found == ["A": "3.1/4.0"])
    }
}
