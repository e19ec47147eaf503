import Inventory
import Store
import Testing

@Suite("Products")
struct ProductTests {
    @Test("devices that differ only in what is their own share one version", arguments: TestDatabase.Kind.allCases)
    func shared(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load((0..<3).map { Samples.pump("A\($0)", [.serialNumber: "S\($0)", .department: "W\($0)"]) })
        let versions = try store.versions()
        #expect(versions.map(\.deviceCount) == [3])
        #expect(versions.first?.device[.modelNumber] == "MMT-1715")
        #expect(versions.first?.device[.serialNumber] == "")
        #expect(versions.first?.productKey == "medtronic minimed|630g")
    }

    @Test(
        "another text in a column that matching reads is another version",
        arguments: TestDatabase.Kind.allCases,
        [DeviceField.manufacturer, .model, .modelNumber, .description, .udi, .softwareVersion, .operatingSystem])
    func apart(kind: TestDatabase.Kind, field: DeviceField) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1"), Samples.pump("A2", [field: "other"])])
        #expect(try store.versions().map(\.deviceCount) == [1, 1])
    }

    @Test("counts follow a device to its new version", arguments: TestDatabase.Kind.allCases)
    func move(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1"), Samples.pump("A2")])
        try store.load([Samples.pump("A1"), Samples.pump("A2", [.softwareVersion: "5.0"])])
        #expect(try store.versions().map(\.deviceCount) == [1, 1])
        #expect(try store.products.list().map(\.versionCount) == [2])
        #expect(try store.products.list().map(\.deviceCount) == [2])
    }

    @Test("what is new since a match has a higher number", arguments: TestDatabase.Kind.allCases)
    func new(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1")])
        let last = try store.products.lastVersionID()
        try store.load([Samples.pump("A1"), Samples.pump("A2", [.softwareVersion: "5.0"])])
        #expect(try store.versions(after: last).map { $0.device[.softwareVersion] } == ["5.0"])
    }

    @Test("every product's texts can be looked at as bytes, in order", arguments: TestDatabase.Kind.allCases)
    func texts(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        // More than two pages, made by two imports; awkward texts among them.
        let awkward = Samples.pump("X", [.manufacturer: "", .model: "Ü\u{1F}/é", .modelNumber: "", .description: ""])
        try store.load([awkward] + (1...1499).map { Samples.pump("A\($0)", [.modelNumber: "M\($0)"]) })
        try store.load((1500...2199).map { Samples.pump("A\($0)", [.modelNumber: "M\($0)"]) }, mode: .partial)
        var seen: [Int64: [String]] = [:]
        var order: [Int64] = []
        for page in try store.products.textPages() {
            page.forEach { product in
                seen[product.id] = product.texts
                order.append(product.id)
            }
        }
        #expect(order == Array(1...2200))
        #expect(seen[1] == ["", "Ü\u{1F}/é", "", ""])
        #expect(seen[1500] == ["Medtronic MiniMed", "630G", "M1499", ""])
        #expect(seen[2200] == ["Medtronic MiniMed", "630G", "M2199", ""])
    }

    @Test("an import of nothing new adds no texts", arguments: TestDatabase.Kind.allCases)
    func noNewTexts(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        for _ in 0..<2 { try store.load([Samples.pump("A1"), Samples.pump("A2", [.model: "670G"])]) }
        var count = 0
        for page in try store.products.textPages() { page.forEach { _ in count += 1 } }
        #expect(count == 2)
    }

    @Test("a product is found by software text that names something", arguments: TestDatabase.Kind.allCases)
    func software(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        let texts = ["4.10", "RomPager 4.07", "v 3b", "", "Ärm1", "12ABCD"]
        try store.load(
            texts.enumerated().map { Samples.pump("A\($0)", [.model: "M\($0)", .softwareVersion: $1]) }
                + [Samples.pump("B", [.model: "M0", .softwareVersion: "Treck"])])
        let named = try store.products.softwareTextsWithNames()
        #expect(named == ["12ABCD", "RomPager 4.07", "Treck", "Ärm1"])
        #expect(try store.products.products(withSoftware: named) == [1, 2, 5, 6])
        #expect(try store.products.products(withSoftware: ["Treck"]) == [1])
    }

    @Test("versions are found by product and by key", arguments: TestDatabase.Kind.allCases)
    func lookUp(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([
            Samples.pump("A1"), Samples.pump("A2", [.modelNumber: "MMT-1755"]), Samples.pump("A3", [.model: "670G"]),
        ])
        #expect(try store.products.versions(productKey: "medtronic minimed|630g").map(\.id) == [1, 2])
        #expect(try store.products.versions(ofProducts: [3, 2]).map(\.id) == [2, 3])
    }

    @Test("new rules of grouping regroup devices whose rows are the same", arguments: TestDatabase.Kind.allCases)
    func regroup(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        let pumps = [Samples.pump("A1", [.udi: "DI1-S1"]), Samples.pump("A2", [.udi: "DI1-S2"])]
        try store.load(pumps)
        #expect(try store.versions().map(\.deviceCount) == [1, 1])
        let rules = DeviceGrouping(
            revision: 2, deviceIdentifier: { String($0[.udi].prefix(3)) }, productKey: { _ in "new key" })
        let record = try store.load(pumps, grouping: rules)
        #expect(record.counts.unchanged == 2 && record.counts.changed == 0)
        #expect(try store.versions().map(\.deviceCount) == [0, 0, 2])
        #expect(try store.versions().last?.productKey == "new key")
    }

    @Test("a product known before takes its key from the rules of today", arguments: TestDatabase.Kind.allCases)
    func newKey(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1")])
        let rules = DeviceGrouping(revision: 2, deviceIdentifier: { $0[.udi] }, productKey: { _ in "new key" })
        try store.load([Samples.pump("A1")], grouping: rules)
        #expect(try store.versions().map(\.productKey) == ["new key"])
    }

    @Test("a product can be kept apart by unit, now and in later imports", arguments: TestDatabase.Kind.allCases)
    func split(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        func pump(_ tag: String, _ serial: String) -> Device {
            Samples.pump(tag, [.serialNumber: serial, .inServiceDate: "2020-01-01", .manufactureDate: "2019-12-01"])
        }
        try store.load([pump("A1", "S1"), pump("A2", "S2"), Samples.pump("A3", [.model: "670G"])])
        let product = try #require(try store.versions().first?.productID)
        try store.products.splitByUnit(product: product)
        func units() throws -> [String: Int] {
            let versions = try store.products.versions(ofProducts: [product]).filter { $0.deviceCount > 0 }
            #expect(versions.allSatisfy { $0.device[.inServiceDate] == "2020-01-01" && $0.isByUnit })
            #expect(versions.allSatisfy { $0.device[.manufactureDate] == "2019-12-01" })
            return Dictionary(uniqueKeysWithValues: versions.map { ($0.device[.serialNumber], $0.deviceCount) })
        }
        #expect(try units() == ["S1": 1, "S2": 1])
        try store.load([pump("A1", "S1"), pump("A2", "S9"), pump("A4", "S4")], mode: .partial)
        #expect(try units() == ["S1": 1, "S9": 1, "S4": 1])
    }

    @Test("units that are kept apart begin with the verdicts they shared", arguments: TestDatabase.Kind.allCases)
    func splitVerdicts(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A1", [.serialNumber: "S1"]), Samples.pump("A2", [.serialNumber: "S2"])])
        try store.keep(Samples.advisory("X", "1", sha256: "x"))
        let match = AdvisoryMatch(advisoryID: 1, scope: .all(through: 1), verdicts: [Samples.verdict(1)])
        try store.verdicts.record([match], rules: "r1")
        try store.products.splitByUnit(product: 1)
        #expect(try store.verdicts.devices(advisory: 1).map(\.device.device.assetTag) == ["A1", "A2"])
        #expect(try store.verdicts.pending(rules: "r1").map(\.after) == [1])
    }
}
