import Matching
import Testing

@Suite("A device's version against the range of the advisory")
struct VersionTrapTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let why: String
        let range: String
        let version: String
        var fixes: [String] = []
        let expected: Verdict

        var testDescription: String { "\(why): \(version) against \(range)" }

        init(_ why: String, _ range: String, _ version: String, fixes: [String] = [], _ expected: Verdict) {
            self.why = why
            self.range = range
            self.version = version
            self.fixes = fixes
            self.expected = expected
        }
    }

    static let bounds = [
        Case("the bound itself is inside", "<= 2.33", "2.33", .affected),
        Case("below the bound however it is read", "<= 2.33", "2.05", .affected),
        Case("above the bound however it is read", "<= 2.33", "3.0", .notAffected),
        Case("one step above the bound", "<= 2.33", "2.34", .notAffected),
        Case("an open bound is outside", "< 4.0.2", "4.0.2", .notAffected),
        Case("just below an open bound", "< 4.0.2", "4.0.1", .affected),
        Case("between two bounds", ">= 2.0.0 | < 3.5.0", "2.7.1", .affected),
        Case("below the lower bound", ">= 2.0.0 | < 3.5.0", "1.9.4", .notAffected),
        Case("above the upper bound", ">= 2.0.0 | < 3.5.0", "3.5.1", .notAffected),
        Case("a bound in words", "2.3.6 and below", "2.3.5", .affected),
        Case("above a bound in words", "2.3.6 and below", "2.3.7", .notAffected),
        Case("a listed version", "1.4.2 | 1.4.3", "1.4.3", .affected),
        Case("a version with a word before it", "<= 2.33", "SW ver. 2.30", .affected),
        Case("every version", "vers:all/*", "9.9.9", .affected),
        Case("every version, none recorded", "vers:all/*", "", .affected),
    ]

    @Test("a version that the range settles is settled", arguments: bounds)
    func settled(_ example: Case) {
        let found = Sketch.one("Corvane", example.range).match(Row(model: "Corvane", version: example.version))
        #expect(found.verdict == example.expected, Comment(rawValue: found.told))
    }

    static let doubts = [
        Case("by parts 6 is below 33, as decimals .6 is above .33", "<= 2.33", "2.6", .needsReview),
        Case("3.1 may be 3.10 with its zero dropped", "< 3.10", "3.1", .needsReview),
        Case("3.1 may be the listed 3.10", "3.10", "3.1", .needsReview),
        Case("the part that decides is cut off", "< 7.4.2", "7.4", .needsReview),
        Case("only the first part is left", "< 7.4.2", "7", .needsReview),
        Case("no version is recorded", "<= 2.33", "", .needsReview),
        Case("the column says that it is unknown", "<= 2.33", "unknown", .needsReview),
        Case("the column holds a dash", "<= 2.33", "-", .needsReview),
        Case("the column holds the operating system", "<= 2.33", "Windows 10", .needsReview),
        Case("letters and numbers do not compare", "<= Rev M", "2.33", .needsReview),
        Case("the range is prose that nobody can read", "see the bulletin for details", "2.33", .needsReview),
    ]

    @Test("a version that the range does not settle needs review", arguments: doubts)
    func unsettled(_ example: Case) {
        let found = Sketch.one("Corvane", example.range).match(Row(model: "Corvane", version: example.version))
        #expect(found.verdict == example.expected, Comment(rawValue: found.told))
    }

    static let fixes = [
        Case(
            "a build of the bounding release, below the fix", "<= 2.4", "2.4.7",
            fixes: ["Update to version 2.5.0 or later."], .needsReview),
        Case(
            "a build of the bounding release that is the fix", "<= 2.4", "2.4.7",
            fixes: ["Update to version 2.4.7 or later."], .notAffected),
        Case(
            "a build of the bounding release above the fix", "<= 2.4", "2.4.9",
            fixes: ["Update to version 2.4.7 or later."], .notAffected),
        Case(
            "above the bound, below the fix", "<= 5.2.0", "5.5.0",
            fixes: ["Northlake Medical recommends users update to version 6.0.0."], .needsReview),
        Case("above the bound, the fix itself", "<= 5.2.0", "6.0.0", fixes: ["Update to version 6.0.0."], .notAffected),
        Case("above the fix", "<= 5.2.0", "6.1.0", fixes: ["Update to version 6.0.0."], .notAffected),
        Case(
            "inside the range, whatever the fix", "<= 5.2.0", "5.1.0", fixes: ["Update to version 6.0.0."], .affected),
        Case(
            "inside a range that goes past its own fix", "<= 5.2.0", "5.1.0",
            fixes: ["Version 5.0.0 resolves this vulnerability."], .needsReview),
        Case(
            "every version is named, yet one is fixed", "vers:all/*", "5.1.0",
            fixes: ["Version 5.0.0 resolves this vulnerability."], .needsReview),
        Case(
            "a version that the remedy speaks of as old is no fix", "<= 5.2.0", "5.1.0",
            fixes: ["Users of version 5.0.0 and prior should contact support for an upgrade."], .affected),
        Case(
            "the number of an operating system is no fix", "vers:all/*", "12.0",
            fixes: ["Update the host to Windows 10 and keep it patched."], .affected),
    ]

    @Test("the fix that a remedy names is held against the range", arguments: fixes)
    func remedies(_ example: Case) {
        let advisory = Sketch.one("Corvane", example.range, fixes: example.fixes)
        let found = advisory.match(Row(model: "Corvane", version: example.version))
        #expect(found.verdict == example.expected, Comment(rawValue: found.told))
    }

    @Test("a version above the bound but below the fix says so")
    func belowFixSaysSo() {
        let advisory = Sketch.one("Corvane", "<= 5.2.0", fixes: ["Update to version 6.0.0."])
        #expect(advisory.match(Row(model: "Corvane", version: "5.5.0")).codes.contains("below-fix"))
    }

    @Test("a remedy for another product of the advisory does not clear this one")
    func remedyOfAnotherProduct() {
        var advisory = Sketch.advisory([
            Sketch.claim("Corvane", "vers:all/*", id: "P1"), Sketch.claim("Lumera", "<= 5.0.0", id: "P2"),
        ])
        advisory.remarks = [
            .init(source: .remediation("vendor_fix"), text: "Update Lumera to version 6.0.0.", products: ["P2"])
        ]
        let found = advisory.match(Row(model: "Corvane", version: "7.0.0"))
        #expect(found.verdict == .affected, Comment(rawValue: found.told))
    }

    @Test(
        "the version may stand in the model or description column",
        arguments: [
            Row(model: "Corvane v2.1.0"), Row(model: "Corvane", description: "Infusion pump, software version 2.1.0"),
        ])
    func versionElsewhere(_ row: Row) {
        let found = Sketch.one("Corvane", "<= 2.3.0").match(row)
        #expect(found.verdict == .affected, Comment(rawValue: found.told))
    }
}
