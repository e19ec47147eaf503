import Foundation
import Hub
import Inventory
import Store
import TestSupport
import Testing

struct InventoryIntakeTests {
    private func load(
        _ text: String, _ store: SutureStore, _ scratch: Scratch, mode: ImportMode = .full
    ) throws -> InventoryIntake.Report {
        let path = try scratch.write("inventory.csv", text)
        return try InventoryIntake(path: path, mode: mode).run(store: store)
    }

    @Test("importing the same file again changes nothing")
    func again() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        let first = try load(SmallSamples.inventory, store, scratch)
        let second = try load(SmallSamples.inventory, store, scratch)
        #expect(first.record.counts.added == 4)
        #expect(second.record.counts.added == 0)
        #expect(second.record.counts.changed == 0)
        #expect(second.record.counts.unchanged == 4)
    }

    @Test("a changed row is recorded with its old and new value")
    func change() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        _ = try load(SmallSamples.inventory, store, scratch)
        _ = try load(SmallSamples.inventory.replacing("Tide 400,2.1", with: "Tide 400,2.5"), store, scratch)
        let change = try #require(try store.devices.changes(of: "A-1").first)
        #expect(change.field == .softwareVersion)
        #expect(change.old == "2.1")
        #expect(change.new == "2.5")
    }

    @Test(
        "a device that a full export leaves out is marked, and a partial one says nothing",
        arguments: [
            (ImportMode.full, true), (.partial, false),
        ])
    func notSeen(mode: ImportMode, isMarked: Bool) throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        _ = try load(SmallSamples.inventory, store, scratch)
        let shorter = SmallSamples.inventory.replacing("A-4,Contoso,Cloud Bed,7,Ward 3,Hospital\n", with: "")
        _ = try load(shorter, store, scratch, mode: mode)
        let device = try #require(try store.devices.find("A-4"))
        #expect((device.missingSince != nil) == isMarked)
    }

    @Test("bad rows go to the file of rejected rows with line and reason, and the others load")
    func rejects() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        let text =
            SmallSamples.inventory + ",Northwind,Tide 400,1.0,ICU,Hospital\nA-1,Northwind,Tide 500,1.0,ICU,Hospital\n"
        let report = try load(text, store, scratch)
        let rejects = try scratch.read("inventory.csv.rejects.csv")
        #expect(report.record.counts.added == 4)
        #expect(report.record.counts.refused == 2)
        #expect(rejects.hasPrefix("Asset Tag,Manufacturer,Model"))
        #expect(rejects.contains("6,the asset tag is missing"))
        #expect(rejects.contains("A-1,Northwind,Tide 500,1.0,ICU,Hospital,7,"))
        #expect(try store.devices.find("A-1")?.device[.model] == "Tide 400")
    }

    @Test("a file that ends within a quoted field changes nothing")
    func truncated() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        #expect(throws: FileError.self) { try load(SmallSamples.inventory + "A-5,\"Northw", store, scratch) }
        #expect(try store.devices.count() == 0)
    }

    @Test("without a column for the asset tag the error names the columns")
    func noAssetTag() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        let error = #expect(throws: FileError.self) { try load("Foo,Bar\n1,2\n", store, scratch) }
        #expect(error?.reason.contains("\"Foo\"") == true)
    }

    /// Rows of a hundred bytes and more, so that what one says in the middle stands some 700 KiB into the file.
    private static func long(_ told: (row: Int, date: String, room: String)) -> String {
        let filler = String(repeating: "x", count: 160)
        return "Asset Tag,Model,In Service Date,Location,Notes\n"
            + (0..<6_000).map { row in
                let (date, room) = row == told.row ? (told.date, told.room) : ("4/3/2019", "Ward")
                return "L-\(row),Tide 400,\(date),\(room),\(filler)\n"
            }.joined()
    }

    @Test("a date far into the file tells in which order all are written")
    func dateOrder() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        _ = try load(Self.long((row: 3_800, date: "25/3/2019", room: "Ward")), store, scratch)
        #expect(try store.devices.find("L-0")?.device[.inServiceDate] == "2019-03-04")
    }

    @Test("a byte far into the file tells the encoding of all")
    func encoding() throws {
        let (scratch, store) = (try Scratch(), try SutureStore.inMemory())
        let text = Self.long((row: 3_800, date: "25/3/2019", room: "Caf\u{E9}"))
        let path = scratch.path + "/windows.csv"
        try Data(text.unicodeScalars.map { UInt8($0.value) }).write(to: URL(filePath: path))
        #expect(try InventoryPreview(path: path).dialect.encoding == .windows1252)
        _ = try InventoryIntake(path: path, mode: .full).run(store: store)
        #expect(try store.devices.find("L-3800")?.device[.location] == "Café")
    }

    @Test("a preview shows the mapping and the first rows and changes nothing")
    func preview() throws {
        let scratch = try Scratch()
        let path = try scratch.write("inventory.csv", SmallSamples.inventory)
        let preview = try InventoryPreview(path: path, rows: 2)
        #expect(preview.rows.map(\.device.assetTag) == ["A-1", "A-2"])
        #expect(preview.mapping.column(of: .softwareVersion) == 3)
    }
}
