import Matching
import Testing

@Suite("Why a product is not what an advisory is about")
struct UnrelatedTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let why: String
        let row: Row
        let code: String
        /// What the sentence must name.
        let names: [String]

        var testDescription: String { why }

        init(_ why: String, _ row: Row, _ code: String, names: String...) {
            (self.why, self.row, self.code, self.names) = (why, row, code, names)
        }
    }

    static let cases = [
        Case(
            "the same name by another maker", Row(maker: "Halden Instruments", model: "Corvane 300"), "other-vendor",
            names: "Northlake Medical"),
        Case("a sibling", Row(model: "Corvane 500"), "other-product", names: "500", "Corvane 300"),
        Case("nothing in common", Row(maker: "Halden Instruments", model: "Tessel"), "no-name-in-common"),
    ]

    @Test("the reason says what spoke against it", arguments: cases)
    func reasons(_ example: Case) {
        let found = Sketch.one("Corvane 300").match(example.row)
        #expect(found.verdict == .unrelated && found.codes == [example.code], Comment(rawValue: found.told))
        for name in example.names { #expect(found.told.contains(name), Comment(rawValue: found.told)) }
    }

    @Test("a person's decision is the reason where there is one")
    func rejected() {
        let row = Row(model: "Corvane 300")
        let link = ConfirmedLinks.Link(
            product: ConfirmedLinks.key(of: row.product),
            claimed: ConfirmedLinks.key(vendor: "Northlake Medical", name: "Corvane 300"))
        let found = Sketch.one("Corvane 300").match(row, links: ConfirmedLinks([link: .rejected]))
        #expect(found.verdict == .unrelated && found.codes == ["rejected-link"], Comment(rawValue: found.told))
    }

    @Test("the reason is that of the advisory which was asked about, not of another one")
    func ofEach() {
        let matcher = Matcher(advisories: [
            Sketch.one("Corvane 300"),
            Sketch.advisory([Sketch.claim("Corvane 300", vendor: "Halden Instruments")], id: "NL-2"),
        ])
        let row = Row(model: "Corvane 500")
        func code(_ id: String) -> String? {
            matcher.explain(row.product, facts: row.facts, advisory: id)?.reasons.first?.code
        }
        #expect(code("NL-2026-01") == "other-product")
        #expect(code("NL-2") == "other-vendor")
    }
}
