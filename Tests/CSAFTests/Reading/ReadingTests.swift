import CSAF
import Testing

@Suite("Reading a document")
struct ReadingTests {
    @Test("what the document says about itself is read")
    func meta() throws {
        let meta = try Sample.document().meta
        #expect(meta.category == "csaf_security_advisory")
        #expect(meta.csafVersion == "2.0")
        #expect(meta.aggregateSeverity?.text == "Moderate")
        #expect(meta.distribution?.tlp?.label == .white)
        #expect(meta.notes.map(\.category) == [.summary])
        #expect(meta.publisher.name == "Acme")
        #expect(meta.references.map(\.category) == ["self"])
        #expect(meta.acknowledgments.first?.names == ["A. Person"])
        #expect(meta.tracking.id == "ACME-1")
        #expect(meta.tracking.aliases == ["CVE-2024-1111"])
        #expect(meta.tracking.generator?.engine?.name == "Tool")
        #expect(meta.tracking.revisionHistory.map(\.number) == ["1.0.0"])
    }

    @Test("a vulnerability is read with all its lists")
    func vulnerability() throws {
        let vulnerability = try #require(Sample.document().vulnerabilities.first)
        #expect(vulnerability.cve == "CVE-2024-1111")
        #expect(vulnerability.cwes.map(\.id) == ["CWE-287"])
        #expect(vulnerability.ids.map(\.text) == ["A-1"])
        #expect(vulnerability.releaseDate == "2024-01-01T00:00:00Z")
        #expect(vulnerability.flags.map(\.label) == ["vulnerable_code_not_present"])
        #expect(vulnerability.involvements.map(\.party) == ["vendor"])
        #expect(vulnerability.productStatus.map(\.status) == [.knownAffected, .knownNotAffected])
        #expect(vulnerability.remediations.map(\.category) == [.vendorFix, .mitigation])
        #expect(vulnerability.remediations.first?.restartRequired?.category == "system")
        #expect(vulnerability.metrics.first?.cvssV3?.baseScore == 5.3)
        #expect(vulnerability.threats.map(\.category) == ["impact"])
    }

    @Test("every identification helper is read")
    func identification() throws {
        let helper = try #require(Sample.document().productTree.product("P1")?.identification)
        #expect(helper.cpe == "cpe:2.3:h:acme:pump_7:*:*:*:*:*:*:*:*")
        #expect(helper.purls == ["pkg:generic/pump@7"])
        #expect(helper.modelNumbers == ["AP-7??"])
        #expect(helper.serialNumbers == ["SN1*"])
        #expect(helper.skus == ["77"])
        #expect(helper.sbomURLs == ["https://acme.example/sbom"])
        #expect(helper.genericURIs == [.init(namespace: "https://n.example", uri: "urn:x")])
        #expect(helper.hashes.first?.hashes == [.init(algorithm: "sha256", value: "00")])
    }

    @Test("a document that keeps the rules has no notes and no unknown members")
    func clean() throws {
        let document = try Sample.document()
        #expect(document.readNotes.map(\.description) == [])
        #expect(document.unknownMembers == [])
    }

    @Test("members that CSAF does not define survive, with their place and raw JSON")
    func unknownMembers() throws {
        let document = try Sample.document(
            replacing: "\"title\": \"Weak pairing\"", with: "\"x_acme\": { \"k\" : 1 }, \"title\": \"W\"")
        #expect(document.unknownMembers.map(\.name) == ["x_acme"])
        #expect(document.unknownMembers.map(\.pointer) == ["/vulnerabilities/0/x_acme"])
        #expect(document.unknownMembers.map(\.rawJSON) == ["{ \"k\" : 1 }"])
    }

