import CSAF
import Testing

@Suite("Validation of languages and package URLs")
struct ValidationIdentifierTests {
    private func tests(_ text: String, _ replacement: String) throws -> [String] {
        try ValidationSample.report(.init(text, replacement)).findings.map(\.test)
    }

    @Test(
        "a language tag is registered in all its parts",
        arguments: [
            ("de", []), ("DE-de", []), ("qaa-Qaaa-QM-x-own", []), ("sl-rozaj-biske-1994", []), ("i-default", []),
            ("es-419", []), ("x-own", []), ("zh-cmn-Hans-CN", []), ("de-a-bc-b-cd", []),
            ("xx", ["6.1.12"]), ("english", ["6.1.12"]), ("en-abcd", ["6.1.12"]), ("en-UK", ["6.1.12"]),
            ("en-000", ["6.1.12"]), ("en-cmn", ["6.1.12"]), ("de-1996-1996", ["6.1.12"]), ("de-notavar", ["6.1.12"]),
            ("de-a-bc-a-cd", ["6.1.12"]), ("de_DE", ["schema"]), ("d", ["schema"]), ("de-", ["schema"]),
            ("de-x", ["schema"]), ("de-a", ["schema"]),
        ])
    func languages(_ tag: String, _ expected: [String]) throws {
        #expect(try tests(#""lang": "en""#, #""lang": "\#(tag)""#) == expected)
    }

    @Test(
        "a package URL has a type, a name, and nothing malformed",
        arguments: [
            ("pkg:npm/%40scope/pump@1.0?arch=arm&os=rtos#lib/core", []), ("pkg:deb/debian/curl@7.50.3-1", []),
            ("pkg:generic/pump", []), ("pkg:maven/@1.0", ["6.1.13"]), ("pkg:npm/pump@", ["6.1.13"]),
            ("pkg:npm/pump?1a=b", ["6.1.13"]), ("pkg:npm/pump?a=b&A=c", ["6.1.13"]), ("pkg:npm/pump?ab", ["6.1.13"]),
            ("pkg:npm/pump#../secret", ["6.1.13"]), ("pkg:1npm/pump", ["6.1.13", "schema"]),
            ("pkg:npm/pump%4", ["6.1.13", "schema"]), ("npm/pump", ["6.1.13", "schema"]),
        ])
    func packageURLs(_ purl: String, _ expected: [String]) throws {
        #expect(try tests("pkg:generic/pump@1.0", purl).sorted() == expected)
    }
}
