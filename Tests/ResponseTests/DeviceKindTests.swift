import Response
import Testing

@Suite("Kinds of devices")
struct DeviceKindTests {
    private static func device(_ id: String, _ product: String, names claim: String?) -> CaseDeviceFacts {
        var device = Sample.device(id, product: product)
        device.reason = claim.map { "“\(product)” names “\($0)”. The manufacturer is Northwind." } ?? ""
        return device
    }

    private static let advisory = Sample.advisory(
        claims: ["Tide", "Tide 400", "Wave"].map { ClaimLine(vendor: "Northwind", product: $0) })

    @Test("devices that the inventory names differently are one kind where matching says so, the most first")
    func grouped() {
        let devices = [
            Self.device("d1", "NW TIDE400", names: "Northwind Tide 400 pump"),
            Self.device("d2", "Wave", names: "Northwind Wave"),
            Self.device("d3", "Tide 400 (pump)", names: "Northwind Tide 400 pump"),
        ]
        let kinds = DeviceKinds(devices, names: DeviceNames(devices, claimedBy: [Self.advisory])).kinds
        #expect(kinds.map(\.name) == ["Tide 400", "Wave"])
        #expect(kinds.map(\.count) == [2, 1])
    }

    @Test("a device whose reason names no claim keeps the inventory's words, and none is lost")
    func unnamed() {
        let devices = [Self.device("d1", "Some pump", names: nil), Self.device("d2", "Some pump", names: nil)]
        let kinds = DeviceKinds(devices, names: DeviceNames(devices, claimedBy: [Self.advisory])).kinds
        #expect(kinds.map(\.name) == ["Some pump"])
        #expect(kinds.map(\.count) == [2])
    }
}
