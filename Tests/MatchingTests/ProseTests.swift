import CSAF
import Matching
import Testing

@Suite("What only the prose of an advisory says")
struct ProseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let why: String
        let advisory: AdvisoryContent
        let row: Row
        let expected: Set<Verdict>

        var testDescription: String { why }

        init(_ why: String, _ advisory: AdvisoryContent, _ row: Row, _ expected: Set<Verdict>) {
            self.why = why
            self.advisory = advisory
            self.row = row
            self.expected = expected
        }
    }

    static let family = "Corvane infusion pumps"

    static let excluded = [
        Case(
            "left out in the name", Sketch.one("Corvane infusion pumps excluding Corvane 320"),
            Row(model: "Corvane 320", description: "Infusion pump"), [.notAffected, .unrelated]),
        Case(
            "left out in brackets", Sketch.one("Corvane infusion pumps (except Corvane 320)"),
            Row(model: "Corvane 320", description: "Infusion pump"), [.notAffected, .unrelated]),
        Case(
            "left out in a note", Sketch.one(family, notes: ["The Corvane 320 is not affected."]),
            Row(model: "Corvane 320", description: "Infusion pump"), [.notAffected]),
        Case(
            "the others stay in", Sketch.one("Corvane infusion pumps excluding Corvane 320"),
            Row(model: "Corvane 300", description: "Infusion pump"), [.affected]),
        Case(
            "the others stay in beside a note", Sketch.one(family, notes: ["The Corvane 320 is not affected."]),
            Row(model: "Corvane 300", description: "Infusion pump"), [.affected]),
        Case(
            "the claimed name alone clears nothing",
            Sketch.one(family, notes: ["Corvane infusion pumps are not affected."]),
            Row(model: "Corvane 300", description: "Infusion pump"), [.affected]),
        Case(
            "the family stays open", Sketch.one(family, notes: ["The Corvane 320 is not affected."]),
            Row(model: "Corvane", description: "Infusion pump"), [.affected, .needsReview]),
    ]

    @Test("a product that prose leaves out is not affected, its siblings are", arguments: excluded)
    func exclusions(_ example: Case) {
        let found = example.advisory.match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    @Test("a remedy for another product of the advisory fixes nothing here")
    func fixOfAnother() {
        let remedy = AdvisoryContent.Remark(
            source: .remediation("vendor_fix"), text: "Update to version 2.6.", products: ["P2"])
        var advisory = Sketch.advisory([
            Sketch.claim("Corvane 300", "<= 2.4"), Sketch.claim("Tessel", "<= 2.4", id: "P2"),
        ])
        advisory.remarks = [remedy]
        #expect(!advisory.match(Row(model: "Corvane 300", version: "2.6")).codes.contains("fixed-version"))
        #expect(advisory.match(Row(model: "Tessel", version: "2.6")).codes.contains("fixed-version"))
    }

    @Test("a word that stands in two columns is told once")
    func evidence() {
        let found = Sketch.one("Corvane 300").match(Row(model: "Corvane 300", description: "Corvane 300 pump"))
        #expect(found.told.contains("“corvane 300” names"), Comment(rawValue: found.told))
    }

    static let conditional = [
        Case(
            "only with a feature switched off",
            Sketch.one(family, notes: ["Corvane 320 pumps with the radio switched off are not affected."]),
            Row(model: "Corvane 320", description: "Infusion pump"), [.affected, .needsReview]),
        Case(
            "only from a version on",
            Sketch.one(family, notes: ["Corvane 320 with software 2.0 and later is not affected."]),
            Row(model: "Corvane 320", description: "Infusion pump", version: "1.0"), [.affected, .needsReview]),
        Case(
            "only from a version on, none recorded",
            Sketch.one(family, notes: ["Corvane 320 with software 2.0 and later is not affected."]),
            Row(model: "Corvane 320", description: "Infusion pump"), [.affected, .needsReview]),
        Case(
            "the others, not this one",
            Sketch.one(family, notes: ["Pumps other than the Corvane 300 are not affected."]),
            Row(model: "Corvane 300", description: "Infusion pump"), [.affected, .needsReview]),
        Case(
            "the others, not this one, by except",
            Sketch.one(family, notes: ["All pumps except the Corvane 300 are not affected."]),
            Row(model: "Corvane 300", description: "Infusion pump"), [.affected, .needsReview]),
        Case(
            "another vulnerability",
            Sketch.one(family, notes: ["The Corvane 320 is not affected by CVE-2026-0002."]),
            Row(model: "Corvane 320", description: "Infusion pump"), [.affected, .needsReview]),
        Case(
            "a question",
            Sketch.one(family, notes: ["It is not yet known whether the Corvane 320 is not affected."]),
            Row(model: "Corvane 320", description: "Infusion pump"), [.affected, .needsReview]),
        Case(
            "a function, not the device",
            Sketch.one(family, notes: ["The dose calculation of the Corvane 320 is not affected."]),
            Row(model: "Corvane 320", description: "Infusion pump"), [.affected, .needsReview]),
    ]

    @Test("prose that only sounds like an all-clear clears nothing", arguments: conditional)
    func falseAllClear(_ example: Case) {
        let found = example.advisory.match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    static let named = [
        Case(
            "a model that only a note names",
            Sketch.one("Corvane 300", notes: ["The NLX-4500 uses the same radio and is also affected."]),
            Row(model: "NLX-4500"), [.needsReview]),
        Case(
            "a model that only a remediation names",
            Sketch.one("Corvane 300", fixes: ["Owners of the NLX-4500 should call support."]),
            Row(model: "Monitor", number: "NLX-4500"), [.needsReview]),
        Case(
            "a model that only a note names, of a company in the table of names",
            Sketch.advisory(
                [Sketch.claim("Corvane 300", vendor: "ICU Medical")],
                notes: ["The NLX-4500 is affected in the same way."]),
            Row(maker: "Hospira", model: "NLX-4500"), [.needsReview]),
        Case(
            "the same number of another maker",
            Sketch.one("Corvane 300", notes: ["The NLX-4500 uses the same radio and is also affected."]),
            Row(maker: "Philips", model: "NLX-4500"), [.unrelated]),
        Case(
            "a fixed version that only a remediation names",
            Sketch.one("Corvane 300", "<= 2.0.0", fixes: ["Release 2.1.0 corrects this."]),
            Row(model: "Corvane 300", version: "2.1.0"), [.notAffected]),
        Case(
            "a later version that a note calls vulnerable still",
            Sketch.one("Corvane 300", "<= 2.0.0", notes: ["Version 2.1.0 is still vulnerable."]),
            Row(model: "Corvane 300", version: "2.1.0"), [.affected, .needsReview]),
        Case(
            "a later version that a remediation calls vulnerable still",
            Sketch.one("Corvane 300", "<= 2.0.0", fixes: ["Version 2.1.0 remains vulnerable; update to 2.2.0."]),
            Row(model: "Corvane 300", version: "2.1.0"), [.affected, .needsReview]),
        Case(
            "a later version that a note calls affected too",
            Sketch.one("Corvane 300", "<= 2.0.0", notes: ["Versions 2.1.0 and 2.1.1 are also affected."]),
            Row(model: "Corvane 300", version: "2.1.1"), [.affected, .needsReview]),
        Case(
            "a partial fix that a remediation names",
            Sketch.one(
                "Corvane 300", "<= 2.0.0",
                fixes: ["Version 2.1.0 does not fix CVE-2026-0002, which remains open."]),
            Row(model: "Corvane 300", version: "2.1.0"), [.affected, .needsReview]),
        Case(
            "no fix is planned for this version",
            Sketch.one("Corvane 300", "<= 2.0.0", fixes: ["No patch will be released for version 2.1.0."]),
            Row(model: "Corvane 300", version: "2.1.0"), [.affected, .needsReview]),
    ]

    @Test("products and versions that only prose names are not lost", arguments: named)
    func namedInProse(_ example: Case) {
        let found = example.advisory.match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    @Test("a model that only prose names says so")
    func namedInProseReason() {
        let advisory = Sketch.one("Corvane 300", notes: ["The NLX-4500 uses the same radio."])
        #expect(advisory.match(Row(model: "NLX-4500")).codes.contains("named-in-prose"))
    }

    @Test(
        "a full name and a version branch that differ leave what lies between open",
        arguments: [("2.3.0", Verdict.needsReview), ("1.9.0", .affected), ("2.6.0", .notAffected)])
    func contradiction(_ version: String, _ expected: Verdict) {
        let claim = Sketch.claim("Corvane", "<= 2.0.0", fullName: "Northlake Corvane: Versions 2.5.0 and prior")
        let found = Sketch.advisory([claim]).match(Row(model: "Corvane", version: version))
        #expect(found.verdict == expected, Comment(rawValue: found.told))
    }

    @Test("a full name that is narrower than its version branch leaves what lies between open")
    func narrowerFullName() {
        let claim = Sketch.claim("Corvane", "<= 2.5.0", fullName: "Northlake Corvane: Versions 2.0.0 and prior")
        let found = Sketch.advisory([claim]).match(Row(model: "Corvane", version: "2.3.0"))
        #expect(found.verdict != .notAffected && found.verdict != .unrelated, Comment(rawValue: found.told))
    }
}
