import CSAF
import Testing

@Suite("Validation of the structure")
struct ValidationStructureTests {
    typealias Change = ValidationSample.Change

    private func structure(_ changes: Change...) throws -> [String] {
        try ValidationSample.report(changes).findings.filter { $0.test == "schema" }.map(\.pointer)
    }

    @Test(
        "a fault of the structure is found where it lies",
        arguments: [
            ("", Change(#""document": {"#, #""documents": {"#)),
            ("/document", Change(#""title": "Pump 1 can be stopped","#, "")),
            ("/document/title", Change(#""Pump 1 can be stopped""#, #""""#)),
            ("/document/title", Change(#""Pump 1 can be stopped""#, "17")),
            ("/document/csaf_version", Change(#""csaf_version": "2.0""#, #""csaf_version": "1.9""#)),
            ("/document/category", Change(#""category": "csaf_vex""#, #""category": "advisory.""#)),
            ("/document/tracking/id", Change(#""EX-2024-001""#, #"" EX-2024-001""#)),
            (
                "/document/publisher/category",
                Change(#""publisher": {"category": "vendor""#, #""publisher": {"category": "maker""#)
            ),
            ("/document/publisher/namespace", Change(#""https://pumps.example""#, #""pumps.example""#)),
            (
                "/document/notes",
                Change(
                    #""notes": [{"category": "summary", "text": "A pump can be stopped by radio."}]"#, #""notes": []"#)
            ),
            // A branch holds three members: more branches or a product, not both.
            ("/product_tree/branches/0/branches/0", Change(#""name": "1.0","#, #""name": "1.0", "branches": [],"#)),
            ("/product_tree/product_groups/0/product_ids", Change(#"["P2", "P3"]}],"#, #"["P2"]}],"#)),
            (
                "/product_tree/branches/0/branches/0/product/product_identification_helper/model_numbers/1",
                Change(#""M-2""#, #""M-1""#)
            ),
            (
                "/vulnerabilities/0/flags/1",
                Change(
                    #""group_ids": ["G1"]}"#,
                    #""group_ids": ["G1"]}, {"group_ids": ["G1"], "label": "component_not_present"}"#)
            ),
            ("/vulnerabilities/0/cve", Change("CVE-2024-10001", "CVE-2024-101")),
            ("/vulnerabilities/0/scores/0", Change(#""products": ["P1", "P4"]"#, #""for": ["P1", "P4"]"#)),
            ("/vulnerabilities/1/product_status", Change(#"{"under_investigation": ["P3"]}"#, "{}")),
        ])
    func fault(_ pointer: String, _ change: Change) throws {
        #expect(try structure(change).contains(pointer))
    }

    @Test(
        "dates and times follow RFC 3339",
        arguments: [
            ("2024-02-29T00:00:00Z", true), ("2023-02-29T00:00:00Z", false), ("1900-02-29T00:00:00Z", false),
            ("2024-04-31T00:00:00Z", false), ("2024-03-01t10:00:00.123456789z", true),
            ("2024-03-01T10:00:00", false), ("2024-03-01", false), ("2024-03-01T24:00:00Z", false),
            ("2016-12-31T23:59:60Z", true), ("2017-01-01T00:59:60+01:00", true), ("2016-12-31T22:59:60Z", false),
            ("2024-03-01T10:00:00.Z", false), ("2024-03-01T10:00:00+2:00", false), ("2024-03-01T10:00:00-23:59", true),
            ("2024-03-01 10:00:00Z", false), ("٢024-03-01T10:00:00Z", false),
        ])
    func dates(_ text: String, _ isDate: Bool) throws {
        #expect(try structure(Change("2024-02-02T10:00:00Z", text)).isEmpty == isDate)
    }

    @Test(
        "URIs follow RFC 3986",
        arguments: [
            ("https://a.example/b?c=d#e", true), ("mailto:pumps@a.example", true), ("urn:x:y", true),
            ("https://[2001:db8::1]:443/", true), ("https://a.example/%20", true), ("https://a.example/%2", false),
            ("https://a.example/a b", false), ("https://a.example/ä", false), ("a.example/b", false),
            ("https://a.example:port/", false), ("https://[2001:db8::1/", false), ("x:#a#b", false), ("1a:b", false),
        ])
    func uris(_ text: String, _ isURI: Bool) throws {
        #expect(try structure(Change("https://pumps.example/b", text)).isEmpty == isURI)
    }

    @Test(
        "versions are integers or semantic versions",
        arguments: [
            ("2", true), ("2.0.0", true), ("2.0.0-a.1+b.01", true), ("99999999999999999999999", true), ("02", false),
            ("2.0", false), ("2.00.0", false), ("2.0.0-01", false), ("2.0.0-", false), ("2.0.0+", false),
            ("2.0.0-a..b", false), ("2-a", false), ("v2", false), ("", false),
        ])
    func versions(_ text: String, _ isVersion: Bool) throws {
        #expect(try structure(Change(#""version": "2""#, #""version": "\#(text)""#)).isEmpty == isVersion)
    }

    @Test(
        "CPE names have the form of version 2.2 or 2.3",
        arguments: [
            ("cpe:/h:example:pump:1%02", true), ("cpe:/", true), ("cpe:/x:a", false),
            ("cpe:2.3:h:example:pump\\\\:1:-:*:*:en-us:*:*:*:*", true), ("cpe:2.3:h:a:??b*:*:*:*:*:*:*:*:*", true),
            ("cpe:2.3:h:a:b*c:*:*:*:*:*:*:*:*", false), ("cpe:2.3:h:a:b:*:*:*:*:*:*:*", false),
            ("cpe:2.3:h:a::*:*:*:*:*:*:*:*", false), ("cpe:2.3:h:a:b:*:*:*:english:*:*:*:*", false),
            ("cpe:/h:a cpe:/h:a", false),
        ])
    func cpes(_ text: String, _ isCPE: Bool) throws {
        #expect(try structure(Change("cpe:2.3:h:example:pump:1.0:*:*:*:*:*:*:*", text)).isEmpty == isCPE)
    }
}
