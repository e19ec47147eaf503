import Inventory
import Store
import Testing

@Suite("An inventory import")
struct InventoryImportTests {
    struct Stop: Error {}

    @Test("keeps every field of a device", arguments: TestDatabase.Kind.allCases)
    func fields(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        var device = Device()
        for field in DeviceField.allCases { device[field] = "«\(field.title)» 'é'" }
        try store.load([device])
        #expect(try store.devices.find(device.assetTag)?.device == device)
    }

    @Test("of the same devices again changes nothing", arguments: TestDatabase.Kind.allCases)
    func again(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        let devices = (0..<1200).map { Samples.pump("A\($0)") }
        let first = try store.load(devices)
        let second = try store.load(devices)
        #expect(first.counts.added == 1200 && first.counts.read == 1200)
        #expect(second.counts.unchanged == 1200 && second.counts.added == 0 && second.counts.changed == 0)
        #expect(try store.devices.changes(of: "A7").isEmpty)
        #expect(try store.devices.find("A7")?.firstImport == first.id)
        #expect(try store.devices.find("A7")?.lastImport == second.id)
    }

    @Test("records old and new value, file and time of a change", arguments: TestDatabase.Kind.allCases)
    func change(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1", [.department: "ICU"]), Samples.pump("A2")])
        let second = try store.load(
            [Samples.pump("A1", [.department: "Ward 3", .softwareVersion: "4.11"]), Samples.pump("A2")],
            file: "later.csv")
        #expect(second.counts.changed == 1 && second.counts.unchanged == 1)
        let changes = try store.devices.changes(of: "A1")
        #expect(changes.map(\.field) == [.department, .softwareVersion])
        #expect(changes.map(\.old) == ["ICU", "4.10"])
        #expect(changes.map(\.new) == ["Ward 3", "4.11"])
        #expect(changes.allSatisfy { $0.file == "later.csv" && $0.at == second.startedAt })
        var inImport: [String] = []
        try store.devices.forEachChange(inImport: second.id) { inImport.append($0.assetTag) }
        #expect(inImport == ["A1", "A1"])
    }

    @Test("keeps what a file has no column for", arguments: TestDatabase.Kind.allCases)
    func columns(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1", [.ipAddress: "10.0.0.1", .location: "B1"])])
        let second = try store.load(
            [Samples.pump("A1", [.location: "B2"])], fields: DeviceField.allCases.filter { $0 != .ipAddress })
        let device = try #require(try store.devices.find("A1")?.device)
        #expect(device[.ipAddress] == "10.0.0.1" && device[.location] == "B2")
        #expect(second.counts.changed == 1)
        let third = try store.load(
            [Samples.pump("A1", [.location: "B2"])], fields: DeviceField.allCases.filter { $0 != .ipAddress })
        #expect(third.counts.unchanged == 1 && third.counts.changed == 0)
    }

    @Test("that is full marks what it does not name, and deletes nothing", arguments: TestDatabase.Kind.allCases)
    func missing(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1"), Samples.pump("A2")])
        let second = try store.load([Samples.pump("A1")])
        #expect(second.counts.missing == 1)
        #expect(try store.devices.find("A2")?.missingSince == second.id)
        #expect(try store.devices.list(DeviceFilter(onlyMissing: true)).map(\.device.assetTag) == ["A2"])
        #expect(try store.devices.count() == 2)
        let third = try store.load([Samples.pump("A1")])
        #expect(third.counts.missing == 0)
        #expect(try store.devices.find("A2")?.missingSince == second.id)
    }

    @Test("that names a missing device again counts it as returned", arguments: TestDatabase.Kind.allCases)
    func returned(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1"), Samples.pump("A2")])
        try store.load([])
        let back = try store.load([Samples.pump("A1"), Samples.pump("A2", [.location: "elsewhere"])])
        #expect(back.counts.returned == 2)
        #expect(try store.devices.count(DeviceFilter(onlyMissing: true)) == 0)
    }

    @Test("that is partial leaves the others as they are", arguments: TestDatabase.Kind.allCases)
    func partial(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1"), Samples.pump("A2")])
        let second = try store.load([Samples.pump("A3")], mode: .partial)
        #expect(second.counts.missing == 0 && second.counts.added == 1)
        #expect(try store.devices.find("A2")?.missingSince == nil)
    }

    @Test("refuses the second row of an asset tag, near or far, with its line", arguments: TestDatabase.Kind.allCases)
    func duplicate(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        var devices = (0..<900).map { Samples.pump("A\($0)") }
        devices.insert(Samples.pump("A0", [.location: "near"]), at: 1)
        devices.append(Samples.pump("A0", [.location: "far"]))
        var lines: [Int] = []
        let record = try store.load(devices) { line, _ in lines.append(line) }
        #expect(lines == [3, 903])
        #expect(record.counts.refused == 2 && record.counts.added == 900 && record.counts.read == 902)
        #expect(try store.devices.find("A0")?.device[.location] == "")
    }

    @Test("refuses a row without an asset tag", arguments: TestDatabase.Kind.allCases)
    func withoutTag(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        var refusals: [String] = []
        let record = try store.load([Samples.pump(""), Samples.pump("A1")]) { refusals.append("\($0): \($1)") }
        #expect(refusals == ["2: no asset tag"])
        #expect(record.counts.added == 1 && record.counts.refused == 1)
    }

    @Test("leaves nothing behind when its reader fails, and says why", arguments: TestDatabase.Kind.allCases)
    func failure(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1")])
        let source = ImportSource(file: "broken.csv", sha256: "x", mode: .full)
        #expect(throws: Stop.self) {
            _ = try store.imports.run(source, grouping: Samples.grouping, refused: { _, _ in }) { session in
                for number in 0..<1200 { try session.add(Samples.pump("B\(number)"), line: number) }
                throw Stop()
            }
        }
        #expect(try store.devices.count() == 1)
        #expect(try store.versions().map(\.deviceCount) == [1])
        let record = try #require(try store.imports.list().first)
        #expect(record.state == .failed && record.failure.contains("Stop"))
    }

    @Test("is found by the hash of its file once it is done", arguments: TestDatabase.Kind.allCases)
    func byHash(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        let record = try store.load([Samples.pump("A1")], file: "march.csv")
        #expect(try store.imports.completed(sha256: "hash of march.csv")?.id == record.id)
        #expect(try store.imports.completed(sha256: "hash of april.csv") == nil)
        #expect(record.state == .done && record.finishedAt != nil)
    }
}
