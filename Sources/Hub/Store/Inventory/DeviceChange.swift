public import Inventory

/// One field of one device that an import changed.
public struct DeviceChange: Sendable, Hashable {
    /// The device.
    public let assetTag: String
    /// The field; nil when a later version of this program named it.
    public let field: DeviceField?
    /// The text before.
    public let old: String
    /// The text after.
    public let new: String
    /// The import that changed it.
    public let importID: Int64
    /// The file of that import.
    public let file: String
    /// When that import began: milliseconds since 1970.
    public let at: Int64

    static let columns = "c.asset_tag, c.field, c.old_value, c.new_value, c.import_id, i.file, i.started_at"

    init(row: inout SQLRow) throws(StoreError) {
        assetTag = try row.text()
        field = DeviceField.named(try row.text())
        old = try row.text()
        new = try row.text()
        importID = try row.integer()
        file = try row.text()
        at = try row.integer()
    }
}
