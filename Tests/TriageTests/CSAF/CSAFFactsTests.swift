import CSAF
import CVSS
import Foundation
import TestSupport
import Testing
import Triage

@Suite("Facts from a CSAF document")
struct CSAFFactsTests {
    private func document(_ vulnerability: String, version: String = "2.0", notes: String = "[]") throws -> CSAFDocument
    {
        let text = """
            {"document": {"category": "csaf_security_advisory", "csaf_version": "\(version)", "title": "T",
              "publisher": {"category": "vendor", "name": "N", "namespace": "https://n.example"}, "notes": \(notes),
              "tracking": {"id": "N-1", "version": "1", "status": "final",
                "initial_release_date": "2026-01-05T10:00:00Z", "current_release_date": "2026-01-05T10:00:00Z",
                "revision_history": [{"number": "1", "date": "2026-01-05T10:00:00Z", "summary": "first"}]}},
             "vulnerabilities": [\(vulnerability)]}
            """
        return try CSAFDocument(bytes: Array(text.utf8))
    }

    private func facts(_ document: CSAFDocument, products: Set<String>? = nil) throws -> VulnerabilityFacts {
        VulnerabilityFacts(try #require(document.vulnerabilities.first), in: document, products: products)
    }

    @Test("scores are held against their vectors, and those of other products are left out")
    func scores() throws {
        let document = try document(
            """
            {"cve": "CVE-2026-0001", "scores": [
              {"products": ["A"], "cvss_v3": {"version": "3.1", "baseScore": 5.0, "baseSeverity": "MEDIUM",
                "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}},
              {"products": ["B"], "cvss_v2": {"version": "2.0", "baseScore": 7.5,
                "vectorString": "AV:N/AC:L/Au:N/C:P/I:P/A:P"}}]}
            """)
        let all = try facts(document)
        #expect(all.scores.map { $0.points?.description } == ["9.8", "7.5"])
        #expect(all.scores.first?.findings.map(\.code) == [.scoreDiffers, .severityDiffers])
        #expect(try facts(document, products: ["B"]).scores.map { $0.points?.description } == ["7.5"])
    }

    @Test("the exploit status counts as explicit, for the products that it names")
    func threats() throws {
        let document = try document(
            """
            {"cve": "CVE-2026-0001", "threats": [
              {"category": "exploit_status", "details": "Active", "product_ids": ["A"]},
              {"category": "exploit_status", "details": "No known public exploits.", "product_ids": ["B"]},
              {"category": "impact", "details": "It has been exploited in the wild."}]}
            """)
        #expect(try facts(document).statements.map(\.state) == [.active, .none])
        let statement = try #require(try facts(document, products: ["B"]).statements.first)
        #expect(statement.state == .none && statement.isExplicit)
        #expect(statement.place == "Exploit status of CVE-2026-0001")
    }

    @Test("notes of the advisory count, but not a sentence about another vulnerability, nor a disclaimer")
    func notes() throws {
        let notes = """
            [{"category": "other", "title": "Exploitability", "text": "CVE-2026-0002 has been exploited. Public exploits are available."},
             {"category": "legal_disclaimer", "text": "Vulnerabilities that have been exploited in the wild are no warranty."}]
            """
        let facts = try facts(document(#"{"cve": "CVE-2026-0001"}"#, notes: notes))
        #expect(facts.statements.map(\.sentence) == ["Public exploits are available."])
        #expect(facts.statements.first?.place == "Note “Exploitability” of the advisory")
    }

    @Test("the catalogue is asked for the vulnerability's id")
    func catalogue() throws {
        let json = """
            {"catalogVersion": "1", "dateReleased": "2026-01-01", "count": 1, "vulnerabilities": [
              {"cveID": "CVE-2026-0001", "vendorProject": "N", "product": "P", "vulnerabilityName": "V",
               "dateAdded": "2026-01-01", "shortDescription": "", "requiredAction": "Act.", "dueDate": "2026-01-22"}]}
            """
        let catalog = try KEVCatalog(bytes: Array(json.utf8))
        let document = try document(#"{"cve": "CVE-2026-0001"}, {"cve": "CVE-2026-0002"}"#)
        let facts = document.vulnerabilities.map { VulnerabilityFacts($0, in: document, catalog: catalog) }
        #expect(facts.map { $0.kev?.cve } == ["CVE-2026-0001", nil])
    }

    @Test(
        "a CSAF 2.1 document's SSVC selections and exploitation dates are read",
        arguments: [
            #"{"ssvc_v1": {"selections": [{"namespace": "ssvc", "name": "Exploitation", "values": ["Public PoC"]}, {"namespace": "ssvc", "name": "Automatable", "values": ["No", "Yes"]}]}}"#,
            #"{"ssvc_v2": {"selections": [{"namespace": "ssvc", "key": "E", "values": [{"key": "N"}, {"key": "P"}]}, {"namespace": "ssvc", "key": "A", "values": [{"key": "Y"}]}]}}"#,
        ])
    func selections(_ content: String) throws {
        let facts = try facts(
            document(
                #"{"cve": "CVE-2026-0001", "metrics": [{"products": ["A"], "content": \#(content)}]}"#, version: "2.1"))
        #expect(facts.statements.map(\.state) == [.publicPoC])
        #expect(facts.automatable?.value == .yes && facts.automatable?.source == .advisory)
    }

    @Test("a date of first known exploitation says that it is exploited")
    func dates() throws {
        let facts = try facts(
            document(
                """
                {"cve": "CVE-2026-0001", "first_known_exploitation_dates": [
                  {"date": "2026-01-04T00:00:00Z", "exploitation_date": "2026-01-02T00:00:00Z"}]}
                """, version: "2.1"))
        #expect(facts.statements.map(\.state) == [.active])
    }

    @Test(
        "the MiniMed advisory gives the facts of the model case",
        .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
    func miniMed() throws {
        let file = Corpora.data.appendingPathComponent("cisa-csaf/white/2022/icsma-22-263-01.json")
        let facts = try facts(CSAFDocument(bytes: [UInt8](Data(contentsOf: file))))
        #expect(facts.id == "CVE-2022-32537")
        #expect(facts.scores.map { $0.points?.description } == ["4.8"])
        #expect(facts.statements.map(\.state).max() == Exploitation.none)
        let assessment = Assessor().assess(facts, on: Sketch.pump, startedAt: Sketch.start)
        #expect(assessment.priority == .outOfCycle)
    }
}