    @Test(
        "a member of the wrong type is noted, and the rest is read",
        arguments: [
            ("\"lang\": \"en\"", "\"lang\": 7", "/document/lang"),
            ("\"category\": \"vendor_fix\"", "\"category\": null", "/vulnerabilities/0/remediations/0/category"),
            (
                "\"model_numbers\": [\"AP-7??\"]", "\"model_numbers\": \"AP-7\"",
                "/product_tree/branches/0/branches/0/branches/0/branches/0/product/product_identification_helper/model_numbers"
            ),
            (
                "\"skus\": [\"77\"]", "\"skus\": [\"77\", 78]",
                "/product_tree/branches/0/branches/0/branches/0/branches/0/product/product_identification_helper/skus/1"
            ),
            ("\"baseScore\": 5.3", "\"baseScore\": \"5.3\"", "/vulnerabilities/0/scores/0/cvss_v3/baseScore"),
            ("\"aliases\": [\"CVE-2024-1111\"]", "\"aliases\": {}", "/document/tracking/aliases"),
        ])
    func wrongType(old: String, new: String, pointer: String) throws {
        let document = try Sample.document(replacing: old, with: new)
        #expect(document.readNotes.map(\.pointer) == [pointer])
        #expect(document.claims.count == 4)
    }

    @Test("an optional text of the wrong type is read as missing")
    func wrongOptional() throws {
        let document = try Sample.document(replacing: "\"cve\": \"CVE-2024-1111\"", with: "\"cve\": 7")
        #expect(document.vulnerabilities[0].cve == nil)
        #expect(document.vulnerabilities[0].name == "A-1")
    }

    @Test("a missing title, version or product id is noted")
    func missing() throws {
        let document = try Sample.document(tree: "{\"full_product_names\": [{\"name\": \"X\"}]}")
        #expect(document.readNotes.map(\.message) == ["'product_id' is missing or empty; read as empty"])
        let untitled = try Sample.document(replacing: "\"title\": \"Pumps talk to strangers\",", with: "")
        #expect(untitled.readNotes.map(\.pointer) == ["/document"])
    }

    @Test("a member that stands twice is noted")
    func duplicate() throws {
        let document = try Sample.document(replacing: "\"lang\": \"en\"", with: "\"lang\": \"en\", \"lang\": \"de\"")
        #expect(document.meta.lang == "de")
        #expect(document.readNotes.map(\.pointer) == ["/document/lang"])
    }

    @Test("a product id that is defined twice is noted, and both definitions are kept")
    func doubleProduct() throws {
        let document = try Sample.document(
            tree: #"{"full_product_names": [{"product_id": "A", "name": "One"}, {"product_id": "A", "name": "Two"}]}"#,
            vulnerabilities: #"[{"product_status": {"known_affected": ["A"]}}]"#)
        #expect(document.readNotes.count == 1)
        #expect(document.claims.map(\.fullName) == ["One", "Two"])
    }

    @Test("without a tracking id there is no document")
    func noTrackingID() throws {
        let text = try Sample.text(replacing: "\"id\": \"ACME-1\",", with: "")
        let error = try #require(throws: CSAFError.self) { try Sample.document(text) }
        #expect(error.code == .noTrackingID)
        #expect(error.pointer == "/document/tracking/id")
    }

    @Test("text that is no JSON says where it stops being JSON")
    func notJSON() throws {
        let text = String(Sample.advisory.prefix(100))
        let error = try #require(throws: CSAFError.self) { try Sample.document(text) }
        #expect(error.pointer == "/document/title")
        #expect(error.description.hasPrefix("line 3,"))
    }

    @Test("the original bytes and their SHA-256 are kept")
    func bytes() throws {
        let document = try Sample.document("{\"document\":{\"csaf_version\":\"2.0\",\"tracking\":{\"id\":\"A\"}}}\n")
        #expect(String(decoding: document.bytes, as: UTF8.self).hasSuffix("}\n"))
        #expect(document.sha256 == "8f36499681832f09ace7d6ac2ae3ab794242383fbe8686027101c35f320c7489")
    }
}
