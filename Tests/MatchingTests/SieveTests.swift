import CSAF
import Matching
import TestSupport
import Testing

@Suite("What the sieve holds back, no advisory touches")
struct SieveTests {
    static let seed: UInt64 = 7

    private static func mayTouch(_ product: ProductDescription, _ sieve: inout ProductSieve) -> Bool {
        let shared = [product.manufacturer, product.model, product.modelNumber, product.description].map { text in
            Array(text.utf8).withUnsafeBytes { sieve.sharing($0) }
        }
        return sieve.mayTouch(maker: shared[0], model: shared[1], modelNumber: shared[2], description: shared[3])
    }

    private static func mayTouch(_ product: ProductDescription, _ advisory: AdvisoryContent) -> Bool {
        var sieve = ProductSieve(Matcher(advisories: [advisory]))
        return mayTouch(product, &sieve)
    }

    @Test("no row of any shape is lost, misspelt ones included")
    func sampled() {
        let rows = Sampler.rows(200, seed: Self.seed) + Sampler.misspeltRows(200, seed: Self.seed)
        var (held, passed) = (0, 0)
        for advisory in Sampler.advisories {
            let matcher = Matcher(advisories: [advisory])
            var sieve = ProductSieve(matcher)
            for row in rows {
                var product = row.product
                product.software = ""
                if Self.mayTouch(product, &sieve) {
                    passed += 1
                } else {
                    held += 1
                    #expect(matcher.candidates(for: product).isEmpty, "seed \(Self.seed): \(row), \(advisory.id)")
                }
            }
        }
        #expect(held > 100 && passed > 100, "both are looked at: \(held) held back, \(passed) passed")
    }

    @Test(
        "a column that leads to the advisory passes, however it is written",
        arguments: [
            "Corvane 300", "CORVANE-300", "Cor vane 300", "Corvnae", "old (Corvane)", "NLC-1715", "nlc1715",
            "NL C 1715", "Zé",
        ])
    func passes(text: String) {
        let advisory = Sketch.one("Corvane 300", "NLC-1715 | NLC-1754")
        #expect(Self.mayTouch(ProductDescription(model: text), advisory))
    }

    @Test("a number that only the prose names passes")
    func prose() {
        let advisory = Sketch.one("Corvane", notes: ["The ZK4711 is under investigation."])
        #expect(Self.mayTouch(ProductDescription(model: "ZK 4711"), advisory))
        #expect(!Self.mayTouch(ProductDescription(model: "ZK 4712"), advisory))
    }

    @Test("a company that the claim's vendor belongs to passes")
    func company() {
        let advisory = Sketch.advisory([Sketch.claim("Patient Portal", vendor: "Hospira")])
        #expect(Self.mayTouch(ProductDescription(manufacturer: "ICU Medical Inc", model: "portal"), advisory))
        #expect(Self.mayTouch(ProductDescription(manufacturer: "Pfizer", model: "Hospira portal"), advisory))
    }

    @Test(
        "a company's product passes only where no word can be its name",
        arguments: [
            ("", true), ("pump, infusion", true), ("PUMP-X 12", true), ("Medtronic", true), ("Zebulon", false),
            ("pump Zebulon 5", false), ("Zebulon-5", true), ("x-Zebulon", true),
        ])
    func companyAlone(model: String, passes: Bool) {
        let product = ProductDescription(manufacturer: "Medtronic", model: model)
        let advisory = Sketch.advisory([Sketch.claim("Corvane 300", vendor: "Medtronic")])
        #expect(Self.mayTouch(product, advisory) == passes)
    }

    @Test("what shares nothing with the advisory is held back", arguments: ["Zebulon 5", "", "v 1.2.3", "pump, 12+"])
    func heldBack(text: String) {
        #expect(!Self.mayTouch(ProductDescription(model: text), Sketch.one("Corvane 300", "< 4.0")))
    }

    @Test("a product that people confirmed passes, whatever it is called")
    func confirmed() {
        let product = ProductDescription(manufacturer: "Halden", model: "Zebulon 5")
        let link = ConfirmedLinks.Link(
            product: ConfirmedLinks.key(of: product),
            claimed: ConfirmedLinks.key(vendor: "Northlake Medical", name: "Corvane 300"))
        let matcher = Matcher(
            advisories: [Sketch.one("Corvane 300")], links: ConfirmedLinks([link: .confirmed]))
        var sieve = ProductSieve(matcher)
        #expect(Self.mayTouch(product, &sieve))
    }

    @Test(
        "no labelled row is lost", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
    func gold() throws {
        let gold = try GoldPairs.shared.get()
        for advisory in gold.advisories.prefix(40) {
            let matcher = Matcher(advisories: [advisory])
            var sieve = ProductSieve(matcher)
            for pair in gold.pairs {
                var product = pair.row.product
                product.software = ""
                guard !Self.mayTouch(product, &sieve) else { continue }
                #expect(matcher.candidates(for: product).isEmpty, "\(pair.id) with \(advisory.id)")
            }
        }
    }
}
