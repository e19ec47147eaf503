import Foundation
import Hub
import Synchronization
import TestSupport
import Testing

@Suite("A row gets the same lines alone and among others")
struct RowIndependenceTests {
    private static let header = "Asset Tag;Manufacturer;Model;Description;Software Version;Operating System"
    private static let makers = ["Northwind", "NORTHWIND, Inc.", "Nördwind", "", "Contoso"]
    private static let models = ["Tide 400", "TIDE-400", "Tide 401", "Tidee 400 v2.1", "\"Tide \"\"400\"\"\"", "Übung"]
    private static let descriptions = ["", "PUMP, INFUSION", "Tide 400 pump, SW 2.3", "Pumpe für Station 4"]
    private static let versions = ["", "2.0", "2.4", "v2.3.9", "RomPager 4.07", "vß 1"]
    private static let systems = ["", "Windows 7", "Windows 10 für Ärzte"]

    /// Every maker with every model; the other columns and the tags change with each row.
    private static let rows: [String] = makers.flatMap { maker in models.map { (maker, $0) } }.enumerated().flatMap {
        number, pair in
        (0..<6).map { turn in
            let tag = turn == 5 ? "Gerät \(number)" : "T-\(number)-\(turn)"
            let others = [
                descriptions[(number + turn) % 4], versions[(number / 2 + turn) % 6], systems[(number + turn) % 3],
            ]
            return ([tag, pair.0, pair.1] + others).joined(separator: ";")
        }
    }

    private final class Sink: Sendable {
        private let bytes = Mutex<[UInt8]>([])
        func take(_ more: [UInt8]) { bytes.withLock { $0 += more } }
        var lines: [String] {
            String(decoding: bytes.withLock { $0 }, as: UTF8.self).split(separator: "\n").map(String.init)
        }
    }

    /// - Parameter isDated: whether an advisory names a date, so that each unit is looked at.
    private static func lines(
        of rows: [String], _ encoding: String.Encoding, isDated: Bool, tasks: Int
    ) async throws -> [String] {
        let scratch = try Scratch()
        try scratch.write(
            "first.json",
            SmallSamples.advisory(id: "NW-1", bound: isDated ? "manufactured before april 1, 2018" : "< 2.1"))
        try scratch.write("second.json", SmallSamples.advisory(id: "NW-2"))
        // One that hangs on a word of the row.
        try scratch.write("third.json", SmallSamples.advisory(id: "NW-3", bound: "< 2.4 on Windows 7"))
        let text = ([header] + rows).joined(separator: "\n") + "\n"
        let path = "\(scratch.path)/inventory.csv"
        try #require(text.data(using: encoding)).write(to: URL(fileURLWithPath: path))
        let set = await AdvisorySet.read(["first", "second", "third"].map { "\(scratch.path)/\($0).json" })
        let sink = Sink()
        let match = StatelessMatch(
            matcher: await set.matcher(), byUnit: set.byUnit, inventory: path, tasks: tasks)
        _ = try await match.run(write: { sink.take($0) })
        return sink.lines
    }

    @Test(
        "in every encoding, and however often its cells came before",
        arguments: [String.Encoding.utf8, .windowsCP1252], [false, true])
    func independent(encoding: String.Encoding, isDated: Bool) async throws {
        let together = try await Self.lines(of: Self.rows + Self.rows, encoding, isDated: isDated, tasks: 2)
        var alone: [String] = []
        for row in Self.rows { alone += try await Self.lines(of: [row], encoding, isDated: isDated, tasks: 1) }
        #expect(together.count > 100)
        #expect(together == alone + alone)
    }
}
