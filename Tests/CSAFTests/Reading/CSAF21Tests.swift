import CSAF
import Testing

@Suite("Reading CSAF 2.1")
struct CSAF21Tests {
    private let text = """
        {"$schema": "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json",
         "document": {"category": "csaf_security_advisory", "csaf_version": "2.1", "title": "T",
          "license_expression": "CC0-1.0",
          "distribution": {"sharing_group": {"id": "5868a6e3-0000-4000-8000-000000000000", "name": "Clinics"},
            "tlp": {"label": "AMBER+STRICT"}},
          "notes": [{"category": "general", "text": "Only A.", "product_ids": ["A"]}],
          "publisher": {"category": "multiplier", "name": "N", "namespace": "https://n.example"},
          "tracking": {"id": "N-1", "status": "final", "version": "2", "initial_release_date": "2026-01-01T00:00:00Z",
            "current_release_date": "2026-01-02T00:00:00Z",
            "revision_history": [{"number": "2", "date": "2026-01-02T00:00:00Z", "summary": "s"}]}},
         "product_tree": {
          "branches": [{"category": "vendor", "name": "V", "branches": [
            {"category": "product_name", "name": "App", "product": {"product_id": "A", "name": "V App",
              "product_identification_helper": {"purls": ["pkg:a/b", "pkg:c/d"], "serial_numbers": ["1*"]}}},
            {"category": "platform", "name": "OS", "product": {"product_id": "B", "name": "V OS"}},
            {"category": "product_name", "name": "Cart", "product": {"product_id": "C", "name": "V Cart"}}]}],
          "product_paths": [{"beginning_product_reference": "A", "full_product_name": {"product_id": "D", "name": "App on OS on Cart"},
            "subpaths": [{"category": "installed_on", "next_product_reference": "B"},
                         {"category": "installed_on", "next_product_reference": "C"}]}]},
         "vulnerabilities": [{"cve": "CVE-2026-0001", "cwes": [{"id": "CWE-1", "name": "x", "version": "4.15"}],
          "disclosure_date": "2026-01-01T00:00:00Z",
          "first_known_exploitation_dates": [{"date": "2026-01-02T00:00:00Z",
            "exploitation_date": "2026-01-01T00:00:00Z", "product_ids": ["A"]}],
          "involvements": [{"party": "vendor", "status": "open", "contact": "psirt", "product_ids": ["A"]}],
          "ids": [{"system_name": "s", "text": "t", "product_ids": ["A"]}],
          "metrics": [{"products": ["A"], "source": "https://n.example/m", "content": {
             "cvss_v4": {"version": "4.0", "vectorString": "CVSS:4.0/AV:N", "baseScore": 9.3, "baseSeverity": "CRITICAL"},
             "epss": {"probability": "0.5", "percentile": "0.9", "timestamp": "2026-01-01T00:00:00Z"},
             "qualitative_severity_rating": "high", "ssvc_v2": {"selections": []}}}],
          "product_status": {"known_affected": ["A"], "unknown": ["B", "D"]},
          "remediations": [{"category": "fix_planned", "details": "Soon.", "product_ids": ["A"]},
                           {"category": "optional_patch", "details": "If you like.", "product_ids": ["B"]}]}]}
        """

    @Test("all members that 2.1 adds are known")
    func nothingUnknown() throws {
        let document = try Sample.document(text)
        #expect(document.unknownMembers == [])
        #expect(document.readNotes.map(\.description) == [])
    }

    @Test("sharing group, traffic light version 2 and licence are read")
    func sharing() throws {
        let meta = try Sample.document(text).meta
        #expect(meta.distribution?.sharingGroup?.name == "Clinics")
        #expect(meta.distribution?.tlp?.label == .amberStrict)
        #expect(meta.licenseExpression == "CC0-1.0")
    }

    @Test("metrics are read with CVSS 4, EPSS, SSVC and rating")
    func metrics() throws {
        let metric = try #require(ProductAdvice(try Sample.document(text)).metrics(for: "A").first?.metric)
        #expect(metric.cvss?.baseScore == 9.3)
        #expect(metric.epss?.probability == "0.5")
        #expect(metric.ssvc?.rawText == "{\"selections\": []}")
        #expect(metric.severityRating == "high")
        #expect(metric.source == "https://n.example/m")
    }

    @Test("several purls, weaknesses and exploitation dates are read")
    func lists() throws {
        let document = try Sample.document(text)
        #expect(document.productTree.product("A")?.identification?.purls == ["pkg:a/b", "pkg:c/d"])
        #expect(document.vulnerabilities[0].cwes.map(\.version) == ["4.15"])
        #expect(document.vulnerabilities[0].exploitationDates.map(\.productIDs) == [["A"]])
        #expect(document.vulnerabilities[0].releaseDate == "2026-01-01T00:00:00Z")
        #expect(document.vulnerabilities[0].remediations.map(\.category) == [.fixPlanned, .optionalPatch])
    }

    @Test("wildcards follow the edition of the document")
    func edition() throws {
        let pattern = try Sample.document(text).productTree.product("A")?.identification?.serialPatterns.first
        #expect(pattern?.edition == .csaf21)
        #expect(
            try Sample.document().productTree.product("P1")?.identification?.modelPatterns.first?.match("AP-712X")
                == .beginning)
    }

    @Test("a product path is a product on all its hosts, and unknown is a state")
    func productPath() throws {
        let claim = try #require(Sample.document(text).claims.first { $0.productID == "D" })
        #expect(claim.status == .unknown)
        #expect(claim.name == "App")
        #expect(claim.vendor == "V")
        #expect(claim.installedOn == ["B", "C"])
    }

    @Test("a note that names products holds for those only")
    func productNotes() throws {
        let advice = ProductAdvice(try Sample.document(text))
        #expect(advice.notes(for: "A").count == 1)
        #expect(advice.notes(for: "B").isEmpty)
    }
}
