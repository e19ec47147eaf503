import Matching
import Testing

@Suite("Missing data never becomes “not affected”")
struct MissingDataTests {
    static let seeds: [UInt64] = [1, 20_220_920, 0xC0_FFEE]

    @Test("emptying any one column of an affected row never makes it not affected", arguments: seeds)
    func blankColumn(_ seed: UInt64) {
        var wrong: [String] = []
        let asked = Self.forEachAffected(seed) { row, before, matcher in
            for (column, blank) in row.withOneColumnBlank {
                let after = Self.matches(matcher, blank).first { $0.advisory == before.advisory }
                guard let after, after.verdict == .notAffected else { continue }
                wrong.append("without \(column): \(row) became \(after.advisory) \(after.told)")
            }
        }
        Self.report(wrong, of: asked, seed)
    }

    @Test("emptying the version of an affected row leaves it affected or to be reviewed", arguments: seeds)
    func blankVersion(_ seed: UInt64) {
        var wrong: [String] = []
        let asked = Self.forEachAffected(seed) { row, before, matcher in
            var blank = row
            blank.version = ""
            let after = Self.matches(matcher, blank).first { $0.advisory == before.advisory }?.verdict ?? .unrelated
            if after != .affected && after != .needsReview { wrong.append("\(before.advisory) \(after): \(row)") }
        }
        Self.report(wrong, of: asked, seed)
    }

    @Test("emptying both name columns of an affected row never makes it not affected", arguments: seeds)
    func blankNames(_ seed: UInt64) {
        var wrong: [String] = []
        let asked = Self.forEachAffected(seed) { row, before, matcher in
            var blank = row
            blank.model = ""
            blank.number = ""
            let after = Self.matches(matcher, blank).first { $0.advisory == before.advisory }
            if after?.verdict == .notAffected { wrong.append("\(before.advisory): \(row)") }
        }
        Self.report(wrong, of: asked, seed)
    }

    /// Calls the closure with each row and advisory that it is affected by; gives how many there were.
    private static func forEachAffected(_ seed: UInt64, _ body: (Row, Match, Matcher) -> Void) -> Int {
        let matcher = Matcher(advisories: Sampler.advisories)
        var asked = 0
        for row in Sampler.rows(250, seed: seed) {
            for match in matches(matcher, row) where match.verdict == .affected {
                asked += 1
                body(row, match, matcher)
            }
        }
        return asked
    }

    private static func matches(_ matcher: Matcher, _ row: Row) -> [Match] {
        matcher.matches(matcher.candidates(for: row.product), facts: row.facts)
    }

    /// The seed, the count and the first few that are wrong.
    private static func report(_ wrong: [String], of asked: Int, _ seed: UInt64) {
        let list = ["seed \(seed): \(wrong.count) of \(asked)"] + wrong.prefix(4)
        #expect(wrong.isEmpty, Comment(rawValue: list.joined(separator: "\n")))
        // The sample must hold affected rows, or nothing was shown.
        #expect(asked > 100, "seed \(seed)")
    }

    @Test("the version of a part named in the description is not the device's version")
    func partVersion() {
        // The part's 4.07 lies above the bound; the device's own version is not recorded.
        let row = Row(model: "Corvane 300", description: "Infusion pump, Tesselnet web server 4.07")
        let found = Sketch.one("Corvane 300", "<= 2.33").match(row)
        #expect(found.verdict == .needsReview, Comment(rawValue: found.told))
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
