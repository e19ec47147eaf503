import Foundation
import Inventory
import Store
import Testing

@Suite("A database file")
struct SQLiteFileTests {
    @Test("is on the disk when a commit returns, has a log, and checks its references")
    func settings() throws {
        let database = try TestDatabase(.sqliteFile)
        func setting(_ name: String) throws -> SQLRow? {
            try database.driver.write { try $0.query("PRAGMA \(name)", []).first }
        }
        #expect(try setting("journal_mode") == SQLRow([.text("wal")]))
        #expect(try setting("synchronous") == SQLRow([.integer(2)]))
        #expect(try setting("foreign_keys") == SQLRow([.integer(1)]))
    }

    @Test("that is something else is refused and left as it is")
    func notADatabase() throws {
        let database = try TestDatabase(.sqliteMemory)
        let text = Data(String(repeating: "asset,model\n", count: 500).utf8)
        try text.write(to: URL(fileURLWithPath: database.path))
        let error = #expect(throws: StoreError.self) { try SQLiteDriver(path: database.path) }
        #expect(error?.code == .notADatabase)
        #expect(try Data(contentsOf: URL(fileURLWithPath: database.path)) == text)
    }

    @Test("of another program is refused and left as it is")
    func foreign() throws {
        let database = try TestDatabase(.sqliteFile)
        _ = try database.store()
        // The mark of another program, at its place in the header.
        let other = database.folder.appendingPathComponent("other.sqlite")
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: database.path)))
        bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
        try Data(bytes).write(to: other)
        let error = #expect(throws: StoreError.self) { try SQLiteDriver(path: other.path) }
        #expect(error?.code == .foreignDatabase)
        #expect([UInt8](try Data(contentsOf: other)) == bytes)
    }

    @Test("that a killed process left empty is used as a new one")
    func empty() throws {
        let database = try TestDatabase(.sqliteMemory)
        try Data().write(to: URL(fileURLWithPath: database.path))
        let store = try SutureStore.open(path: database.path, now: { 1 })
        #expect(try store.devices.count() == 0)
    }

    @Test("can be read by its user only")
    func permissions() throws {
        let database = try TestDatabase(.sqliteFile)
        try database.store().load([Samples.pump("A1")])
        for end in ["", "-wal"] {
            let facts = try FileManager.default.attributesOfItem(atPath: database.path + end)
            #expect(facts[.posixPermissions] as? Int == 0o600, "\(end)")
        }
    }

    @Test("in a folder that does not exist cannot be opened, and the error says what to check")
    func noFolder() throws {
        let database = try TestDatabase(.sqliteMemory)
        let path = database.folder.appendingPathComponent("nowhere/hub.sqlite").path
        let error = #expect(throws: StoreError.self) { try SQLiteDriver(path: path) }
        #expect(error?.code == .cannotOpen)
        #expect(error?.advice.contains("folder") == true)
    }

    @Test("that is a folder cannot be opened")
    func folder() throws {
        let database = try TestDatabase(.sqliteMemory)
        let error = #expect(throws: StoreError.self) { try SQLiteDriver(path: database.folder.path) }
        #expect(error?.code == .cannotOpen)
    }

    @Test("that is damaged is reported as such")
    func damaged() throws {
        let database = try TestDatabase(.sqliteMemory)
        let copy = URL(fileURLWithPath: database.path)
        // The last one to leave the file writes the log back into it.
        try SutureStore.open(path: database.path, now: { 1 }).load((0..<2000).map { Samples.pump("A\($0)") })
        var bytes = [UInt8](try Data(contentsOf: copy))
        for offset in stride(from: 4096 * 4, to: bytes.count, by: 4096) {
            bytes.replaceSubrange(offset..<offset + 64, with: repeatElement(0xAA, count: 64))
        }
        try Data(bytes).write(to: copy)
        let error = #expect(throws: StoreError.self) {
            try SutureStore.open(path: copy.path, now: { 1 }).devices.list()
        }
        #expect(error?.code == .corrupt)
    }

    @Test("on a full disk loses nothing: the import is undone, and runs when there is room")
    func diskFull() throws {
        let database = try TestDatabase(.sqliteFile)
        try database.store().load([Samples.pump("A1")])
        let small = SQLiteDriver.Options(maximumPages: 120)
        let store = try SutureStore(driver: SQLiteDriver(path: database.path, options: small), now: { 1 })
        let many = (1...5000).map { Samples.pump("A\($0)", [.location: "room \($0)"]) }
        let error = #expect(throws: StoreError.self) { try store.load(many) }
        #expect(error?.code == .diskFull)
        #expect(error?.advice.contains("Free some space") == true)
        #expect(try store.devices.list().map(\.device.assetTag) == ["A1"])
        #expect(try store.devices.find("A1")?.device[.location] == "")
        #expect(try store.imports.list().map(\.state) == [.failed, .done])
        #expect(try database.store().load(many).counts.added == 4999)
    }

    @Test("that may not be written says so", .disabled(if: getuid() == 0, "root may write everything"))
    func readOnly() throws {
        let database = try TestDatabase(.sqliteFile)
        _ = try database.store()
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: database.path)
        let error = #expect(throws: StoreError.self) { try SQLiteDriver(path: database.path) }
        #expect([.readOnly, .cannotOpen].contains(error?.code))
    }
}
