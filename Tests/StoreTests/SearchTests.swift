import Inventory
import Store
import Testing

@Suite("Searches by words")
struct SearchTests {
    /// 900 devices of 90 products; every third is a pump, one in ninety a scanner.
    private func store(_ kind: TestDatabase.Kind) throws -> SutureStore {
        let store = try TestDatabase(kind).store()
        try store.load(
            (0..<900).map { number in
                Samples.pump(
                    "T\((number * 7919) % 900)",
                    [
                        .manufacturer: number % 2 == 0 ? "Philips" : "Dräger",
                        .model: number % 90 == 5 ? "Scanner 100%_\\" : "Model \(number % 90)",
                        .description: number % 3 == 0 ? "Infusion PUMP" : "monitor",
                        .department: number % 4 == 0 ? "ICU" : "ER",
                    ])
            })
        return store
    }

    private func all(_ store: SutureStore, _ filter: DeviceFilter) throws -> [String] {
        var (found, last) = ([String](), "")
        while true {
            let page = try store.devices.list(filter, after: last, limit: 7)
            found += page.map(\.device.assetTag)
            guard let end = page.last?.device.assetTag else { return found }
            last = end
        }
    }

    @Test(
        "find page by page what a look at every device finds", arguments: TestDatabase.Kind.allCases,
        ["pump", "PUMP", "scanner", "100%_\\", "%", "dräger", "Model 8", "er 1", "no such thing", "\u{FF}", "p"])
    func same(kind: TestDatabase.Kind, text: String) throws {
        let store = try store(kind)
        for department in [nil, "ICU"] {
            let filter = DeviceFilter(text: text, department: department)
            var slow: [String] = []
            try store.devices.forEach(filter) { slow.append($0.device.assetTag) }
            #expect(try all(store, filter) == slow)
        }
    }

    @Test("see what an import brought, and what it took away", arguments: TestDatabase.Kind.allCases)
    func fresh(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1")])
        #expect(try store.devices.list(DeviceFilter(text: "ventilator")).isEmpty)
        try store.load([Samples.pump("A1"), Samples.pump("A2", [.model: "Ventilator"])])
        #expect(try store.devices.list(DeviceFilter(text: "ventilator")).map(\.device.assetTag) == ["A2"])
        try store.load([Samples.pump("A2")], mode: .partial)
        #expect(try store.devices.list(DeviceFilter(text: "ventilator")).isEmpty)
    }

    @Test("list products with most devices first, each once", arguments: TestDatabase.Kind.allCases)
    func products(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try store.load((0..<5).map { Samples.pump("Q\($0)", [.description: "pump of its own"]) }, mode: .partial)
        var (found, cursor) = ([ProductRecord](), ProductCursor?.none)
        repeat {
            let page = try store.products.search("pump", after: cursor, limit: 4)
            found += page
            cursor = page.last.map { ProductCursor(devices: $0.deviceCount, id: $0.id) }
        } while cursor != nil
        #expect(found.map(\.deviceCount) == found.map(\.deviceCount).sorted(by: >))
        #expect(Set(found.map(\.id)).count == found.count && found.count == 31)
        #expect(found.allSatisfy { $0.description.lowercased().contains("pump") })
    }

    @Test("find a device by the beginning of its tag or by its serial number", arguments: TestDatabase.Kind.allCases)
    func lookUp(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([
            Samples.pump("AB1"), Samples.pump("AB2", [.serialNumber: "AB"]), Samples.pump("C1", [.serialNumber: "AB"]),
            Samples.pump("D1"),
        ])
        #expect(try store.devices.lookUp("AB").map(\.device.assetTag) == ["AB1", "AB2", "C1"])
        #expect(try store.devices.lookUp("AB", limit: 2).map(\.device.assetTag) == ["AB1", "AB2"])
    }

    @Test("name every department once, in order", arguments: TestDatabase.Kind.allCases)
    func departments(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load(
            ["ICU", "", "ER", "ICU", "Ward 3"].enumerated().map { Samples.pump("A\($0)", [.department: $1]) })
        #expect(try store.devices.departments() == ["ER", "ICU", "Ward 3"])
        #expect(try store.devices.departments(limit: 2) == ["ER", "ICU"])
    }
}
