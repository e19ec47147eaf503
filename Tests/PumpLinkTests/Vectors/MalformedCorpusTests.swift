import Foundation
import PumpLink
import TestSupport
import Testing

/// The corpus of malformed messages: what every implementation must refuse, and why this one does.
@Suite("Malformed corpus")
struct MalformedCorpusTests {
    struct Entry: Codable, Sendable, CustomTestStringConvertible {
        let name: String
        /// `request`, `response`, `reading`, `receipt`, `frame`, `pairing` or `session`.
        let kind: String
        let bytes: String
        let error: String

        var testDescription: String { name }
    }

    static let file = Corpora.checkout.appendingPathComponent("Tests/PumpLinkTests/Fixtures/malformed.json")

    static func entries() throws -> [Entry] {
        if Vectors.writes { try Vectors.encode(MalformedCorpus.make()).write(to: file) }
        return try JSONDecoder().decode([Entry].self, from: Data(contentsOf: file))
    }

    @Test("every message of the corpus is refused for the reason stated", arguments: try entries())
    func refused(entry: Entry) throws {
        #expect(try MalformedCorpus.error(of: entry.kind, Hex.bytes(entry.bytes)) == entry.error)
    }

    @Test("the corpus holds at least a hundred messages, of every kind")
    func size() throws {
        let entries = try Self.entries()
        #expect(entries.count >= 100)
        #expect(
            Set(entries.map(\.kind)) == ["request", "response", "reading", "receipt", "frame", "pairing", "session"])
        #expect(entries.allSatisfy { $0.error != "none" })
    }
}
