import CSAF
import Matching
import TestSupport
import Testing

@Suite("Hostile text neither traps nor stalls", .serialized, .timeLimit(.minutes(5)))
struct HostileTextTests {
    static let long: [String] = [
        String(repeating: "a", count: 10_000),
        String(repeating: "Corvane ", count: 1_250),
        String(repeating: "9", count: 10_000),
        String(repeating: "1.", count: 5_000),
        String(repeating: "x-1 ", count: 2_500),
        String(repeating: "(", count: 10_000),
        String(repeating: "MX400-MX850/", count: 833),
        String(repeating: "MX1-MX99999999999999999999, ", count: 350),
        String(repeating: "<=2|", count: 2_500),
        String(repeating: " - ", count: 3_300),
        String(repeating: "e\u{301}", count: 5_000),
        String(repeating: "👩‍👩‍👧‍👦", count: 1_400),
        String(repeating: "Pulsar and Quasar, ", count: 520),
        String(repeating: " not including A", count: 620),
        "\u{0}\u{FEFF}\u{202E}" + String(repeating: "\u{200B}", count: 9_000),
    ]

    /// Asks in every way. That it returns is what is tested: work that grows with the square of a text does not end within
    /// the suite's limit.
    private static func ask(_ advisory: AdvisoryContent, _ row: Row) -> Match? {
        let matcher = Matcher(advisories: [advisory])
        _ = matcher.matches(matcher.candidates(for: row.product), facts: row.facts)
        return matcher.explain(row.product, facts: row.facts, advisory: advisory.id)
    }

    private static func row(_ text: String) -> Row {
        Row(
            maker: text, model: text, number: text, description: text, version: text, serial: text, system: text,
            made: text,
            inService: text)
    }

    @Test("a device with 10,000 characters in every column", arguments: long.indices)
    func longRow(_ index: Int) {
        let match = Self.ask(Sketch.one("Corvane 300", "<= 2.33"), Self.row(Self.long[index]))
        #expect(match?.verdict != .affected, "\(Self.long[index].prefix(12))…")
    }

    @Test("an advisory with 10,000 characters in every text", arguments: long.indices)
    func longClaim(_ index: Int) {
        let text = Self.long[index]
        let helper = ProductIdentification(modelNumbers: [text], serialNumbers: [text], skus: [text])
        let claim = Sketch.claim(text, text, vendor: text, family: text, fullName: text, helper: helper)
        let advisory = Sketch.advisory([claim], title: text, fixes: [text], notes: [text])
        #expect(Self.ask(advisory, Row(model: "Corvane 300", version: "2.1")) != nil, "\(text.prefix(12))…")
    }

    @Test("the same 2,000 characters on both sides", arguments: long.indices)
    func both(_ index: Int) {
        let text = String(Self.long[index].prefix(2_000))
        #expect(Self.ask(Sketch.one(text, text), Self.row(text)) != nil, "\(text.prefix(12))…")
    }

    @Test("random bytes, decoded, on both sides", arguments: [7, 77, 777] as [UInt64])
    func randomBytes(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            func text() -> String { random.text(bytes: Int.random(in: 0...80, using: &random)) }
            let claim = Sketch.claim(text(), text(), vendor: text(), family: text(), fullName: text())
            let advisory = Sketch.advisory([claim], title: text(), fixes: [text()], notes: [text()])
            let row = Row(
                maker: text(), model: text(), number: text(), description: text(), version: text(), serial: text(),
                system: text(), made: text(), inService: text())
            #expect(Self.ask(advisory, row) != nil, "seed \(seed)")
        }
    }

    @Test("a file of vendor names made of random bytes is read or refused", arguments: [7, 77, 777] as [UInt64])
    func randomVendors(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let text = random.text(bytes: 60) + random.pick(["=", "->", "~", "|", "\n"]) + random.text(bytes: 60)
            do {
                _ = try VendorNames.standard.adding(text)
            } catch {
                #expect(error.line >= 1, "seed \(seed)")
            }
        }
    }

    @Test("an advisory with 2,000 ranges of one product")
    func manyClaims() {
        let claims = (0..<2_000).map { Sketch.claim("Corvane 300", "<= 2.\($0)", id: "P\($0)") }
        let match = Self.ask(Sketch.advisory(claims), Row(model: "Corvane 300", version: "2.1.1"))
        #expect(match?.products.count == 2_000)
    }
}
