import CSAF
import Foundation
import Hub
import Inventory
import Matching
import Synchronization
import TestSupport
import Testing

struct StatelessMatchTests {
    /// Collects what a match writes.
    private final class Sink: Sendable {
        private let bytes = Mutex<[UInt8]>([])
        func take(_ more: [UInt8]) { bytes.withLock { $0 += more } }
        var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
    }

    private func run(
        _ inventory: String, format: MatchFormat = .jsonLines, tasks: Int = 2, bound: String = "< 2.4"
    ) async throws -> (text: String, summary: MatchSummary) {
        let scratch = try Scratch()
        try scratch.write("one.json", SmallSamples.advisory(bound: bound))
        let path = try scratch.write("inventory.csv", inventory)
        let set = await AdvisorySet.read(["\(scratch.path)/one.json"])
        let sink = Sink()
        let match = StatelessMatch(
            matcher: Matcher(advisories: set.contents), byUnit: set.byUnit, inventory: path,
            format: format, tasks: tasks)
        let summary = try await match.run(write: { sink.take($0) })
        return (sink.text, summary)
    }

    @Test("there is one line for each pair that is not unrelated, in the order of the inventory")
    func lines() async throws {
        let (text, summary) = try await run(SmallSamples.inventory)
        let lines = text.split(separator: "\n")
        #expect(summary.devices == 4)
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix(#"{"asset":"A-1","advisory":"NW-2026-1","verdict":"affected","confidence":"#))
        #expect(lines[0].contains(#""products":["P1"],"reasons":[{"code":""#))
        #expect(lines[1].hasPrefix(#"{"asset":"A-2","advisory":"NW-2026-1","verdict":"not_affected""#))
        #expect(lines[2].hasPrefix(#"{"asset":"A-3","advisory":"NW-2026-1","verdict":"needs_review""#))
    }

    @Test("many rows keep their order on several tasks", arguments: [1, 3])
    func order(tasks: Int) async throws {
        let header = "Asset Tag,Manufacturer,Model,Software Version,Description\n"
        let filler = String(repeating: "x", count: 2_000)
        let rows = (0..<4_000).map { "T-\($0),Northwind,Tide 400,2.\($0 % 4),\(filler)\n" }.joined()
        let (text, summary) = try await run(header + rows, tasks: tasks)
        let tags = text.utf8.split(separator: 0x0A).compactMap { $0.split(separator: 0x22).dropFirst(3).first }
        let isInOrder = tags.map { String(Substring($0)) } == (0..<4_000).map { "T-\($0)" }
        #expect(summary.devices == 4_000)
        #expect(isInOrder)
    }

    @Test("where an advisory names a date, units of one version are told apart")
    func units() async throws {
        let inventory = """
            Asset Tag,Manufacturer,Model,Software Version,Manufacture Date
            A-1,Northwind,Tide 400,1,2017-03-02
            A-2,Northwind,Tide 400,1,2019-03-02

            """
        let (text, _) = try await run(inventory, bound: "manufactured before april 1, 2018")
        let lines = text.split(separator: "\n")
        #expect(lines.first?.contains(#""verdict":"affected""#) == true)
        #expect(lines.last?.contains(#""verdict":"affected""#) == false)
    }

    @Test("an asset tag with signs that JSON must escape is escaped")
    func escapedTag() async throws {
        let (text, _) = try await run(
            "Asset Tag,Manufacturer,Model,Software Version\n\"A \"\"1\"\"\\\",Northwind,Tide 400,2.1\n")
        #expect(text.hasPrefix(#"{"asset":"A \"1\"\\","#))
    }

    @Test("rows without an asset tag are counted with line and reason")
    func rejected() async throws {
        let (_, summary) = try await run(
            SmallSamples.inventory + ",Northwind,Tide 400,1,,\nN/A,Northwind,Tide 400,1,,\n")
        #expect(summary.devices == 4)
        #expect(summary.rejected == 2)
        #expect(summary.rejections.first == "line 6 (row 6): the asset tag is missing")
    }

    @Test(
        "the JSON array is closed, with and without matches",
        arguments: [(SmallSamples.inventory, 3), ("Asset Tag\nA-1\n", 0)])
    func array(inventory: String, count: Int) async throws {
        let (text, _) = try await run(inventory, format: .json)
        #expect(text.hasPrefix("["))
        #expect(text.hasSuffix("]\n"))
        #expect(text.split(separator: "\n").count { $0.hasPrefix("{") } == count)
        #expect(!text.contains(",\n]"))
    }

    @Test("CSV has a header and as many lines as matches")
    func csv() async throws {
        let (text, _) = try await run(SmallSamples.inventory, format: .csv)
        #expect(text.hasPrefix("asset,advisory,verdict,confidence,products,codes,reasons\r\n"))
        #expect(text.components(separatedBy: "\r\n").count == 5)
    }

    @Test("of two revisions the newer is matched, whatever the order of files")
    func latest() async throws {
        let scratch = try Scratch()
        try scratch.write("a.json", SmallSamples.advisory(version: "2", bound: "< 9"))
        try scratch.write("b.json", SmallSamples.advisory(version: "1"))
        let set = await AdvisorySet.read([scratch.path])
        #expect(set.contents.count == 1)
        #expect(set.contents.first?.claims.first?.version == "< 9")
    }
}
