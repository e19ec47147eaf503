import CSAF
import Testing

@Suite("Large and deep documents")
struct LargeDocumentTests {
    @Test("branches nested 100,000 deep cost no stack when the limit is raised")
    func deepBranches() throws {
        let levels = 100_000
        let open = "{\"category\":\"product_family\",\"name\":\"F\",\"branches\":["
        let leaf = "{\"category\":\"product_name\",\"name\":\"N\",\"product\":{\"product_id\":\"A\",\"name\":\"A\"}}"
        let tree =
            "{\"branches\":[" + String(repeating: open, count: levels) + leaf
            + String(repeating: "]}", count: levels) + "]}"
        let text = """
            {"document": {"csaf_version": "2.0", "tracking": {"id": "D"}}, "product_tree": \(tree),
             "vulnerabilities": [{"product_status": {"known_affected": ["A"]}}]}
            """
        let document = try CSAFDocument(bytes: Array(text.utf8), limits: JSONLimits(maximumDepth: 3 * levels))
        #expect(document.claims.first?.path.count == levels + 1)
        #expect(!document.contentHash.hexadecimal.isEmpty)
    }

    @Test("branches nested deeper than the limit are refused with their place")
    func tooDeep() throws {
        let open = "{\"branches\":["
        let tree = "{\"branches\":[" + String(repeating: open, count: 500) + String(repeating: "]}", count: 500) + "]}"
        let error = try #require(throws: CSAFError.self) { try Sample.document(tree: tree) }
        #expect(error.reason == "containers are nested deeper than 200 levels")
        #expect(error.pointer.hasPrefix("/product_tree/branches/0/branches/0"))
    }

    @Test("20,000 products are read and claimed")
    func manyProducts() throws {
        let count = 20_000
        let products = (0..<count).map { "{\"product_id\":\"P\($0)\",\"name\":\"N\($0)\"}" }.joined(separator: ",")
        let ids = (0..<count).map { "\"P\($0)\"" }.joined(separator: ",")
        let document = try Sample.document(
            tree: "{\"full_product_names\":[\(products)]}",
            vulnerabilities: "[{\"product_status\":{\"known_affected\":[\(ids)]}}]")
        #expect(document.claims.count == count)
        #expect(document.productTree.product("P19999")?.name == "N19999")
    }

    @Test("20,000 relationships in a chain are not followed to the end each time")
    func longChain() throws {
        let count = 20_000
        let links = (1..<count).map { index in
            """
            {"category":"installed_on","product_reference":"P\(index - 1)","relates_to_product_reference":"P0",
            "full_product_name":{"product_id":"P\(index)","name":"N"}}
            """
        }
        let ids = (0..<count).map { "\"P\($0)\"" }.joined(separator: ",")
        let document = try Sample.document(
            tree: "{\"full_product_names\":[{\"product_id\":\"P0\",\"name\":\"N\"}],"
                + "\"relationships\":[\(links.joined(separator: ","))]}",
            vulnerabilities: "[{\"product_status\":{\"known_affected\":[\(ids)]}}]")
        #expect(document.claims.count == count)
    }

    @Test("a large group that many remediations name is kept once")
    func largeGroup() throws {
        let count = 3000
        let ids = (0..<count).map { "\"P\($0)\"" }.joined(separator: ",")
        let remedy = "{\"category\":\"mitigation\",\"details\":\"M\",\"group_ids\":[\"G\"]}"
        let document = try Sample.document(
            tree: "{\"product_groups\":[{\"group_id\":\"G\",\"product_ids\":[\(ids)]}]}",
            vulnerabilities: "[{\"remediations\":[\(Array(repeating: remedy, count: count).joined(separator: ","))]}]")
        #expect(ProductAdvice(document).remediations(for: "P7").count == 1)
    }

    @Test("notes on a document that is broken throughout are limited")
    func manyNotes() throws {
        let products = Array(repeating: "7", count: 5000).joined(separator: ",")
        let document = try Sample.document(tree: "{\"full_product_names\":[\(products)]}")
        #expect(document.readNotes.count == 1000)
    }
}
