/// One product, as the hospital wrote it.
public struct ProductRecord: Sendable, Hashable {
    /// Its number.
    public let id: Int64
    /// The manufacturer.
    public let manufacturer: String
    /// The model.
    public let model: String
    /// The model number.
    public let modelNumber: String
    /// The description.
    public let description: String
    /// The device identifier of the UDI, or empty.
    public let deviceIdentifier: String
    /// The key under which people confirm links.
    public let productKey: String
    /// How many versions it has.
    public let versionCount: Int
    /// How many devices are instances of it.
    public let deviceCount: Int

    init(row: inout SQLRow) throws(StoreError) {
        id = try row.integer()
        manufacturer = try row.text()
        model = try row.text()
        modelNumber = try row.text()
        description = try row.text()
        deviceIdentifier = try row.text()
        productKey = try row.text()
        versionCount = try row.count()
        deviceCount = try row.count()
    }
}
