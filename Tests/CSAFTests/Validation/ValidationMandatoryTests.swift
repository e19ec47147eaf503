import CSAF
import Testing

@Suite("Mandatory tests")
struct ValidationMandatoryTests {
    typealias Change = ValidationSample.Change

    /// One change that a mandatory test must notice, and where.
    struct Case: Sendable, CustomTestStringConvertible {
        let test: String
        let pointer: String
        let changes: [Change]

        init(_ test: String, _ pointer: String, _ changes: (String, String)...) {
            self.test = test
            self.pointer = pointer
            self.changes = changes.map { Change($0.0, $0.1) }
        }

        var testDescription: String {
            "\(test) at \(pointer): \(changes.map(\.testDescription).joined(separator: "; "))"
        }
    }

    @Test("the sample passes every test")
    func sampleIsValid() throws {
        let report = try ValidationSample.report()
        #expect(report.findings.isEmpty)
        #expect(report.notes.isEmpty)
        #expect(report.isValid)
    }

    @Test("each mandatory test notices its fault where it lies", arguments: cases)
    func noticesFault(_ fault: Case) throws {
        let report = try ValidationSample.report(fault.changes)
        #expect(report.findings.contains { $0.test == fault.test && $0.pointer == fault.pointer }, "\(report.findings)")
        #expect(!report.isValid)
    }

    @Test("all 43 mandatory tests have a case here")
    func allTestsHaveCases() {
        let numbers = (1...33).filter { $0 != 27 }.map { "6.1.\($0)" } + (1...11).map { "6.1.27.\($0)" }
        #expect(Set(Self.cases.map(\.test)) == Set(numbers))
    }

    private static let vulnerability = "/vulnerabilities/0"
    private static let tracking = "/document/tracking"

    static let cases: [Case] = definitions + statements + versions + profiles

