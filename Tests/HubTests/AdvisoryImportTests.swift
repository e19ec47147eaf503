import Hub
import Store
import TestSupport
import Testing

struct AdvisoryImportTests {
    @Test("an advisory is kept, and importing it again changes nothing")
    func again() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        try scratch.write("a/one.json", SmallSamples.advisory())
        let first = try AdvisoryImport(store: store).run([scratch.path])
        let second = try AdvisoryImport(store: store).run([scratch.path])
        #expect(first.imported == 1)
        #expect(second.imported == 0)
        #expect(second.unchanged == 1)
        #expect(try store.advisories.latest("NW-2026-1")?.title == "Northwind Tide pumps")
    }

    @Test("the newest revision counts, whichever is imported first", arguments: [["1", "2"], ["2", "1"]])
    func revisions(order: [String]) throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        for version in order {
            let path = try scratch.write("\(version).json", SmallSamples.advisory(version: version))
            _ = try AdvisoryImport(store: store).run([path])
        }
        #expect(try store.advisories.latest("NW-2026-1")?.revision == "2")
        #expect(try store.advisories.revisions("NW-2026-1").count == 2)
    }

    @Test("one unreadable file is reported and the others are kept")
    func unreadable() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        try scratch.write("cut.json", String(SmallSamples.advisory(id: "CUT").prefix(300)))
        try scratch.write("deep.json", String(repeating: "[", count: 100_000))
        try scratch.write("good.json", SmallSamples.advisory())
        try scratch.write("other.json", #"{"feed": {"entry": []}}"#)
        let report = try AdvisoryImport(store: store).run([scratch.path])
        #expect(report.imported == 1)
        #expect(report.problems.count == 2)
        #expect(report.problems.allSatisfy { $0.description.contains(scratch.path) })
        #expect(report.passedOver.count == 1)
    }

    @Test("a document that fails validation is kept with its findings")
    func findings() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        let text = SmallSamples.advisory().replacing(#""known_affected": ["P1"]"#, with: #""known_affected": ["P9"]"#)
        let path = try scratch.write("bad.json", text)
        let report = try AdvisoryImport(store: store).run([path])
        let record = try #require(try store.advisories.latest("NW-2026-1"))
        #expect(report.withFindings == 1)
        #expect(try store.advisories.findings(id: record.id)?.contains("6.1.1") == true)
    }

    @Test("a path that is not there is named")
    func missing() throws {
        let report = try AdvisoryImport(store: try .inMemory()).run(["/nowhere/to/be/found.json"])
        #expect(report.problems.first?.code == .notFound)
        #expect(report.problems.first?.path == "/nowhere/to/be/found.json")
    }
}
