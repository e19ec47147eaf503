import Foundation
import TestSupport
import Testing
import VersionRanges

@Suite("The vers specification")
struct VersTests {
    private struct Case {
        let input: Any
        let fields: [String: Any]
    }

    private func cases(_ file: String) throws -> [Case] {
        let data = try Data(contentsOf: Corpora.data.appendingPathComponent("vers/\(file)"))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let tests = try #require(object["tests"] as? [[String: Any]])
        return tests.map { Case(input: $0["input"] ?? "", fields: $0) }
    }

    @Test("all published parse cases", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
    func parse() throws {
        for test in try cases("vers_canonical_parse_test.json") {
            let text = try #require(test.input as? String)
            if let message = test.fields["expected_message"] as? String {
                let error = #expect(throws: VersError.self) { try VersRange(text) }
                #expect(error?.description == message, "\(text)")
            } else {
                let expected = try #require(test.fields["expected_output"] as? [String: Any])
                let range = try VersRange(text)
                #expect(range.scheme.rawValue == expected["scheme"] as? String)
                let constraints = range.constraints.map { [$0.comparator.rawValue, $0.version] }
                #expect(constraints == expected["version_constraints"] as? [[String]])
            }
        }
    }

    @Test(
        "all published comparison and equality cases",
        .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)),
        arguments: ["lexicographic-test.json", "datetime_version_cmp_test.json"])
    func compare(file: String) throws {
        for test in try cases(file) {
            let input = try #require(test.input as? [String: Any])
            let name = try #require(input["input_scheme"] as? String)
            let scheme = try #require(VersScheme(rawValue: name))
            let versions = try #require(input["versions"] as? [String])
            if let expected = test.fields["expected_output"] as? Bool {
                #expect(try (scheme.compare(versions[0], versions[1]) == .equal) == expected)
            } else {
                let expected = try #require(test.fields["expected_output"] as? [String])
                let sorted = try versions.sorted { try scheme.compare($0, $1) == .less }
                // Compared byte by byte: equal strings may be spelled with different code points.
                #expect(sorted.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
            }
        }
    }

    @Test(
        "containment follows the pairs of bounds",
        arguments: [
            ("vers:npm/>=1.0.0|<2.0.0", "1.5.0", true), ("vers:npm/>=1.0.0|<2.0.0", "2.0.0", false),
            ("vers:npm/>=1.0.0|<2.0.0", "2.0.0-rc.1", true), ("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "0.9.0", true),
            ("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "1.5.0", false),
            ("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "2.5.0", true),
            ("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "4.0.1", true), ("vers:npm/1.0.0|1.2.0", "1.2.0", true),
            ("vers:npm/1.0.0|1.2.0", "1.1.0", false), ("vers:npm/>=1.0.0|!=1.5.0|<2.0.0", "1.5.0", false),
            ("vers:npm/>=1.0.0|!=1.5.0|<2.0.0", "1.6.0", true), ("vers:npm/!=1.5.0", "1.6.0", true),
            ("vers:npm/*", "1.6.0", true),
            ("vers:all/*", "anything", true), ("vers:none/*", "anything", false),
            ("vers:intdot/>=10|<10.2", "10.1.9", true),
            ("vers:semver/<1.0.0-alpha.2", "1.0.0-alpha.1", true), ("vers:semver/<1.0.0-alpha", "1.0.0", false),
        ])
    func contains(text: String, version: String, expected: Bool) throws {
        #expect(try VersRange(text).contains(version) == expected)
    }

    @Test(
        "what is no vers, or of a scheme whose order is not known, is an error that says so",
        arguments: [
            ("npm/1.0", VersError.Code.malformed), ("vers:npm", .malformed), ("vers:npm/", .malformed),
            ("vers:npm/>=", .malformed),
            ("vers:all/<V7.0.3", .malformed), ("vers:npm/1.0.0|1.0.0", .notCanonical),
            ("vers:npm/1.a|2", .invalidVersion),
            ("vers:maven/1.0", .unsupportedScheme), ("vers:pypi/1.0", .unsupportedScheme),
            ("vers:deb/1.0", .unsupportedScheme),
        ])
    func errors(text: String, code: VersError.Code) {
        let error = #expect(throws: VersError.self) {
            let range = try VersRange(text)
            _ = try range.contains("1.0")
        }
        #expect(error?.code == code)
    }
}
