import Foundation
import TestSupport
import Testing

/// The traceability table is only worth something while the tests that it names exist.
@Suite("Safety table")
struct SafetyTableTests {
    /// The rows of docs/safety.md that name a requirement, as cells.
    private static func rows() throws -> [[String]] {
        let file = Corpora.checkout.appendingPathComponent("docs/safety.md")
        return try String(contentsOf: file, encoding: .utf8)
            .split(separator: "\n")
            .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
            .filter { $0.count == 3 && $0[1].range(of: "^S[0-9]+: ", options: .regularExpression) != nil }
    }

    private static func sources() throws -> String {
        let tests = Corpora.checkout.appendingPathComponent("Tests").resolvingSymlinksInPath()
        let files = try #require(FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil))
        var text = ""
        for case let file as URL in files where file.pathExtension == "swift" {
            text += try String(contentsOf: file, encoding: .utf8)
        }
        return text
    }

    @Test("every test that the table names is there")
    func names() throws {
        let sources = try Self.sources()
        for row in try Self.rows() {
            let parts = row[2].split(separator: "\"", omittingEmptySubsequences: false)
            let names = parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
            #expect(!names.isEmpty, "\(row[1])")
            for name in names { #expect(sources.contains("\"\(name)\""), "\(name)") }
        }
    }

    @Test("requirements are numbered from S1 on without gaps")
    func numbers() throws {
        let numbers = try Self.rows().compactMap { row in
            row[1].dropFirst().split(separator: ":").first.flatMap { Int($0) }
        }
        #expect(numbers == Array(1...36))
    }
}
