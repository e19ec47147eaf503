public import Inventory

/// A device with what the store knows about it.
public struct DeviceRecord: Sendable, Hashable {
    /// The device as the inventory last had it.
    public let device: Device
    /// The product version that it is an instance of.
    public let productVersionID: Int64
    /// The import that first named it.
    public let firstImport: Int64
    /// The import that last named it.
    public let lastImport: Int64
    /// The full export that no longer named it; nil while it is seen.
    public let missingSince: Int64?

    /// The tables that together hold a device.
    static let tables = """
        devices d JOIN product_versions pv ON pv.id = d.product_version_id JOIN products p ON p.id = pv.product_id
        """

    static let columns =
        "\(Device.columns), d.product_version_id, d.first_import, d.last_import, d.missing_since"

    init(row: inout SQLRow) throws(StoreError) {
        device = try Device(row: &row)
        productVersionID = try row.integer()
        firstImport = try row.integer()
        lastImport = try row.integer()
        missingSince = try row.optionalInteger()
    }
}
