import CSAF
import Foundation
import Inventory
import Matching
import TestSupport
import Testing

/// The labelled pairs, matched once for all tests.
struct GoldPairs: Sendable {
    /// One labelled row with what came out.
    struct Pair: Sendable {
        let id: String
        let advisory: String
        let row: Row
        let expected: Verdict
        let match: Match
    }

    /// Why the pairs cannot be scored.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The pairs, or what kept them from being read.
    static let shared = Result { try GoldPairs() }

    let pairs: [Pair]
    /// The documents that the pairs name.
    let advisories: [AdvisoryContent]

    private init() throws {
        let table = try Self.table()
        let wanted = Set(table.compactMap { $0["source_advisory"] })
        let contents = try Self.advisories(wanted)
        let matcher = Matcher(advisories: contents)
        advisories = contents
        pairs = try table.map { fields in
            func field(_ name: String) throws -> String {
                guard let text = fields[name] else { throw Failure(description: "pairs.csv has no column \(name)") }
                return text
            }
            let row = Row(
                maker: try field("manufacturer"), model: try field("model"), number: try field("model_number"),
                description: try field("description"), version: try field("software_version"),
                serial: try field("serial_number"))
            let (id, advisory) = (try field("row_id"), try field("source_advisory"))
            guard let expected = Verdict(rawValue: try field("expected")) else {
                throw Failure(description: "\(id): no such verdict")
            }
            guard let match = matcher.explain(row.product, facts: row.facts, advisory: advisory) else {
                throw Failure(description: "\(id): the document \(advisory) is not among the corpora")
            }
            return Pair(id: id, advisory: advisory, row: row, expected: expected, match: match)
        }
        if pairs.isEmpty { throw Failure(description: "pairs.csv holds no rows") }
    }

    private static func table() throws -> [[String: String]] {
        let bytes = [UInt8](try Data(contentsOf: Corpora.gold.appendingPathComponent("pairs.csv")))
        let dialect = CSVDialect.detect(firstBytes: bytes.prefix(4_096))
        var chunker = CSVChunker(dialect: dialect)
        var reader = CSVBlockReader(dialect: dialect)
        var rows: [[String]] = []
        chunker.append(bytes)
        func take(_ block: CSVBlock) {
            reader.read(block) { record in rows.append((0..<record.fieldCount).map { record.string($0) }) }
        }
        while let block = try chunker.next() { take(block) }
        if let block = try chunker.finish() { take(block) }
        guard let header = rows.first else { throw Failure(description: "pairs.csv is empty") }
        return rows.dropFirst().map { row in Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first }) }
    }

    private static func advisories(_ ids: Set<String>) throws -> [AdvisoryContent] {
        let root = Corpora.data.appendingPathComponent("cisa-csaf", isDirectory: true)
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
        let named = Set(ids.map { $0.lowercased() })
        let wanted = (files ?? []).filter { file in
            file.pathExtension == "json" && named.contains(file.deletingPathExtension().lastPathComponent.lowercased())
        }
        return try wanted.sorted { $0.path < $1.path }.map { file in
            AdvisoryContent(try CSAFDocument(bytes: [UInt8](try Data(contentsOf: file))))
        }
    }
}

extension GoldPairs {
    var affected: [Pair] { pairs.filter { $0.expected == .affected } }
    var saidAffected: [Pair] { pairs.filter { $0.match.verdict == .affected } }
    var missed: [Pair] { affected.filter { $0.match.verdict == .notAffected || $0.match.verdict == .unrelated } }
    var undecided: [Pair] { affected.filter { $0.match.verdict != .affected } }
    var wronglyAffected: [Pair] { saidAffected.filter { $0.expected != .affected } }
    var disagreeing: [Pair] { pairs.filter { $0.expected != $0.match.verdict } }

    /// The four figures on one line.
    var figures: String {
        func share(_ part: Int, _ whole: Int) -> String {
            String(format: "%.1f %% (%d of %d)", 100 * Double(part) / Double(max(whole, 1)), part, whole)
        }
        return [
            "missed \(share(missed.count, affected.count))",
            "decided \(share(affected.count - undecided.count, affected.count))",
            "precision \(share(saidAffected.count - wronglyAffected.count, saidAffected.count))",
            "agreement \(share(pairs.count - disagreeing.count, pairs.count))",
        ].joined(separator: ", ")
    }

    /// The rows that came out wrong, with the reasons given.
    func list(_ wrong: [Pair]) -> Comment {
        let lines = wrong.map { pair in
            let row = [pair.row.maker, pair.row.model, pair.row.number, pair.row.version, pair.row.description]
            return "\(pair.id) \(pair.advisory) expected \(pair.expected.rawValue): " + row.joined(separator: " | ")
                + "\n    came out as " + pair.match.told
        }
        return Comment(rawValue: ([figures] + lines).joined(separator: "\n"))
    }
}
