import CSAF
import Testing

/// What looks like a fault and is none, and what can only be noted.
@Suite("Validation: what is no fault")
struct ValidationBoundaryTests {
    typealias Change = ValidationSample.Change

    @Test(
        "a change that the standard allows brings no finding",
        arguments: [
            // A product of any status may be recommended.
            [
                Change(
                    #""known_not_affected": ["P2", "P3"]"#,
                    #""known_not_affected": ["P2", "P3"], "recommended": ["P1"]"#)
            ],
            // A statement may name several groups, of which a product is in one.
            [
                Change(#"["P2", "P3"]}],"#, #"["P2", "P3"]}, {"group_id": "G2", "product_ids": ["P1", "P4"]}],"#),
                Change(#""group_ids": ["G1"]"#, #""group_ids": ["G1", "G2"]"#),
            ],
            // Revisions of the same date stand in any order.
            [
                Change("2024-03-01T10:00:00Z\", \"number\": \"1\"", "2024-03-02T10:00:00Z\", \"number\": \"2\""),
                Change("\"2\", \"summary\": \"Second\"", "\"1\", \"summary\": \"Second\""),
            ],
            // Build metadata does not count.
            [
                Change(#""number": "1""#, #""number": "1.0.0""#), Change(#""number": "2""#, #""number": "2.0.0+a""#),
                Change(#""version": "2""#, #""version": "2.0.0+b""#),
            ],
            // Nor does the pre-release part of a draft.
            [
                Change(#""number": "1""#, #""number": "1.0.0""#), Change(#""number": "2""#, #""number": "2.0.0""#),
                Change(#""version": "2""#, #""version": "2.0.0-rc.1""#), Change(#""final""#, #""draft""#),
            ],
            // A minor version may be left out.
            [
                Change(#""number": "1""#, #""number": "1.0.0""#), Change(#""number": "2""#, #""number": "1.2.0""#),
                Change(#""version": "2""#, #""version": "1.2.0""#),
            ],
            // The vector says nothing of a property that it leaves out.
            [Change(#""integrityImpact": "LOW""#, #""integrityImpact": "LOW", "modifiedScope": "UNCHANGED""#)],
            // The temporal score may count a metric that only its property states.
            [
                Change("/E:P/CR:H", "/CR:H"),
                Change(
                    #""integrityImpact": "LOW""#,
                    #""integrityImpact": "LOW", "exploitCodeMaturity": "PROOF_OF_CONCEPT""#),
            ],
            // Words of a range count only as whole words.
            [Change(#""name": "1.0""#, #""name": "after-eight 1.0 (all editions)""#)],
            [Change(#""category": "csaf_vex""#, #""category": "Example VEX""#)],
            [Change(#""lang": "en""#, #""lang": "de-Latn-DE-1996-x-plain""#)],
            [Change(#""lang": "en""#, #""lang": "zh-yue-HK""#)],
            [Change(#""lang": "en""#, #""lang": "en-GB", "source_lang": "en-US""#)],
            // Members that the standard does not know are allowed everywhere.
            [Change(#""lang": "en","#, #""lang": "en", "x_hospital": {"ward": 4},"#)],
        ])
    func allowedChange(_ changes: [Change]) throws {
        let report = try ValidationSample.report(changes)
        #expect(report.findings.isEmpty)
    }

    @Test(
        "what cannot be judged is a note and leaves the document valid",
        arguments: [
            ("6.1.11", "/vulnerabilities/0/cwe/id", [Change("CWE-306", "CWE-99999")]),
            (
                "6.1.11", "/vulnerabilities/0/cwe/name",
                [
                    Change("CWE-306", "CWE-79"),
                    Change(
                        "Missing Authentication for Critical Function",
                        "Failure to Preserve Web Page Structure ('Cross-site Scripting')"),
                ]
            ),
            ("schema", "/document/lang", [Change(#""lang": "en""#, #""lang": "fr", "lang": "en""#)]),
        ])
    func notes(_ test: String, _ pointer: String, _ changes: [Change]) throws {
        let report = try ValidationSample.report(changes)
        #expect(report.isValid)
        #expect(report.notes.map(\.test) == [test])
        #expect(report.notes.map(\.pointer) == [pointer])
    }

    @Test("a CSAF 2.1 document gets one finding on its version and those of the shared tests")
    func csaf21() throws {
        let report = try ValidationSample.report(
            Change(#""csaf_version": "2.0""#, #""csaf_version": "2.1""#),
            Change(#""category": "csaf_vex""#, #""category": "csaf_withdrawn""#),
            Change(#""product_reference": "P1""#, #""product_reference": "P9""#))
        #expect(report.findings.map(\.test) == ["schema", "6.1.1"])
        #expect(report.findings.first?.pointer == "/document/csaf_version")
    }

    @Test("findings stand in the order of the document, then of the tests")
    func order() throws {
        let report = try ValidationSample.report(
            Change(#""lang": "en""#, #""lang": "ez""#),
            Change(#""baseScore": 7.1, "baseSeverity": "HIGH""#, #""baseScore": 11, "baseSeverity": "LOW""#),
            Change(#""details": "None known", "product_ids": ["P1"]"#, #""details": "", "product_ids": ["P9"]"#))
        #expect(
            report.findings.map { "\($0.test) \($0.pointer)" } == [
                "6.1.12 /document/lang",
                "6.1.8 /vulnerabilities/0/scores/1/cvss_v3/baseScore",
                "6.1.9 /vulnerabilities/0/scores/1/cvss_v3/baseScore",
                "6.1.9 /vulnerabilities/0/scores/1/cvss_v3/baseSeverity",
                "schema /vulnerabilities/0/threats/0/details",
                "6.1.1 /vulnerabilities/0/threats/0/product_ids/0",
            ])
    }
}
