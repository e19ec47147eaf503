import CSAF
import Foundation

/// Small documents for tests, written as JSON text.
enum Sample {
    /// A whole advisory: a vendor, two products in versions, one installed on the other, two vulnerabilities.
    static let advisory = """
        {
          "document": {
            "category": "csaf_security_advisory", "csaf_version": "2.0", "title": "Pumps talk to strangers",
            "lang": "en",
            "aggregate_severity": {"text": "Moderate", "namespace": "https://example.org/severity"},
            "distribution": {"text": "Share freely", "tlp": {"label": "WHITE", "url": "https://example.org/tlp"}},
            "notes": [{"category": "summary", "text": "Two pumps.", "title": "Summary", "audience": "all"}],
            "publisher": {"category": "vendor", "name": "Acme", "namespace": "https://acme.example"},
            "references": [{"category": "self", "summary": "This", "url": "https://acme.example/1"}],
            "acknowledgments": [{"names": ["A. Person"], "organization": "Lab", "summary": "found it",
                "urls": ["https://lab.example"]}],
            "tracking": {
              "id": "ACME-1", "aliases": ["CVE-2024-1111"], "status": "final", "version": "1.0.0",
              "initial_release_date": "2024-01-01T00:00:00Z", "current_release_date": "2024-01-01T00:00:00Z",
              "generator": {"date": "2024-01-01T00:00:00Z", "engine": {"name": "Tool", "version": "3"}},
              "revision_history": [{"number": "1.0.0", "date": "2024-01-01T00:00:00Z", "summary": "First"}]
            }
          },
          "product_tree": {
            "branches": [{"category": "vendor", "name": "Acme", "branches": [
              {"category": "product_family", "name": "Pumps", "branches": [
                {"category": "product_name", "name": "Pump 7", "branches": [
                  {"category": "product_version_range", "name": "<= 2.4",
                   "product": {"product_id": "P1", "name": "Acme Pump 7 <= 2.4", "product_identification_helper":
                     {"model_numbers": ["AP-7??"], "serial_numbers": ["SN1*"], "skus": ["77"],
                      "cpe": "cpe:2.3:h:acme:pump_7:*:*:*:*:*:*:*:*", "purl": "pkg:generic/pump@7",
                      "sbom_urls": ["https://acme.example/sbom"],
                      "x_generic_uris": [{"namespace": "https://n.example", "uri": "urn:x"}],
                      "hashes": [{"filename": "fw.bin", "file_hashes": [{"algorithm": "sha256", "value": "00"}]}]}}},
                  {"category": "product_version", "name": "2.5", "product": {"product_id": "P2", "name": "Acme Pump 7 2.5"}}
                ]}
              ]},
              {"category": "product_name", "name": "Dock",
               "product": {"product_id": "P3", "name": "Acme Dock"}}
            ]}],
            "full_product_names": [{"product_id": "P4", "name": "Loose product"}],
            "product_groups": [{"group_id": "G1", "product_ids": ["P1", "P5"], "summary": "Pumps"}],
            "relationships": [{"category": "installed_on", "product_reference": "P1",
              "relates_to_product_reference": "P3",
              "full_product_name": {"product_id": "P5", "name": "Pump 7 in a dock"}}]
          },
          "vulnerabilities": [
            {"cve": "CVE-2024-1111", "title": "Weak pairing", "cwe": {"id": "CWE-287", "name": "Improper Authentication"},
             "ids": [{"system_name": "Acme", "text": "A-1"}],
             "discovery_date": "2023-12-01T00:00:00Z", "release_date": "2024-01-01T00:00:00Z",
             "flags": [{"label": "vulnerable_code_not_present", "product_ids": ["P2"]}],
             "involvements": [{"party": "vendor", "status": "completed", "summary": "fixed"}],
             "notes": [{"category": "description", "text": "Anyone nearby can pair."}],
             "references": [{"summary": "More", "url": "https://acme.example/2"}],
             "product_status": {"known_affected": ["P1", "P5"], "known_not_affected": ["P2"]},
             "remediations": [
               {"category": "vendor_fix", "details": "Update to 2.5.", "group_ids": ["G1"],
                "entitlements": ["contract"], "date": "2024-01-01T00:00:00Z", "url": "https://acme.example/fw",
                "restart_required": {"category": "system", "details": "Reboot"}},
               {"category": "mitigation", "details": "Do not pair in public.", "product_ids": ["P1"]}],
             "scores": [{"products": ["P1"], "cvss_v3": {"version": "3.1",
               "vectorString": "CVSS:3.1/AV:A/AC:H/PR:N/UI:N/S:U/C:N/I:H/A:N", "baseScore": 5.3,
               "baseSeverity": "MEDIUM"}}],
             "threats": [{"category": "impact", "details": "Wrong dose", "product_ids": ["P1"]}],
             "acknowledgments": [{"organization": "Lab"}]},
            {"cve": "CVE-2024-2222", "product_status": {"known_affected": ["P1"], "fixed": ["P2"]}}
          ]
        }
        """

    /// The advisory, read.
    static func document() throws -> CSAFDocument { try document(advisory) }

    /// A document of a text.
    static func document(_ text: String) throws -> CSAFDocument { try CSAFDocument(bytes: Array(text.utf8)) }

    /// The advisory with one place changed; the place must be there.
    static func document(replacing old: String, with new: String) throws -> CSAFDocument {
        try document(text(replacing: old, with: new))
    }

    /// The text of the advisory with the first occurrence of a text changed; the text must be there.
    static func text(replacing old: String, with new: String, in text: String = advisory) throws -> String {
        guard let place = text.range(of: old) else { throw MissingText(text: old) }
        return text.replacingCharacters(in: place, with: new)
    }

    /// A shortest document around a product tree and vulnerabilities.
    static func document(tree: String = "{}", vulnerabilities: String = "[]") throws -> CSAFDocument {
        try document(
            """
            {"document": {"category": "c", "csaf_version": "2.0", "title": "T", "publisher": {"name": "N",
            "namespace": "https://n.example"}, "tracking": {"id": "T-1", "version": "1", "status": "final",
            "initial_release_date": "2024-01-01T00:00:00Z", "current_release_date": "2024-01-01T00:00:00Z"}},
            "product_tree": \(tree), "vulnerabilities": \(vulnerabilities)}
            """)
    }

    /// A test that replaces a text that is not there would check nothing.
    struct MissingText: Error {
        var text: String
    }
}
