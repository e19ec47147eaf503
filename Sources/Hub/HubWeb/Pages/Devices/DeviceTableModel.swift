import Hub
import Inventory
import Store

/// What the list of devices is filled with.
struct DeviceTableModel: Sendable {
    let text: String
    let location: String
    let departments: [OptionModel]
    let owners: [OptionModel]
    let onlyMissing: Bool
    let found: [DeviceLineModel]
    let lines: [DeviceLineModel]
    let hasFound: Bool
    let isEmpty: Bool
    let isFiltered: Bool
    let mayImport: Bool
    let next: String?
    let sheet: String
    let token: String
    let here: String
    let mayMatch: Bool

    private static let perPage = 50

    static func filter(_ query: Fields) -> DeviceFilter {
        DeviceFilter(
            text: query["text"] ?? "", department: query["department"], location: query["location"],
            owner: query["owner"], onlyMissing: query["missing"] == "yes")
    }

    static func make(_ page: PageRequest) async throws -> DeviceTableModel {
        let (query, principal) = (page.query, try page.principal)
        let after = try page.call.query.cursor(1)?.first ?? ""
        let (token, here) = (page.formToken, page.address)
        return try await page.call.reading {
            try DeviceTableModel(query, after: after, $0, principal, token: token, here: here)
        }
    }

    private init(
        _ query: Fields, after: String, _ catalogue: Catalogue, _ principal: Principal, token: String, here: String
    ) throws {
        let (filter, mayMatch) = (Self.filter(query), principal.may(.importAdvisories))
        (text, location, onlyMissing) = (filter.text, filter.location ?? "", filter.onlyMissing)
        departments =
            [.nothing("Any")]
            + (try catalogue.departments()).map {
                OptionModel(value: $0, label: Words.short($0, 60), isChosen: $0 == filter.department)
            }
        owners =
            [.nothing("Any")]
            + [("hospital", "Hospital"), ("patient", "Patient")].map { value, label in
                OptionModel(value: value, label: label, isChosen: value == filter.owner)
            }
        found =
            after.isEmpty ? try catalogue.lookUp(text, limit: 20).map { DeviceLineModel($0, mayMatch: mayMatch) } : []
        let records = try catalogue.devices(filter, after: after, limit: Self.perPage)
        lines = records.map { DeviceLineModel($0, mayMatch: mayMatch) }
        hasFound = !found.isEmpty
        isEmpty = lines.isEmpty && found.isEmpty
        isFiltered = filter != DeviceFilter()
        mayImport = principal.may(.importInventories)
        let kept = query.without(["cursor"]).urlEncoded
        let last = records.count == Self.perPage ? records.last : nil
        next = last.map { "/devices?\(kept)&cursor=\(PageCursor.text([$0.device.assetTag]))" }
        sheet = "/devices.csv?\(kept)"
        (self.token, self.here, self.mayMatch) = (token, here, mayMatch)
    }
}

/// One device in a list.
struct DeviceLineModel: TemplateRow {
    static let template = "parts/device-line"

    func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }

    let id: String
    let tag: String
    let address: String
    let product: String
    let version: String?
    let department: String?
    let location: String?
    let isPatients: Bool
    let isMissing: Bool
    let state: BadgeModel
    let mayMatch: Bool

    init(_ record: DeviceRecord, mayMatch: Bool) {
        let device = record.device
        id = device[.assetTag]
        tag = Words.short(device[.assetTag], 80)
        address = DeviceLink.address(device[.assetTag])
        product = DeviceLink.product(device)
        version = device[.softwareVersion].isEmpty ? nil : Words.short(device[.softwareVersion], 60)
        department = device[.department].isEmpty ? nil : Words.short(device[.department], 60)
        location = device[.location].isEmpty ? nil : Words.short(device[.location], 60)
        isPatients = device[.owner].lowercased() == "patient"
        isMissing = record.missingSince != nil
        self.mayMatch = mayMatch
        state = isMissing ? BadgeModel("Not seen", .warn) : BadgeModel("In the inventory", .plain)
    }
}

/// How pages name a device and lead to it.
enum DeviceLink {
    static func address(_ tag: String) -> String { "/devices/\(Address.encoded(tag))" }

    /// Manufacturer, model and model number, as far as they are known.
    static func product(_ device: Device) -> String {
        let parts = [device[.manufacturer], device[.model], device[.modelNumber]].filter { !$0.isEmpty }
        return parts.isEmpty ? "Product not stated" : Words.short(parts.joined(separator: " "), 160)
    }
}
