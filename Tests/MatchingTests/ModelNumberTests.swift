import CSAF
import Matching
import Testing

@Suite("Model numbers that an advisory lists")
struct ModelNumberTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let why: String
        let list: String
        let row: Row
        let expected: Set<Verdict>

        var testDescription: String { why }

        init(_ why: String, _ list: String, _ row: Row, _ expected: Set<Verdict>) {
            self.why = why
            self.list = list
            self.row = row
            self.expected = expected
        }
    }

    static let versionField = [
        Case(
            "listed, in the model number column", "NLC-1715 | NLC-1754",
            Row(model: "Corvane pump", number: "NLC-1754"), [.affected]),
        Case(
            "listed, without its hyphen", "NLC-1715 | NLC-1754", Row(model: "Corvane", number: "NLC1715"), [.affected]),
        Case("listed, in the model column", "NLC-1715 | NLC-1754", Row(model: "NLC-1715"), [.affected]),
        Case(
            "listed, in the description", "NLC-1715 | NLC-1754",
            Row(model: "Corvane", description: "Pump NLC-1715, blue"), [.affected]),
        Case(
            "another number is a contradiction, not a small distance", "NLC-1715 | NLC-1754",
            Row(model: "Corvane", number: "NLC-1716"), [.unrelated, .notAffected]),
        Case("no number: which model it is is not known", "NLC-1715 | NLC-1754", Row(model: "Corvane"), [.needsReview]),
        Case("plain numbers as models", "24950 | 24952", Row(model: "Corvane", number: "24952"), [.affected]),
        Case(
            "another plain number", "24950 | 24952", Row(model: "Corvane", number: "24960"), [.unrelated, .notAffected]),
    ]

    @Test("model numbers in the version field are models", arguments: versionField)
    func inVersionField(_ example: Case) {
        let found = Sketch.one("Corvane", example.list).match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    static let helper = ProductIdentification(modelNumbers: ["NLC-1715", "NLC-1754"])

    static let helped = [
        Case("listed", "vers:all/*", Row(model: "Corvane", number: "NLC-1754"), [.affected]),
        Case("listed, and nothing else is known", "vers:all/*", Row(number: "NLC 1715"), [.affected]),
        Case("another number", "vers:all/*", Row(model: "Corvane", number: "NLC-1716"), [.unrelated, .notAffected]),
        Case("no number", "vers:all/*", Row(model: "Corvane"), [.needsReview]),
        Case("listed and in range", "<= 2.0", Row(model: "Corvane", number: "NLC-1715", version: "1.9"), [.affected]),
        Case(
            "listed and out of range", "<= 2.0", Row(model: "Corvane", number: "NLC-1715", version: "2.5"),
            [.notAffected]),
    ]

    @Test("model numbers of the identification helper are models", arguments: helped)
    func inHelper(_ example: Case) {
        let claim = Sketch.claim("Corvane", example.list, helper: Self.helper)
        let found = Sketch.advisory([claim]).match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    @Test("a stock keeping unit of the identification helper names the model")
    func stockKeepingUnit() {
        let claim = Sketch.claim("Corvane", helper: ProductIdentification(skus: ["NL-88231-A"]))
        let found = Sketch.advisory([claim]).match(Row(model: "Corvane", number: "NL-88231-A"))
        #expect(found.verdict == .affected, Comment(rawValue: found.told))
    }

    static let wildcards = [
        // CSAF 2.0, 3.1.3.3.5: `?` is one character, `*` any number.
        Case("one character stands for any", "NLC-17?5", Row(model: "Corvane", number: "NLC-1735"), [.affected]),
        Case("the rest stands for any", "NLC-17*", Row(model: "Corvane", number: "NLC-1735"), [.affected]),
        Case(
            "a number that the pattern does not describe", "NLC-17?5",
            Row(model: "Corvane", number: "NLC-1834"), [.unrelated, .notAffected]),
    ]

    @Test("wildcards in a model number are read by the rules of CSAF", arguments: wildcards)
    func patterns(_ example: Case) {
        let claim = Sketch.claim("Corvane", helper: ProductIdentification(modelNumbers: [example.list]))
        let found = Sketch.advisory([claim]).match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    @Test("a wildcard never makes the listed device unaffected or unrelated", arguments: wildcards.prefix(2))
    func patternsNeverClear(_ example: Case) {
        let claim = Sketch.claim("Corvane", helper: ProductIdentification(modelNumbers: [example.list]))
        let found = Sketch.advisory([claim]).match(example.row)
        #expect(found.verdict != .notAffected && found.verdict != .unrelated, Comment(rawValue: found.told))
    }

    static let series = [
        Case("the first of the range", "Corvane MX (MX400-MX850)", Row(model: "Corvane MX400"), [.affected]),
        Case("inside the range", "Corvane MX (MX400-MX850)", Row(model: "Corvane MX550"), [.affected]),
        Case("the last of the range", "Corvane MX (MX400-MX850)", Row(model: "Corvane MX850"), [.affected]),
        Case(
            "just above the range", "Corvane MX (MX400-MX850)", Row(model: "Corvane MX851"),
            [.unrelated, .notAffected, .needsReview]),
        Case(
            "far outside the range", "Corvane MX (MX400-MX850)", Row(model: "Corvane MX100"),
            [.unrelated, .notAffected, .needsReview]),
        Case("a short end of the range", "Corvane MX (MX400-850)", Row(model: "Corvane MX700"), [.affected]),
        Case(
            "a list of models in brackets", "Corvane MX (MX400/MX450/MX500)", Row(model: "Corvane MX450"), [.affected]),
    ]

    @Test("a range of model numbers holds the models between its ends", arguments: series)
    func ranges(_ example: Case) {
        let found = Sketch.one(example.list).match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    @Test("a match by number says so")
    func reasonSaysModelNumber() {
        let found = Sketch.one("NLX-4500 monitor").match(Row(model: "NLX-4500"))
        #expect(found.codes.contains("model-number"), Comment(rawValue: found.told))
    }

    @Test("a listed serial number range is not decided without the serial number")
    func serialMissing() {
        let claim = Sketch.claim("Corvane", helper: ProductIdentification(serialNumbers: ["NL20*"]))
        let found = Sketch.advisory([claim]).match(Row(model: "Corvane"))
        #expect(found.verdict == .needsReview, Comment(rawValue: found.told))
    }

    @Test("a listed serial number is affected")
    func serialListed() {
        let claim = Sketch.claim("Corvane", helper: ProductIdentification(serialNumbers: ["NL20*"]))
        let found = Sketch.advisory([claim]).match(Row(model: "Corvane", serial: "NL204411"))
        #expect(found.verdict == .affected, Comment(rawValue: found.told))
    }

    @Test("a serial number outside the listed ones is not affected for certain")
    func serialNotListed() {
        let claim = Sketch.claim("Corvane", helper: ProductIdentification(serialNumbers: ["NL20*"]))
        let found = Sketch.advisory([claim]).match(Row(model: "Corvane", serial: "NL194411"))
        #expect(found.verdict == .notAffected || found.verdict == .needsReview, Comment(rawValue: found.told))
    }
}
