public import Inventory

/// One version of one product, as the hospital wrote it: what matching works on.
public struct ProductVersionRecord: Sendable, Hashable {
    /// The number of the version. Numbers go up, so that what is new since a match has a higher one.
    public let id: Int64
    /// The number of the product.
    public let productID: Int64
    /// The key under which people confirm links.
    public let productKey: String
    /// The device identifier of the UDI, or empty.
    public let deviceIdentifier: String
    /// How many devices are instances of it; 0 when all of them moved to another version.
    public let deviceCount: Int
    /// Whether the product is kept apart by serial number, date of manufacture and of first use.
    public let isByUnit: Bool
    /// A device with the fields that all its instances share, and no other.
    public let device: Device

    private static let sharedFields: [DeviceField] = [
        .manufacturer, .model, .modelNumber, .description, .softwareVersion, .operatingSystem, .serialNumber,
        .manufactureDate, .inServiceDate,
    ]

    static let columns =
        "pv.id, pv.product_id, p.product_key, p.device_identifier, pv.device_count, p.by_unit, "
        + sharedFields.map { "\($0.table == "p" ? "p" : "pv").\($0.columnName)" }.joined(separator: ", ")

    static let tables = "product_versions pv JOIN products p ON p.id = pv.product_id"

    init(row: inout SQLRow) throws(StoreError) {
        id = try row.integer()
        productID = try row.integer()
        productKey = try row.text()
        deviceIdentifier = try row.text()
        deviceCount = try row.count()
        isByUnit = try row.flag()
        var device = Device()
        for field in Self.sharedFields { device[field] = try row.text() }
        self.device = device
    }
}
