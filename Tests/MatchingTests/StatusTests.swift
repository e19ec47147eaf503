import CSAF
import Matching
import Testing

@Suite("What the status of a claim says")
struct StatusTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let why: String
        let claims: [ProductClaim]
        let version: String
        let expected: Verdict

        var testDescription: String { why }

        init(_ why: String, _ claims: [ProductClaim], _ version: String, _ expected: Verdict) {
            self.why = why
            self.claims = claims
            self.version = version
            self.expected = expected
        }
    }

    private static func claim(
        _ version: String, _ status: ProductStatus, id: String = "P1", of vulnerabilities: [Int] = [0]
    ) -> ProductClaim {
        Sketch.claim(
            "Corvane 300", version, id: id, status: status, vulnerabilities: vulnerabilities,
            isRange: version.contains("<") || version.contains("*"))
    }

    static let cases = [
        Case("known affected", [claim("2.0.0", .knownAffected)], "2.0.0", .affected),
        Case("first affected", [claim("2.0.0", .firstAffected)], "2.0.0", .affected),
        Case("last affected", [claim("2.0.0", .lastAffected)], "2.0.0", .affected),
        Case("fixed", [claim("3.0.0", .fixed)], "3.0.0", .notAffected),
        Case("first fixed", [claim("3.0.0", .firstFixed)], "3.0.0", .notAffected),
        Case("known not affected, every version", [claim("vers:all/*", .knownNotAffected)], "1.0.0", .notAffected),
        Case(
            "known not affected, every version, none recorded", [claim("vers:all/*", .knownNotAffected)], "",
            .notAffected),
        Case("known not affected in a range, no version", [claim("< 2.0.0", .knownNotAffected)], "", .needsReview),
        Case("known not affected in a range, above it", [claim("< 2.0.0", .knownNotAffected)], "2.5.0", .needsReview),
        Case("fixed in one version, another recorded", [claim("3.0.0", .fixed)], "2.0.0", .needsReview),
        Case("fixed in one version, none recorded", [claim("3.0.0", .fixed)], "", .needsReview),
        Case("under investigation", [claim("vers:all/*", .underInvestigation)], "2.0.0", .needsReview),
        Case("listed without a status", [claim("vers:all/*", .unknown)], "2.0.0", .needsReview),
        Case("recommended says nothing about the rest", [claim("3.0.0", .recommended)], "2.0.0", .needsReview),
        Case(
            "affected range, and the fixed version recorded",
            [claim("< 3.0.0", .knownAffected), claim("3.0.0", .fixed, id: "P2")], "3.0.0", .notAffected),
        Case(
            "affected range, and an older version recorded",
            [claim("< 3.0.0", .knownAffected), claim("3.0.0", .fixed, id: "P2")], "2.4.0", .affected),
        Case(
            "the same version affected and fixed for one weakness",
            [claim("3.0.0", .knownAffected), claim("3.0.0", .fixed, id: "P2")], "3.0.0", .needsReview),
        Case(
            "fixed for one weakness, affected by another",
            [claim("3.0.0", .knownAffected, of: [0]), claim("3.0.0", .fixed, id: "P2", of: [1])], "3.0.0", .affected),
        Case(
            "above the affected range, below the version listed as fixed",
            [claim("<= 2.0.0", .knownAffected), claim("3.0.0", .fixed, id: "P2")], "2.5.0", .needsReview),
        Case(
            "inside one of two affected ranges",
            [claim("<= 2.0.0", .knownAffected), claim(">= 4.0.0 | < 4.5.0", .knownAffected, id: "P2")], "4.1.0",
            .affected),
    ]

    @Test("each status leads to its verdict", arguments: cases)
    func verdict(_ example: Case) {
        let found = Sketch.advisory(example.claims).match(Row(model: "Corvane 300", version: example.version))
        #expect(found.verdict == example.expected, Comment(rawValue: found.told))
    }

    @Test("a listed sibling that is not affected does not clear the affected one")
    func siblingStatus() {
        let advisory = Sketch.advisory([
            Sketch.claim("Corvane 300", id: "P1"), Sketch.claim("Corvane 320", id: "P2", status: .knownNotAffected),
        ])
        #expect(advisory.verdict(Row(model: "Corvane 300")) == .affected)
        #expect(advisory.verdict(Row(model: "Corvane 320")) == .notAffected)
    }

    @Test("a family name is not cleared by its unaffected member")
    func familyIsNotCleared() {
        let advisory = Sketch.advisory([
            Sketch.claim("Corvane 300", id: "P1"), Sketch.claim("Corvane 320", id: "P2", status: .knownNotAffected),
        ])
        let found = advisory.match(Row(model: "Corvane"))
        #expect(found.verdict == .needsReview, Comment(rawValue: found.told))
    }
}
