import Matching
import Testing

@Suite("Missing data never becomes “not affected”")
struct MissingDataTests {
    static let seeds: [UInt64] = [1, 20_220_920, 0xC0_FFEE]

    @Test("emptying any one column of an affected row never makes it not affected", arguments: seeds)
    func blankColumn(_ seed: UInt64) {
        let matcher = Matcher(advisories: Sampler.advisories)
        var affected = 0
        for row in Sampler.rows(250, seed: seed) {
            let before = matcher.matches(matcher.candidates(for: row.product), facts: row.facts)
            let ids = Set(before.filter { $0.verdict == .affected }.map(\.advisory))
            affected += ids.count
            guard !ids.isEmpty else { continue }
            for (column, blank) in row.withOneColumnBlank {
                let after = matcher.matches(matcher.candidates(for: blank.product), facts: blank.facts)
                for match in after where ids.contains(match.advisory) && match.verdict == .notAffected {
                    Issue.record("seed \(seed), without \(column): \(row) became \(match.advisory) \(match.told)")
                }
            }
        }
        // The sample must hold affected rows, or the check above would prove nothing.
        #expect(affected > 100, "seed \(seed)")
    }

    @Test("emptying the version of an affected row leaves it affected or to be reviewed", arguments: seeds)
    func blankVersion(_ seed: UInt64) {
        let matcher = Matcher(advisories: Sampler.advisories)
        for row in Sampler.rows(250, seed: seed) {
            let before = matcher.matches(matcher.candidates(for: row.product), facts: row.facts)
            var blank = row
            blank.version = ""
            let after = matcher.matches(matcher.candidates(for: blank.product), facts: blank.facts)
            for match in before where match.verdict == .affected {
                let now = after.first { $0.advisory == match.advisory }?.verdict ?? .unrelated
                #expect(now == .affected || now == .needsReview, "seed \(seed): \(row), \(match.advisory)")
            }
        }
    }

    @Test("a row that says nothing at all is never affected or not affected")
    func emptyRow() {
        let matcher = Matcher(advisories: Sampler.advisories)
        let row = Row(maker: "")
        let verdicts = matcher.matches(matcher.candidates(for: row.product), facts: row.facts).map(\.verdict)
        #expect(!verdicts.contains(.affected) && !verdicts.contains(.notAffected))
    }

    @Test(
        "a placeholder in a column counts as nothing",
        arguments: ["", " ", "-", "--", "?", "N/A", "n/a", "none", "unknown", "UNK", "TBD", "see label", "0"])
    func placeholder(_ text: String) {
        let found = Sketch.one("Corvane 300", "<= 2.33", fixes: ["Update to version 3.0."])
            .match(Row(model: "Corvane 300", version: text))
        #expect(found.verdict != .notAffected && found.verdict != .unrelated, Comment(rawValue: found.told))
    }
}
