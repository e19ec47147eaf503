/// What an import needs to know about a device that is here already.
struct KnownDevice {
    var versionID: Int64
    var fingerprint: Int64
    var lastImport: Int64
    var isMissing: Bool

    /// Those of the asset tags that are here.
    static func find(
        _ tags: [String], in connection: any SQLConnection
    ) throws(StoreError) -> [String: KnownDevice] {
        var found: [String: KnownDevice] = [:]
        let rows = try connection.query(
            """
            SELECT asset_tag, product_version_id, fingerprint, last_import, missing_since FROM devices
            WHERE asset_tag IN (\(SQLText.marks(tags.count)))
            """, tags.map { .text($0) })
        for var row in rows {
            let tag = try row.text()
            found[tag] = KnownDevice(
                versionID: try row.integer(), fingerprint: try row.integer(), lastImport: try row.integer(),
                isMissing: try row.optionalInteger() != nil)
        }
        return found
    }
}
