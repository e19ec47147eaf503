/// How much was known of the devices at one time.
public struct CoverageNote: Sendable, Hashable {
    /// When it was noted: milliseconds since 1970.
    public let notedAt: Int64
    /// Devices in the inventory.
    public let devices: Int
    /// Devices of which the inventory stated a software version.
    public let withVersion: Int
    /// Devices of which manufacturer and model were stated.
    public let withModel: Int
    /// Devices of which the UDI's device identifier was known.
    public let withIdentifier: Int

    /// What was known at a time.
    public init(notedAt: Int64, devices: Int, withVersion: Int, withModel: Int, withIdentifier: Int) {
        (self.notedAt, self.devices) = (notedAt, devices)
        (self.withVersion, self.withModel, self.withIdentifier) = (withVersion, withModel, withIdentifier)
    }

    init(row: inout SQLRow) throws(StoreError) {
        notedAt = try row.integer()
        devices = try row.count()
        withVersion = try row.count()
        withModel = try row.count()
        withIdentifier = try row.count()
    }
}
