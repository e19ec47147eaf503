import CSAF
import Foundation
import TestSupport
import Testing

@Suite(
    "Validation of real documents",
    .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
struct ValidationCorpusTests {
    /// One document of OASIS's cases and what a test must say of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let test: String
        let file: String
        let mustFail: Bool
        /// Whether the whole document is said to be valid.
        let isValid: Bool

        var testDescription: String { "\(test) \(mustFail ? "fails" : "passes") \(file)" }
    }

    static let oasis = Corpora.data.appendingPathComponent("oasis-csaf-2.0-tests")

    /// The cases of the mandatory tests; none when the corpora are missing.
    static let cases: [Case] = {
        guard let index = try? read(oasis.appendingPathComponent("testcases.json")) else { return [] }
        var result: [Case] = []
        for test in index.root["tests"].map({ Array($0.elements) }) ?? []
        where test["group"]?.string == "mandatory" {
            for (list, mustFail) in [("failures", true), ("valid", false)] {
                for item in test[list].map({ Array($0.elements) }) ?? [] {
                    result.append(
                        Case(
                            test: test["id"]?.string ?? "", file: item["name"]?.string ?? "", mustFail: mustFail,
                            isValid: !mustFail && item["valid"]?.bool == true))
                }
            }
        }
        return result
    }()

    static func read(_ file: URL) throws -> JSONDocument {
        try JSONDocument([UInt8](Data(contentsOf: file)))
    }

    static func documents(below folder: String) -> [URL] {
        let root = Corpora.data.appendingPathComponent(folder)
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "json" }
    }

    @Test("the OASIS cases cover all 43 mandatory tests")
    func casesAreComplete() {
        #expect(Set(Self.cases.map(\.test)).count == 43)
        #expect(Self.cases.count >= 130)
    }

    @Test("every OASIS case of a mandatory test comes out as OASIS says", arguments: cases)
    func oasisCase(_ example: Case) throws {
        let report = Validator.basic(try Self.read(Self.oasis.appendingPathComponent(example.file)))
        #expect(report.findings.contains { $0.test == example.test } == example.mustFail, "\(report.findings)")
        if example.isValid { #expect(report.findings.isEmpty) }
    }

    @Test("the OASIS example advisories are valid")
    func oasisExamples() throws {
        let files = Self.documents(below: "oasis-csaf-2.0-examples/csaf")
        #expect(files.count == 19)
        for file in files {
            let findings = Validator.basic(try Self.read(file)).findings
            #expect(findings.isEmpty, "\(file.lastPathComponent)")
        }
    }

    /// CISA files "all versions" under `product_version`, where a range does not belong; nothing else is wrong.
    @Test("the CISA documents fail no test but 6.1.31, and that only by vers:all/*")
    func cisa() throws {
        let files = Self.documents(below: "cisa-csaf/white").filter { !$0.lastPathComponent.contains("feed") }
        #expect(files.count == 2_379)
        var findings: [Finding] = []
        var invalid = 0
        for file in files {
            let report = Validator.basic(try Self.read(file))
            findings += report.findings
            invalid += report.isValid ? 0 : 1
        }
        #expect(Set(findings.map(\.test)) == ["6.1.31"])
        #expect(findings.allSatisfy { $0.message.hasPrefix("\"vers:all/*\" ") })
        #expect(invalid == 174)
    }

    @Test(
        "scores that follow from a vector pass, scores beside them do not",
        arguments: [("vectors_simple2.txt", "cvss_v2", "2.0"), ("vectors_simple31.txt", "cvss_v3", "3.1")])
    func scores(_ file: String, _ member: String, _ version: String) throws {
        let text = try String(
            contentsOf: Corpora.data.appendingPathComponent("cvss/\(file)"), encoding: .utf8)
        let lines = text.split(separator: "\n")
        #expect(lines.count > 700)
        for line in lines {
            let parts = line.split(separator: " ")
            let vector = try #require(parts.first)
            let number = Double(String(parts[2].filter { !"(),".contains($0) }))
            let score = abs(try #require(number))
            for (given, isRight) in [(score, true), (score + 0.1, false)] where given <= 10 {
                let json = """
                    {"vulnerabilities": [{"scores": [{"\(member)":
                      {"version": "\(version)", "vectorString": "\(vector)", "baseScore": \(given)}}]}]}
                    """
                let findings = Validator.basic(try JSONDocument(Array(json.utf8))).findings
                #expect(findings.contains { $0.test == "6.1.9" } != isRight, "\(line)")
            }
        }
    }
}
