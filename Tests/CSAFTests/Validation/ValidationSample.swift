import CSAF
import Testing

/// A small document that passes every test, and changes to it.
enum ValidationSample {
    /// One replacement in the text of the sample.
    struct Change: Sendable, CustomTestStringConvertible {
        let text: String
        let replacement: String

        init(_ text: String, _ replacement: String) {
            self.text = text
            self.replacement = replacement
        }

        var testDescription: String { "\(text) → \(replacement)" }
    }

    /// The report on the sample with changes.
    static func report(_ changes: Change...) throws -> ValidationReport {
        try report(changes)
    }

    static func report(_ changes: [Change]) throws -> ValidationReport {
        Validator.basic(try document(changes))
    }

    /// The sample with changes; each must find its text once, or the test would show nothing.
    static func document(_ changes: [Change]) throws -> JSONDocument {
        var result = text
        for change in changes {
            let ranges = result.ranges(of: change.text)
            try #require(ranges.count == 1, "\(change.text) stands \(ranges.count) times")
            for range in ranges { result.replaceSubrange(range, with: change.replacement) }
        }
        return try JSONDocument(Array(result.utf8))
    }

    static let text = #"""
        {
          "document": {
            "category": "csaf_vex",
            "csaf_version": "2.0",
            "lang": "en",
            "notes": [{"category": "summary", "text": "A pump can be stopped by radio."}],
            "publisher": {"category": "vendor", "name": "Example Pumps", "namespace": "https://pumps.example"},
            "references": [{"category": "external", "summary": "Background", "url": "https://pumps.example/b"}],
            "title": "Pump 1 can be stopped",
            "tracking": {
              "current_release_date": "2024-03-02T10:00:00Z",
              "id": "EX-2024-001",
              "initial_release_date": "2024-03-01T10:00:00Z",
              "revision_history": [
                {"date": "2024-03-01T10:00:00Z", "number": "1", "summary": "First"},
                {"date": "2024-03-02T10:00:00Z", "number": "2", "summary": "Second"}
              ],
              "status": "final",
              "version": "2"
            }
          },
          "product_tree": {
            "branches": [
              {
                "category": "vendor",
                "name": "Example Pumps",
                "branches": [
                  {
                    "category": "product_version",
                    "name": "1.0",
                    "product": {
                      "name": "Pump 1.0",
                      "product_id": "P1",
                      "product_identification_helper": {
                        "cpe": "cpe:2.3:h:example:pump:1.0:*:*:*:*:*:*:*",
                        "hashes": [
                          {
                            "filename": "pump.bin",
                            "file_hashes": [
                              {"algorithm": "sha256", "value": "00112233445566778899aabbccddeeff"},
                              {"algorithm": "md5", "value": "ffeeddccbbaa99887766554433221100"}
                            ]
                          }
                        ],
                        "model_numbers": ["M-1", "M-2"],
                        "purl": "pkg:generic/pump@1.0"
                      }
                    }
                  }
                ]
              }
            ],
            "full_product_names": [
              {"name": "Remote", "product_id": "P2"},
              {"name": "Meter", "product_id": "P3"}
            ],
            "product_groups": [{"group_id": "G1", "product_ids": ["P2", "P3"]}],
            "relationships": [
              {
                "category": "installed_with",
                "full_product_name": {"name": "Pump with remote", "product_id": "P4"},
                "product_reference": "P1",
                "relates_to_product_reference": "P2"
              }
            ]
          },
          "vulnerabilities": [
            {
              "cve": "CVE-2024-10001",
              "cwe": {"id": "CWE-306", "name": "Missing Authentication for Critical Function"},
              "flags": [{"label": "component_not_present", "group_ids": ["G1"]}],
              "involvements": [
                {"party": "vendor", "status": "completed", "date": "2024-02-01T10:00:00Z"},
                {"party": "vendor", "status": "in_progress", "date": "2024-02-02T10:00:00Z"}
              ],
              "notes": [{"category": "description", "text": "No pairing is needed."}],
              "product_status": {"known_affected": ["P1", "P4"], "known_not_affected": ["P2", "P3"]},
              "remediations": [{"category": "vendor_fix", "details": "Install 1.1", "product_ids": ["P1", "P4"]}],
              "scores": [
                {
                  "cvss_v2": {
                    "version": "2.0", "vectorString": "AV:A/AC:L/Au:N/C:N/I:P/A:C", "baseScore": 6.8,
                    "accessVector": "ADJACENT_NETWORK"
                  },
                  "products": ["P1", "P4"]
                },
                {
                  "cvss_v3": {
                    "version": "3.1", "vectorString": "CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:H/E:P/CR:H",
                    "baseScore": 7.1, "baseSeverity": "HIGH", "temporalScore": 6.7, "temporalSeverity": "MEDIUM",
                    "environmentalScore": 6.7, "environmentalSeverity": "MEDIUM", "integrityImpact": "LOW"
                  },
                  "products": ["P1"]
                }
              ],
              "threats": [{"category": "exploit_status", "details": "None known", "product_ids": ["P1"]}]
            },
            {
              "ids": [{"system_name": "Example", "text": "17"}],
              "notes": [{"category": "description", "text": "The meter reports late."}],
              "product_status": {"under_investigation": ["P3"]}
            }
          ]
        }
        """#
}
