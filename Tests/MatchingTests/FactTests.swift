import CSAF
import Matching
import Testing

@Suite("Dates, conditions and components")
struct FactTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let why: String
        let claim: ProductClaim
        let row: Row
        let expected: Set<Verdict>

        var testDescription: String { why }

        init(_ why: String, _ claim: ProductClaim, _ row: Row, _ expected: Set<Verdict>) {
            self.why = why
            self.claim = claim
            self.row = row
            self.expected = expected
        }
    }

    static let shipped = Sketch.claim("Corvane 300", "distributed < april 1, 2018")

    static let dates = [
        Case("made before", shipped, Row(model: "Corvane 300", made: "2017-05-01"), [.affected]),
        Case("made after", shipped, Row(model: "Corvane 300", made: "2019-02-11"), [.notAffected]),
        Case("in use before, so made before", shipped, Row(model: "Corvane 300", inService: "2016-03-01"), [.affected]),
        Case(
            "in use after, made nobody knows when", shipped, Row(model: "Corvane 300", inService: "2020-03-01"),
            [.needsReview]),
        Case(
            "shipped after, where shipping is what counts",
            Sketch.claim("Corvane 300", "with Aurora option (shipped between 2016-August 2018)"),
            Row(model: "Corvane 300", description: "Aurora option, shipped 03/2019"), [.notAffected]),
        Case("no date at all", shipped, Row(model: "Corvane 300"), [.needsReview]),
        Case("only the year of the bound", shipped, Row(model: "Corvane 300", made: "2018"), [.needsReview]),
        Case(
            "a date in the description", shipped,
            Row(model: "Corvane 300", description: "Infusion pump, mfg 2016-11-30"), [.affected]),
        Case(
            "a version does not answer a question about dates", shipped,
            Row(model: "Corvane 300", version: "9.0"), [.needsReview]),
    ]

    @Test("a range of dates is held against the date of manufacture", arguments: dates)
    func byDate(_ example: Case) {
        let found = Sketch.advisory([example.claim]).match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    static let onWindows7 = Sketch.claim("Tessel Viewer", "<= 3.0.0 on Windows 7")
    static let withRadio = Sketch.claim("Corvane 300 with Aurora radio", "<= 3.0.0")

    static let conditions = [
        Case(
            "met by the operating system", onWindows7,
            Row(model: "Tessel Viewer", version: "2.9.0", system: "Windows 7"), [.affected]),
        Case("no operating system recorded", onWindows7, Row(model: "Tessel Viewer", version: "2.9.0"), [.needsReview]),
        Case(
            "another operating system", onWindows7,
            Row(model: "Tessel Viewer", version: "2.9.0", system: "Windows 10"), [.notAffected, .needsReview]),
        Case(
            "out of range, whatever the condition", onWindows7,
            Row(model: "Tessel Viewer", version: "3.1.0", system: "Windows 7"), [.notAffected]),
        Case(
            "a feature that the row names", withRadio,
            Row(model: "Corvane 300", description: "with Aurora radio", version: "2.9.0"), [.affected]),
        Case(
            "a feature that the row does not name", withRadio,
            Row(model: "Corvane 300", version: "2.9.0"), [.needsReview]),
    ]

    @Test("a condition that is not known to be met leaves the verdict open", arguments: conditions)
    func conditional(_ example: Case) {
        let found = Sketch.advisory([example.claim]).match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    static let library = Sketch.claim("Tesselnet web server", "< 4.34")
    static let host = "Infusion pump"

    static let components = [
        Case(
            "recorded beside the device, in range", library,
            Row(model: "Corvane 300", description: "Infusion pump, Tesselnet web server 4.07", version: "1.0"),
            [.affected]),
        Case(
            "recorded beside the device, fixed", library,
            Row(model: "Corvane 300", description: "Infusion pump, Tesselnet web server 4.40", version: "1.0"),
            [.notAffected]),
        Case(
            "named beside the device, no version of its own", library,
            Row(model: "Corvane 300", description: "Infusion pump with Tesselnet web server", version: "1.0"),
            [.needsReview]
        ),
        Case("not named", library, Row(model: "Corvane 300", description: host, version: "1.0"), [.unrelated]),
    ]

    @Test("a component is decided by its own version, not by its device's", arguments: components)
    func component(_ example: Case) {
        let found = Sketch.advisory([example.claim]).match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }
}
