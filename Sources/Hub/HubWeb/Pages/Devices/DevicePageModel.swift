import Hub
import Inventory
import Matching
import Store
import Triage

/// What the page of a device is filled with.
struct DevicePageModel: Sendable {
    let tag: String
    let product: String
    let productAddress: String?
    let description: String?
    let isMissing: Bool
    let facts: [FactModel]
    let advisories: [MatchedAdvisoryModel]
    let cases: [DeviceCaseModel]
    let unsettled: Int
    let hasUnsettled: Bool
    let firstImport: ImportLinkModel
    let lastImport: ImportLinkModel
    let match: ButtonModel?

    init(_ tag: String, in place: Workplace, as principal: Principal, token: String) throws {
        let catalogue = try Catalogue(place, as: principal)
        let record = try catalogue.device(tag)
        let device = record.device
        self.tag = device[.assetTag]
        product = DeviceLink.product(device)
        productAddress = try catalogue.productNumber(of: record).map { "/products/\($0)" }
        description = device[.description].isEmpty ? nil : device[.description]
        isMissing = record.missingSince != nil
        firstImport = try ImportLinkModel(record.firstImport, catalogue)
        lastImport = try ImportLinkModel(record.lastImport, catalogue)
        facts = FactModel.list(
            device, catalogue.fields, try catalogue.changes(of: record), since: firstImport)
        let found = try catalogue.advisories(of: record)
        let order: [Verdict] = [.affected, .needsReview, .notAffected, .unrelated]
        advisories = order.flatMap { verdict in
            found.filter { $0.verdict.verdict == verdict }.map { MatchedAdvisoryModel($0, device: device[.assetTag]) }
        }
        match =
            principal.may(.importAdvisories)
            ? ButtonModel(
                "/devices/match", "Match again", token: token,
                fields: [("device", device[.assetTag]), ("back", DeviceLink.address(device[.assetTag]))]) : nil
        unsettled = found.count { $0.verdict.verdict == .needsReview }
        hasUnsettled = unsettled > 0
        cases = try place.cases.list(CaseFilter(device: device[.assetTag]), limit: 20, as: principal)
            .map(DeviceCaseModel.init)
    }
}

/// Where a fact came from.
struct ImportLinkModel: Sendable {
    let address: String
    let file: String
    let time: TimeModel
    let day: TimeModel

    init(id: Int64, file: String, at: Int64) {
        // Of a path, the last part is what people know.
        let name = file.split(separator: "/").last.map(String.init) ?? file
        (address, self.file) = ("/imports/\(id)", Words.short(name, 80))
        time = TimeModel(milliseconds: at)
        day = TimeModel(day: Instant(milliseconds: at))
    }

    init(_ id: Int64, _ catalogue: Catalogue) throws {
        let record = try catalogue.importRecord(id)
        self.init(id: id, file: record.source.file, at: record.startedAt)
    }
}

/// One fact about a device, where it came from, and what was there before.
struct FactModel: Sendable {
    /// A value of before.
    struct Former: Sendable {
        let value: String
        let isNothing: Bool
        let until: ImportLinkModel
    }

    let title: String
    let value: String
    let isUnknown: Bool
    let source: ImportLinkModel?
    let former: [Former]
    let hasFormer: Bool

    static func list(
        _ device: Device, _ fields: [DeviceField], _ changes: [DeviceChange], since first: ImportLinkModel
    ) -> [FactModel] {
        fields.filter { $0 != .assetTag }.map { field in
            FactModel(field, device[field], changes.filter { $0.field == field }, since: first)
        }
    }

    private init(_ field: DeviceField, _ value: String, _ changes: [DeviceChange], since first: ImportLinkModel) {
        title =
            switch field {
            case .ipAddress: "IP address"
            case .macAddress: "MAC address"
            default: Words.sentence(field.title)
            }
        self.value = Words.short(value, 2000)
        isUnknown = value.isEmpty
        let last = changes.first.map { ImportLinkModel(id: $0.importID, file: $0.file, at: $0.at) }
        source = last ?? (value.isEmpty ? nil : first)
        former = changes.prefix(20).map {
            Former(
                value: Words.short($0.old, 200), isNothing: $0.old.isEmpty,
                until: ImportLinkModel(id: $0.importID, file: $0.file, at: $0.at))
        }
        hasFormer = !former.isEmpty
    }
}

/// An advisory that names a device, with verdict and reasons.
struct MatchedAdvisoryModel: Sendable {
    let title: String
    let trackingID: String
    let address: String
    let publisher: String
    let released: String
    let verdict: BadgeModel
    let reasons: [String]
    let severity: String?
    let question: LinkModel?

    init(_ found: TouchingAdvisory, device: String) {
        let record = found.advisory
        (title, trackingID) = (Words.short(record.title, 200), Words.short(record.trackingID, 100))
        address = "/advisories/\(Address.encoded(record.trackingID))"
        (publisher, released) = (Words.short(record.publisher, 100), String(record.currentReleaseDate.prefix(10)))
        verdict = found.verdict.verdict.badge
        reasons = found.verdict.reasons.map(\.text)
        severity = record.score.map { "\(record.severity) \($0)" }
        question =
            found.verdict.verdict == .needsReview
            ? LinkModel(address: "/review", label: "What would settle it") : nil
    }
}

/// A case that a device belongs to.
struct DeviceCaseModel: Sendable {
    let title: String
    let address: String
    let phase: BadgeModel
    let priority: BadgeModel

    init(_ row: CaseRow) {
        (title, address) = (row.title, "/cases/\(row.id)")
        phase = PhaseBadge.of(row.phase)
        priority = Priority(rawValue: row.priority)?.badge ?? BadgeModel("Not ranked", .warn)
    }
}
