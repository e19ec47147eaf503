import Hub
import Inventory
import Matching
import Store

/// What the page of a product is filled with.
struct ProductPageModel: Sendable {
    let title: String
    let description: String?
    let identifier: String?
    let figures: [FigureModel]
    let versions: [ProductVersionModel]
    let moreVersions: String?
    let advisories: [ProductAdvisoryModel]
    let devices: [DeviceLineModel]
    let hasDevices: Bool
    let next: String?
    let parts: PartsModel

    private static let perPage = 50
    private static let mostVersions = 100

    init(_ id: Int64, after: String, _ catalogue: Catalogue, _ parts: PartsModel) throws {
        self.parts = parts
        let record = try catalogue.product(id)
        title = ProductName.of(record)
        description = record.description.isEmpty ? nil : Words.short(record.description, 400)
        identifier = record.deviceIdentifier.isEmpty ? nil : record.deviceIdentifier
        let all = try catalogue.versions(of: record)
        versions = all.prefix(Self.mostVersions).map(ProductVersionModel.init)
        moreVersions =
            all.count > Self.mostVersions ? "\(all.count - Self.mostVersions) more, with fewer devices" : nil
        let touches = try catalogue.touches(of: record)
        advisories = touches.map(ProductAdvisoryModel.init)
        let records = try catalogue.devices(of: record, after: after, limit: Self.perPage)
        devices = records.map { DeviceLineModel($0, mayMatch: false) }
        hasDevices = !devices.isEmpty
        let last = records.count == Self.perPage ? records.last : nil
        next = last.map { "/products/\(id)?cursor=\(PageCursor.text([$0.device.assetTag]))#devices" }
        let unknown = all.filter { $0.device[.softwareVersion].isEmpty }.reduce(0) { $0 + $1.deviceCount }
        // Of an advisory and a verdict there is one touch.
        let affecting = touches.count { $0.verdict == .affected }
        let doubtful = touches.count { $0.verdict == .needsReview }
        figures = [
            FigureModel(record.deviceCount, record.deviceCount == 1 ? "device" : "devices", .plain, "#devices"),
            FigureModel(unknown, "of unknown version", .warn, "#versions"),
            FigureModel(
                affecting, affecting == 1 ? "advisory affects it" : "advisories affect it", .bad, "#advisories"),
            FigureModel(doubtful, doubtful == 1 ? "needs review" : "need review", .warn, "#advisories"),
        ]
    }
}

/// One version of a product.
struct ProductVersionModel: Sendable {
    let version: String
    let isUnknown: Bool
    let system: String?
    let devices: String

    init(_ record: ProductVersionRecord) {
        version = Words.short(record.device[.softwareVersion], 200)
        isUnknown = version.isEmpty
        let system = record.device[.operatingSystem]
        self.system = system.isEmpty ? nil : Words.short(system, 100)
        devices = String(record.deviceCount)
    }
}

/// An advisory that names a product.
struct ProductAdvisoryModel: Sendable {
    let title: String
    let trackingID: String
    let address: String
    let publisher: String
    let released: String
    let verdict: BadgeModel
    let reach: String

    init(_ touch: ProductTouch) {
        let record = touch.advisory
        (title, trackingID) = (Words.short(record.title, 200), Words.short(record.trackingID, 100))
        address = "/advisories/\(Address.encoded(record.trackingID))"
        (publisher, released) = (Words.short(record.publisher, 100), String(record.currentReleaseDate.prefix(10)))
        verdict = touch.verdict.badge
        reach = "\(Words.count(touch.devices, "device")) of \(Words.count(touch.versions, "version"))"
    }
}
