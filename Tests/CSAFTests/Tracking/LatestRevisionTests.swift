import CSAF
import Foundation
import Testing

@Suite("The latest revision")
struct LatestRevisionTests {
    private func document(
        _ id: String, version: String, date: String = "2024-01-01T00:00:00Z", namespace: String = "https://n.example"
    ) throws -> CSAFDocument {
        try Sample.document(
            """
            {"document": {"csaf_version": "2.0", "publisher": {"name": "N", "namespace": "\(namespace)"},
             "tracking": {"id": "\(id)", "version": "\(version)", "current_release_date": "\(date)"}}}
            """)
    }

    @Test("the higher version wins, wherever it stands")
    func byVersion() throws {
        let documents = [
            try document("A", version: "9"), try document("B", version: "1"), try document("A", version: "10"),
            try document("A", version: "2"),
        ]
        let latest = CSAFDocument.latestRevisions(documents)
        #expect(latest.map { "\($0.id) \($0.meta.tracking.version)" } == ["A 10", "B 1"])
    }

    @Test("with versions that cannot be compared the later date wins, whatever its offset")
    func byDate() throws {
        let old = try document("A", version: "9", date: "2024-01-01T23:30:00+02:00")
        let new = try document("A", version: "1.0.0", date: "2024-01-01T22:00:00Z")
        #expect(new.isNewer(than: old))
        #expect(!old.isNewer(than: new))
    }

    @Test("of equal revisions the one given last is taken")
    func last() throws {
        let first = try document("A", version: "1")
        let second = try Sample.document(
            String(decoding: first.bytes, as: UTF8.self).replacingOccurrences(of: "\"N\"", with: "\"M\""))
        #expect(CSAFDocument.latestRevisions([first, second]).map(\.meta.publisher.name) == ["M"])
    }

    @Test("two publishers may use one id")
    func publishers() throws {
        let documents = [
            try document("A", version: "1"), try document("A", version: "2", namespace: "https://m.example"),
        ]
        #expect(CSAFDocument.latestRevisions(documents).count == 2)
    }
}
