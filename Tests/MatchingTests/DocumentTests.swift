import CSAF
import Matching
import Testing

@Suite("From a CSAF document to what matching needs")
struct DocumentTests {
    static let text = """
        {
          "document": {
            "category": "csaf_security_advisory", "csaf_version": "2.0", "title": "Northlake Corvane",
            "publisher": {"category": "vendor", "name": "Northlake Medical", "namespace": "https://northlake.example"},
            "notes": [
              {"category": "legal_disclaimer", "text": "All rights reserved. NLX-9999."},
              {"category": "general", "title": "Recommended Practices", "text": "Use a firewall."},
              {"category": "general", "title": "Scope", "text": "The NLX-4500 uses the same radio."}
            ],
            "tracking": {
              "id": "NL-2026-07", "status": "final", "version": "1",
              "initial_release_date": "2026-03-01T00:00:00Z", "current_release_date": "2026-03-01T00:00:00Z",
              "revision_history": [{"number": "1", "date": "2026-03-01T00:00:00Z", "summary": "First."}]
            }
          },
          "product_tree": {"branches": [{"category": "vendor", "name": "Northlake Medical", "branches": [
            {"category": "product_name", "name": "Corvane 300", "branches": [
              {"category": "product_version_range", "name": "<= 2.0.0",
               "product": {"product_id": "A", "name": "Northlake Corvane 300: <= 2.0.0"}}]},
            {"category": "product_name", "name": "Lumera II", "branches": [
              {"category": "product_version_range", "name": "vers:all/*",
               "product": {"product_id": "B", "name": "Northlake Lumera II"}}]}]}]},
          "vulnerabilities": [
            {"cve": "CVE-2026-0001", "product_status": {"known_affected": ["A"]},
             "remediations": [{"category": "vendor_fix", "details": "Update to 2.2.0.", "product_ids": ["A"]}]},
            {"cve": "CVE-2026-0002", "product_status": {"known_affected": ["A"]},
             "remediations": [{"category": "vendor_fix", "details": "Update to 2.2.0.", "product_ids": ["A"]}]}
          ]
        }
        """

    static func content() throws -> AdvisoryContent { AdvisoryContent(try CSAFDocument(bytes: Array(text.utf8))) }

    @Test("the id, the title and the year are the document's")
    func head() throws {
        let content = try Self.content()
        #expect(content.id == "NL-2026-07")
        #expect(content.title == "Northlake Corvane")
        #expect(content.year == 2026)
    }

    @Test("a product that the tree lists without a status becomes a claim of status unknown")
    func unclaimed() throws {
        let claims = try Self.content().claims
        #expect(claims.first { $0.productID == "A" }?.status == .knownAffected)
        #expect(claims.first { $0.productID == "B" }?.status == .unknown)
    }

    @Test("legal notices and general advice are left out, other notes are kept")
    func notes() throws {
        let notes = try Self.content().remarks.filter { $0.source == .note }.map(\.text)
        #expect(notes == ["The NLX-4500 uses the same radio."])
    }

    @Test("a remediation that stands under two vulnerabilities is one remark")
    func remediations() throws {
        let remarks = try Self.content().remarks.filter { $0.source == .remediation("vendor_fix") }
        #expect(remarks.map(\.text) == ["Update to 2.2.0."])
        #expect(remarks.first?.products == ["A"])
    }

    @Test(
        "the document's claims lead to verdicts",
        arguments: [
            (Row(model: "Corvane 300", version: "1.9.0"), Verdict.affected),
            (Row(model: "Corvane 300", version: "2.1.0"), .needsReview),
            (Row(model: "Corvane 300", version: "2.2.0"), .notAffected),
            (Row(model: "Lumera II"), .needsReview),
            (Row(model: "NLX-4500"), .needsReview),
            (Row(model: "NLX-9999"), .unrelated),
        ])
    func verdicts(_ row: Row, _ expected: Verdict) throws {
        let found = try Self.content().match(row)
        #expect(found.verdict == expected, Comment(rawValue: found.told))
    }
}
