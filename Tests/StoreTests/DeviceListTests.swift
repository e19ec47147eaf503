import Inventory
import Store
import Testing

@Suite("The list of devices")
struct DeviceListTests {
    @Test("goes by asset tag, page by page, each device once", arguments: TestDatabase.Kind.allCases)
    func pages(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load(["B2", "A1", "a1", "Ä1", "A10", "A2", "0"].map { Samples.pump($0) })
        var seen: [String] = []
        var last = ""
        while let page = try Optional(store.devices.list(after: last, limit: 3)), let end = page.last {
            seen += page.map(\.device.assetTag)
            last = end.device.assetTag
        }
        #expect(seen == ["0", "A1", "A10", "A2", "B2", "a1", "Ä1"])
    }

    @Test("narrows by text, department, location, owner and status", arguments: TestDatabase.Kind.allCases)
    func filters(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([
            Samples.pump("A1", [.department: "ICU", .location: "B1", .owner: "hospital", .status: "in use"]),
            Samples.pump("A2", [.department: "ICU", .location: "B2", .owner: "patient", .status: "retired"]),
            Samples.pump("A3", [.manufacturer: "Philips", .model: "MX800", .description: "MONITOR, PATIENT"]),
        ])
        func tags(_ filter: DeviceFilter) throws -> [String] {
            #expect(try store.devices.count(filter) == store.devices.list(filter).count)
            return try store.devices.list(filter).map(\.device.assetTag)
        }
        #expect(try tags(DeviceFilter(text: "minimed")) == ["A1", "A2"])
        #expect(try tags(DeviceFilter(text: "monitor, p")) == ["A3"])
        #expect(try tags(DeviceFilter(text: "mmt-1715", department: "ICU", owner: "patient")) == ["A2"])
        #expect(try tags(DeviceFilter(location: "B1")) == ["A1"])
        #expect(try tags(DeviceFilter(status: "retired")) == ["A2"])
        #expect(try tags(DeviceFilter(department: "icu")).isEmpty)
    }

    @Test("is walked whole, one device at a time", arguments: TestDatabase.Kind.allCases)
    func whole(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load((0..<700).map { Samples.pump("A\($0)") })
        var tags: Set<String> = []
        try store.devices.forEach { tags.insert($0.device.assetTag) }
        #expect(tags.count == 700)
    }

    @Test("finds a device by its tag in any case, the exact one first", arguments: TestDatabase.Kind.allCases)
    func find(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("CE-7"), Samples.pump("X1", [.location: "big"]), Samples.pump("x1")])
        #expect(try store.devices.find("ce-7")?.device.assetTag == "CE-7")
        #expect(try store.devices.find("x1")?.device[.location] == "")
        #expect(try store.devices.find("CE-8") == nil)
    }
}
