import Foundation
import TestSupport
import Testing
import VersionRanges

/// The version expressions of every CISA document, as they are written.
@Suite("All published expressions", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
struct CorpusTests {
    /// How often each expression stands at a leaf product, over all documents or the medical ones.
    private static func expressions(medicalOnly: Bool = false) throws -> [String: Int] {
        let root = Corpora.data.appendingPathComponent("cisa-csaf/white")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var counts: [String: Int] = [:]
        for case let file as URL in files where file.pathExtension == "json" {
            let name = file.lastPathComponent
            guard name.hasPrefix(medicalOnly ? "icsma" : "icsa") || name.hasPrefix("icsma") else { continue }
            let object = try JSONSerialization.jsonObject(with: try Data(contentsOf: file)) as? [String: Any]
            collect((object?["product_tree"] as? [String: Any])?["branches"], into: &counts)
        }
        return counts
    }

    private static func collect(_ branches: Any?, into counts: inout [String: Int]) {
        for case let branch as [String: Any] in branches as? [Any] ?? [] {
            let category = branch["category"] as? String ?? ""
            if branch["product"] != nil, category.hasPrefix("product_version"), let name = branch["name"] as? String {
                counts[name, default: 0] += 1
            }
            collect(branch["branches"], into: &counts)
        }
    }

    private static func isInterpreted(_ text: String) -> Bool {
        if case .notInterpretable = VersionExpression(text, year: 2020).interpretation { return false }
        return true
    }

    @Test("at least 98 % are interpreted, and the rest say why not")
    func share() throws {
        let counts = try Self.expressions()
        let total = counts.values.reduce(0, +)
        let failed = counts.filter { !Self.isInterpreted($0.key) }
        let share = 1 - Double(failed.values.reduce(0, +)) / Double(total)
        print("version expressions: \(counts.count) distinct over \(total) leaf products, \(share * 100) % interpreted")
        for text in failed.keys.sorted() { print("  not interpreted: \(text)") }
        #expect(total > 15_000)
        #expect(share >= 0.98)
    }

    @Test("every expression of a medical document is interpreted")
    func medical() throws {
        let counts = try Self.expressions(medicalOnly: true)
        #expect(counts.values.reduce(0, +) == 607)
        #expect(counts.keys.filter { !Self.isInterpreted($0) } == [])
    }

    @Test(
        "the version that a bound names is not outside where it belongs to the range, and not inside where it does not")
    func selfConsistent() throws {
        for text in try Self.expressions().keys {
            let expression = VersionExpression(text, year: 2020)
            guard case .version(let comparator, let version)? = expression.constraint else { continue }
            let answer = expression.evaluate(version)
            switch comparator {
            case .equal, .lessOrEqual, .greaterOrEqual: #expect(!answer.isOutside, "\(text)")
            case .less, .greater, .notEqual: #expect(!answer.isInside, "\(text)")
            }
        }
    }

    @Test("every expression answers every other's version without a trap")
    func noTrap() throws {
        let texts = try Self.expressions().keys.sorted()
        let versions = texts.prefix(200).flatMap { VersionExpression($0, year: 2020).bounds.listed }
        for text in texts {
            let expression = VersionExpression(text, year: 2020)
            for version in versions.prefix(20) { _ = expression.evaluate(version) }
        }
    }
}