    private static let definitions = [
        Case(
            "6.1.1", "\(vulnerability)/remediations/0/product_ids/1",
            (#""product_ids": ["P1", "P4"]"#, #""product_ids": ["P1", "P9"]"#)),
        Case("6.1.1", "/product_tree/product_groups/0/product_ids/0", (#"["P2", "P3"]}],"#, #"["P8", "P3"]}],"#)),
        Case(
            "6.1.1", "\(vulnerability)/flags/0/product_ids/0",
            (#""group_ids": ["G1"]"#, #""group_ids": ["G1"], "product_ids": ["P9"]"#)),
        Case(
            "6.1.1", "/product_tree/relationships/0/product_reference",
            (#""product_reference": "P1""#, #""product_reference": "P9""#)),
        Case(
            "6.1.2", "/product_tree/full_product_names/1/product_id",
            (#""Meter", "product_id": "P3""#, #""Meter", "product_id": "P2""#)),
        Case(
            "6.1.2", "/product_tree/full_product_names/0/product_id",
            (#""Remote", "product_id": "P2""#, #""Remote", "product_id": "P1""#)),
        Case(
            "6.1.3", "/product_tree/relationships/0/full_product_name/product_id",
            (#""relates_to_product_reference": "P2""#, #""relates_to_product_reference": "P4""#)),
        Case(
            "6.1.4", "\(vulnerability)/threats/0/group_ids/0",
            (#""details": "None known", "product_ids": ["P1"]"#, #""details": "None known", "group_ids": ["G2"]"#)),
        Case(
            "6.1.5", "/product_tree/product_groups/1/group_id",
            (#"["P2", "P3"]}],"#, #"["P2", "P3"]}, {"group_id": "G1", "product_ids": ["P1", "P3"]}],"#)),
        Case(
            "6.1.13", "/product_tree/branches/0/branches/0/product/product_identification_helper/purl",
            ("pkg:generic/pump@1.0", "pkg:generic/@1.0")),
        Case(
            "6.1.25",
            "/product_tree/branches/0/branches/0/product/product_identification_helper/hashes/0/file_hashes/1/algorithm",
            (#""md5""#, #""SHA256""#)),
        Case("6.1.31", "/product_tree/branches/0/branches/0/name", (#""name": "1.0""#, #""name": "1.0 and Earlier""#)),
        Case("6.1.31", "/product_tree/branches/0/branches/0/name", (#""name": "1.0""#, #""name": "vers:all/*""#)),
    ]

    private static let statements = [
        Case(
            "6.1.6", "\(vulnerability)/product_status/known_not_affected/0",
            (#""known_not_affected": ["P2", "P3"]"#, #""known_not_affected": ["P1", "P3"]"#)),
        Case(
            "6.1.6", "\(vulnerability)/product_status/fixed/0",
            (#""known_not_affected": ["P2", "P3"]"#, #""known_not_affected": ["P2", "P3"], "fixed": ["P4"]"#)),
        Case(
            "6.1.7", "\(vulnerability)/scores/1/products/0",
            (
                #""cvss_v3": {"#,
                #""cvss_v2": {"version": "2.0", "vectorString": "AV:A/AC:L/Au:N/C:N/I:P/A:C", "baseScore": 6.8}, "cvss_v3": {"#
            )),
        Case(
            "6.1.8", "\(vulnerability)/scores/1/cvss_v3",
            (#""baseScore": 7.1, "baseSeverity": "HIGH","#, #""baseScore": 7.1,"#)),
        Case("6.1.8", "\(vulnerability)/scores/1/cvss_v3/vectorString", ("CVSS:3.1/AV:A", "CVSS:3.0/AV:A")),
        Case("6.1.8", "\(vulnerability)/scores/0/cvss_v2/accessVector", (#""ADJACENT_NETWORK""#, #""ADJACENT""#)),
        Case("6.1.9", "\(vulnerability)/scores/1/cvss_v3/baseScore", (#""baseScore": 7.1"#, #""baseScore": 7.2"#)),
        Case(
            "6.1.9", "\(vulnerability)/scores/1/cvss_v3/temporalSeverity",
            (#""temporalSeverity": "MEDIUM""#, #""temporalSeverity": "LOW""#)),
        Case(
            "6.1.9", "\(vulnerability)/scores/0/cvss_v2/vectorString",
            ("AV:A/AC:L/Au:N/C:N/I:P/A:C", "AV:A/AC:L/Au:N/C:N/I:P")),
        Case(
            "6.1.10", "\(vulnerability)/scores/1/cvss_v3/integrityImpact",
            (#""integrityImpact": "LOW""#, #""integrityImpact": "HIGH""#)),
        Case(
            "6.1.11", "\(vulnerability)/cwe/name",
            ("Missing Authentication for Critical Function", "Missing Authentication")),
        Case("6.1.11", "\(vulnerability)/cwe/id", ("CWE-306", "CWE-3")),
        Case(
            "6.1.23", "/vulnerabilities/1/cve",
            (#""ids": [{"system_name": "Example", "text": "17"}]"#, #""cve": "CVE-2024-10001""#)),
        Case("6.1.24", "\(vulnerability)/involvements/1", ("2024-02-02T10:00:00Z", "2024-02-01T15:45:00.0+05:45")),
        Case(
            "6.1.24", "\(vulnerability)/involvements/1", (#", "date": "2024-02-01T10:00:00Z""#, ""),
            (#", "date": "2024-02-02T10:00:00Z""#, "")),
        Case(
            "6.1.29", "\(vulnerability)/remediations/0",
            (#""Install 1.1", "product_ids": ["P1", "P4"]"#, #""Install 1.1""#)),
        Case("6.1.32", "\(vulnerability)/flags/0", (#", "group_ids": ["G1"]"#, "")),
        Case(
            "6.1.33", "\(vulnerability)/flags/1/product_ids/0",
            (
                #""group_ids": ["G1"]}"#,
                #""group_ids": ["G1"]}, {"label": "vulnerable_code_not_present", "product_ids": ["P2"]}"#
            )),
    ]

    private static let versions = [
        Case("6.1.12", "/document/lang", (#""lang": "en""#, #""lang": "ez""#)),
        Case(
            "6.1.14", "\(tracking)/revision_history/0/number",
            ("2024-03-01T10:00:00Z\", \"number\"", "2024-03-02T12:00:00.5+02:00\", \"number\"")),
        Case(
            "6.1.15", "/document", (#""publisher": {"category": "vendor""#, #""publisher": {"category": "translator""#)),
        Case("6.1.16", "\(tracking)/version", (#""version": "2""#, #""version": "1""#)),
        Case("6.1.17", "\(tracking)/status", (#""version": "2""#, #""version": "0""#)),
        Case("6.1.18", "\(tracking)/revision_history/0/number", (#""number": "1""#, #""number": "0""#)),
        Case("6.1.19", "\(tracking)/revision_history/0/number", (#""number": "1""#, #""number": "1.0.0-rc.1""#)),
        Case("6.1.20", "\(tracking)/version", (#""version": "2""#, #""version": "2.0.0-rc.1""#)),
        Case("6.1.21", "\(tracking)/revision_history/1/number", (#""number": "2""#, #""number": "3""#)),
        Case(
            "6.1.21", "\(tracking)/revision_history/1/number", (#""number": "2""#, #""number": "99999999999999999999""#)
        ),
        Case("6.1.22", "\(tracking)/revision_history/1/number", (#""number": "2""#, #""number": "1""#)),
        Case("6.1.26", "/document/category", (#""category": "csaf_vex""#, #""category": "V-e_X""#)),
        Case("6.1.26", "/document/category", (#""category": "csaf_vex""#, #""category": "CSAF_new""#)),
        Case("6.1.28", "/document/source_lang", (#""lang": "en","#, #""lang": "en-US", "source_lang": "en-us","#)),
        Case("6.1.30", "\(tracking)/version", (#""version": "2""#, #""version": "2.0.0""#)),
    ]

    private static let response = (#""category": "csaf_vex""#, #""category": "csaf_security_incident_response""#)
    private static let advisory = (#""category": "csaf_vex""#, #""category": "csaf_security_advisory""#)

    private static let profiles = [
        Case("6.1.27.1", "/document/notes", response, (#""category": "summary""#, #""category": "faq""#)),
        Case("6.1.27.2", "/document/references", response, (#""category": "external""#, #""category": "self""#)),
        Case(
            "6.1.27.3", "/vulnerabilities", (#""category": "csaf_vex""#, #""category": "csaf_informational_advisory""#)),
        Case("6.1.27.4", "", (#""product_tree""#, #""no_tree""#)),
        Case(
            "6.1.27.5", vulnerability,
            (#""notes": [{"category": "description", "text": "No pairing is needed."}],"#, "")),
        Case(
            "6.1.27.6", "/vulnerabilities/1", advisory,
            (#""product_status": {"under_investigation": ["P3"]}"#, #""title": "Late""#)),
        Case(
            "6.1.27.7", "/vulnerabilities/1/product_status",
            (#""under_investigation": ["P3"]"#, #""recommended": ["P3"]"#)),
        Case("6.1.27.8", "/vulnerabilities/1", (#""ids": [{"system_name": "Example", "text": "17"}],"#, "")),
        Case(
            "6.1.27.9", "\(vulnerability)/product_status/known_not_affected/1",
            (#""group_ids": ["G1"]"#, #""product_ids": ["P2"]"#)),
        Case(
            "6.1.27.10", "\(vulnerability)/product_status/known_affected/1",
            (#""product_ids": ["P1", "P4"]"#, #""product_ids": ["P1"]"#)),
        Case("6.1.27.11", "", (#""vulnerabilities""#, #""no_vulnerabilities""#)),
    ]
}
