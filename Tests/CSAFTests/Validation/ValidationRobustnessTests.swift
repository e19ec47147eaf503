import CSAF
import Testing

@Suite("Validation of hostile documents")
struct ValidationRobustnessTests {
    @Test(
        "a text that is no advisory is a finding, not a trap",
        arguments: [
            "[]", "null", "17", #""csaf""#, "{}", #"{"document": []}"#, #"{"document": {"tracking": 1}}"#,
            #"{"document": {}, "product_tree": [[]], "vulnerabilities": {"a": {}}}"#,
            #"{"product_tree": {"branches": {"branches": {}}, "relationships": [1, null, {}]}}"#,
            #"{"vulnerabilities": [null, {"scores": [1, {"cvss_v3": [], "cvss_v2": {"baseScore": 1e999}}]}]}"#,
        ])
    func noAdvisory(_ text: String) throws {
        let report = Validator.basic(try JSONDocument(Array(text.utf8)))
        #expect(!report.isValid)
        #expect(report.findings.contains { $0.test == "schema" })
    }

    /// Every value of the sample in turn becomes something else; each pointer must lead to a node.
    @Test(
        "whatever stands in place of a value, every finding points into the document",
        arguments: ["null", "true", "-1", #""""#, #""x""#, "[]", "{}", "[[{}]]", #"{"product_id": {"a": [0]}}"#])
    func replacedValues(_ value: String) throws {
        let sample = try JSONDocument(Array(ValidationSample.text.utf8))
        var pending = [sample.root]
        while let node = pending.popLast() {
            pending += node.members.map(\.value) + Array(node.elements)
            let start = node.rawBytes.startIndex
            let bytes = sample.bytes[..<start] + value.utf8 + sample.bytes[(start + node.rawBytes.count)...]
            let changed = try JSONDocument(Array(bytes))
            for finding in Validator.basic(changed).findings {
                #expect(changed.node(at: finding.pointer) != nil, "\(finding)")
            }
        }
    }

    @Test("branches nested 20,000 deep do not overflow the stack")
    func deepBranches() throws {
        let depth = 20_000
        let open = String(repeating: #"{"category": "vendor", "name": "v", "branches": ["#, count: depth)
        let text = #"{"product_tree": {"branches": ["# + open + String(repeating: "]}", count: depth) + "]}}"
        let document = try JSONDocument(Array(text.utf8), limits: JSONLimits(maximumDepth: 3 * depth))
        let findings = Validator.basic(document).findings
        #expect(findings.map(\.message).contains("the list is empty"))
    }

    @Test("10^5 products, each with a fault, take time in proportion", .timeLimit(.minutes(1)))
    func manyProducts() throws {
        let count = 100_000
        let names = (0..<count).map { #"{"name": "n", "product_id": "P\#($0)"}"# }.joined(separator: ",")
        let unknown = (0..<count).map { #""Q\#($0)""# }.joined(separator: ",")
        let text = """
            {"product_tree": {"full_product_names": [\(names)]},
             "vulnerabilities": [{"product_status": {"known_affected": [\(unknown)], "fixed": [\(unknown)]}}]}
            """
        let report = Validator.basic(try JSONDocument(Array(text.utf8)))
        #expect(report.findings.count { $0.test == "6.1.1" } == 2 * count)
        #expect(report.findings.count { $0.test == "6.1.6" } == count)
        #expect(report.findings.last?.pointer == "/vulnerabilities/0/product_status/fixed/\(count - 1)")
    }

    @Test("2,000 flags on one group of 20,000 products take time in proportion", .timeLimit(.minutes(1)))
    func manyFlags() throws {
        let members = (0..<20_000).map { #""P\#($0)""# }.joined(separator: ",")
        let flags = Array(repeating: #"{"label": "component_not_present", "group_ids": ["G"]}"#, count: 2_000)
        let text = """
            {"product_tree": {"product_groups": [{"group_id": "G", "product_ids": [\(members)]}]},
             "vulnerabilities": [{"flags": [\(flags.joined(separator: ","))]}]}
            """
        let report = Validator.basic(try JSONDocument(Array(text.utf8)))
        #expect(report.findings.count { $0.test == "6.1.33" } == 20_000)
    }
}
