import Matching
import Testing

@Suite("Which product a row is")
struct IdentityTrapTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let why: String
        let claims: [String]
        let row: Row
        let expected: Set<Verdict>

        var testDescription: String { why }

        init(_ why: String, _ claims: [String], _ row: Row, _ expected: Set<Verdict>) {
            self.why = why
            self.claims = claims
            self.row = row
            self.expected = expected
        }
    }

    static func found(_ example: Case) -> Match {
        let claims = example.claims.enumerated().map { Sketch.claim($1, id: "P\($0 + 1)") }
        return Sketch.advisory(claims).match(example.row)
    }

    static let same = [
        Case("the name as it is claimed", ["Corvane 300"], Row(model: "Corvane 300"), [.affected]),
        Case("case and punctuation do not matter", ["Corvane 300"], Row(model: "CORVANE-300"), [.affected]),
        Case("accents do not matter", ["Corváne 300"], Row(model: "Corvane 300"), [.affected]),
        Case("a trade mark sign does not matter", ["Corvane® 300"], Row(model: "Corvane 300"), [.affected]),
        Case(
            "the maker's name before the product", ["Corvane 300"], Row(model: "Northlake Medical Corvane 300"),
            [.affected]),
        Case(
            "the kind of thing beside the name", ["Corvane 300"], Row(model: "Corvane 300 infusion pump"), [.affected]),
        Case("a slip of the pen in a long word", ["Corvane 300"], Row(model: "Corvanne 300"), [.affected]),
        Case("two neighbouring letters swapped", ["Corvane 300"], Row(model: "Corvnae 300"), [.affected]),
        Case("two slips in a very long word", ["Corvaneticus 300"], Row(model: "Corvameticcs 300"), [.affected]),
        Case("two slips in a short word", ["Corvane 300"], Row(model: "Corbame 300"), [.unrelated]),
        Case("a Roman numeral in figures", ["Lumera II"], Row(model: "Lumera 2"), [.affected]),
        Case("a blank manufacturer", ["Corvane 300"], Row(maker: "", model: "Corvane 300"), [.affected]),
        Case(
            "the name in the description of a row without a model", ["Corvane 300"],
            Row(description: "Northlake Medical Corvane 300 infusion pump"), [.affected]),
        Case("one of two names with a slash", ["Corvane 300 / Lumera 20"], Row(model: "Lumera 20"), [.affected]),
        Case("a short form in brackets", ["Tessel Order Gateway (TOG)"], Row(model: "TOG"), [.affected, .needsReview]),
        Case("a model number split by a hyphen", ["NLX-4500 monitor"], Row(model: "NLX 4500"), [.affected]),
        Case(
            "a model number in its own column", ["NLX-4500 monitor"], Row(model: "Patient monitor", number: "NLX4500"),
            [.affected]),
    ]

    @Test("the same product is found however it is spelled", arguments: same)
    func sameProduct(_ example: Case) {
        let found = Self.found(example)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    static let others = [
        Case("a sibling by its numeral", ["Lumera II"], Row(model: "Lumera III"), [.unrelated]),
        Case("a sibling by its number", ["Corvane 300", "Corvane 320"], Row(model: "Corvane 310"), [.unrelated]),
        Case("a sibling by its model number", ["NLX-4500 monitor"], Row(model: "NLX-4600 monitor"), [.unrelated]),
        Case("a near name", ["Corvane"], Row(model: "Corvette"), [.unrelated]),
        Case(
            "another vendor's device with the same number", ["NLX-4500 monitor"],
            Row(maker: "Halden Instruments", model: "NLX-4500", description: "Oscilloscope"), [.unrelated]),
        Case(
            "a known other vendor's device with the same number", ["NLX-4500 monitor"],
            Row(maker: "Philips", model: "NLX-4500 monitor"), [.unrelated]),
        Case(
            "an accessory for the product", ["Corvane 300"],
            Row(model: "Pole clamp", description: "for Corvane 300"), [.unrelated]),
        Case(
            "a spare part of another maker", ["Corvane 300"],
            Row(maker: "Halden Instruments", model: "AC-77 charger", description: "replaces charger for Corvane 300"),
            [.unrelated]),
        Case(
            "only the kind of thing is the same", ["Corvane infusion pump"],
            Row(model: "Lumera infusion pump"), [.unrelated]),
        Case("a maker and nothing else in common", ["Corvane 300"], Row(model: "Tessel 9"), [.unrelated]),
    ]

    @Test("another product is unrelated", arguments: others)
    func otherProduct(_ example: Case) {
        let found = Self.found(example)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    static let doubts = [
        Case(
            "a family where only some models are listed", ["Corvane 300", "Corvane 320"],
            Row(model: "Corvane"), [.needsReview]),
        Case(
            "a family with its kind", ["Corvane 300", "Corvane 320"], Row(model: "Corvane infusion pump"),
            [.needsReview]),
        Case(
            "a host that runs the product", ["Tessel Gateway software"],
            Row(maker: "Dell", model: "OptiPlex 7070", description: "Workstation, runs Baxter Tessel Gateway software"),
            [.needsReview]),
        Case(
            "a host that runs the product of a company that the table of names does not know",
            ["Tessel Gateway software"],
            Row(
                maker: "Dell", model: "OptiPlex 7070",
                description: "Workstation, runs Northlake Medical Tessel Gateway software"),
            [.needsReview]),
        Case(
            "a maker that nobody knows, and an unmistakable name", ["Corvanetta Tessel 300"],
            Row(maker: "Biomed Resale", model: "Corvanetta Tessel 300"), [.needsReview]),
        Case(
            "a maker and a kind, nothing more", ["Corvane infusion pump"],
            Row(maker: "Baxter", model: "Infusion pump"), [.needsReview]),
    ]

    @Test("what may be the product needs review", arguments: doubts)
    func doubtful(_ example: Case) {
        let vendor = (example.row.maker + example.row.description).contains("Baxter") ? "Baxter" : "Northlake Medical"
        let claims = example.claims.enumerated().map { Sketch.claim($1, vendor: vendor, id: "P\($0 + 1)") }
        let found = Sketch.advisory(claims).match(example.row)
        #expect(example.expected.contains(found.verdict), Comment(rawValue: found.told))
    }

    static let near = [
        Case("a module named like the product", ["Corvane 300"], Row(model: "Corvane wireless module"), []),
        Case(
            "the product of a listed module", ["Corvane wireless module"], Row(model: "Corvane 300 infusion pump"), []),
        Case("a battery of the product", ["Corvane 300"], Row(model: "Corvane 300 battery pack"), []),
        Case("a family name without the listed model", ["Corvane 300"], Row(model: "Corvane"), []),
    ]

    @Test("a part, host or family is never called unaffected", arguments: near)
    func neverUnaffected(_ example: Case) {
        #expect(Self.found(example).verdict != .notAffected)
    }

    @Test("a battery of the product is not called affected")
    func batteryIsNotAffected() {
        let found = Sketch.one("Corvane 300").match(Row(model: "Battery pack", description: "for Corvane 300"))
        #expect(found.verdict != .affected, Comment(rawValue: found.told))
    }

    @Test("a family where every model is meant is affected")
    func wholeFamily() {
        let row = Row(model: "Corvane 310", description: "Infusion pump")
        #expect(Sketch.one("Corvane infusion pumps").verdict(row) == .affected)
    }

    @Test("a family where every model is meant is not lost when the row does not say what kind of thing it is")
    func wholeFamilyWithoutKind() {
        let found = Sketch.one("Corvane infusion pumps").match(Row(model: "Corvane 310"))
        #expect(found.verdict == .affected || found.verdict == .needsReview, Comment(rawValue: found.told))
    }

    @Test("the matched products are named by their ids")
    func productIDs() {
        let advisory = Sketch.advisory([Sketch.claim("Corvane 300", id: "A"), Sketch.claim("Lumera 20", id: "B")])
        #expect(advisory.match(Row(model: "Lumera 20")).products == ["B"])
    }

    @Test("every verdict has a reason", arguments: same + others + doubts + near)
    func reasons(_ example: Case) {
        #expect(!Self.found(example).reasons.isEmpty)
    }
}
