import CSAF
import Testing

@Suite("Advice by product")
struct ProductAdviceTests {
    @Test("remediations reach a product by its id and through groups")
    func remediations() throws {
        let advice = ProductAdvice(try Sample.document())
        #expect(advice.remediations(for: "P1").map(\.remediation.category) == [.vendorFix, .mitigation])
        #expect(advice.remediations(for: "P5").map(\.remediation.details) == ["Update to 2.5."])
        #expect(advice.remediations(for: "P2").isEmpty)
    }

    @Test("a remediation that names no product holds for every product of its vulnerability")
    func general() throws {
        let document = try Sample.document(
            vulnerabilities: """
                [{"product_status": {"known_affected": ["A"]}, "remediations": [{"category": "mitigation", "details": "M"}]},
                 {"product_status": {"known_affected": ["B"]}}]
                """)
        let advice = ProductAdvice(document)
        #expect(advice.remediations(for: "A").count == 1)
        #expect(advice.remediations(for: "B").isEmpty)
    }

    @Test("a text that is repeated for each vulnerability is given once")
    func repeated() throws {
        let vulnerability = """
            {"product_status": {"known_affected": ["A"]},
             "remediations": [{"category": "mitigation", "details": "M", "product_ids": ["A"]}]}
            """
        let document = try Sample.document(vulnerabilities: "[\(vulnerability), \(vulnerability)]")
        #expect(ProductAdvice(document).remediations(for: "A").map(\.vulnerability) == [0])
    }

    @Test("flags, threats and notes are found by product")
    func others() throws {
        let advice = ProductAdvice(try Sample.document())
        #expect(advice.flags(for: "P2").map(\.flag.label) == ["vulnerable_code_not_present"])
        #expect(advice.threats(for: "P1").map(\.threat.details) == ["Wrong dose"])
        #expect(advice.notes(for: "P1").map(\.text) == ["Two pumps.", "Anyone nearby can pair."])
        #expect(advice.notes(for: "P4").map(\.text) == ["Two pumps."])
    }

    @Test("groups are resolved, each product once")
    func groups() throws {
        let document = try Sample.document()
        #expect(document.productIDs(["P5"], groups: ["G1", "none"]) == ["P5", "P1"])
    }

    @Test("scores are found by product, and the highest of the document")
    func scores() throws {
        let document = try Sample.document()
        let advice = ProductAdvice(document)
        #expect(advice.metrics(for: "P1").map(\.metric.cvss?.baseScore) == [5.3])
        #expect(advice.metrics(for: "P2").isEmpty)
        #expect(document.highestScore?.baseSeverity == "MEDIUM")
    }
}
