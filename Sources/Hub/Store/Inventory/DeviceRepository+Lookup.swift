extension DeviceRepository {
    /// The devices whose asset tag begins with this text, or whose serial number is this text, by asset tag.
    public func lookUp(_ text: String, limit: Int = 20) throws -> [DeviceRecord] {
        guard !text.isEmpty else { return [] }
        let sql = """
            SELECT \(DeviceRecord.columns) FROM \(DeviceRecord.tables)
            WHERE (d.asset_tag >= ? AND d.asset_tag < ?) OR d.serial_number = ? ORDER BY d.asset_tag
            LIMIT \(max(0, limit))
            """
        return try driver.read { connection in
            try connection.rows(
                sql, [.text(text), .text(text + "\u{10FFFF}"), .text(text)], DeviceRecord.init(row:))
        }
    }

    /// The devices of a product, by asset tag, after the one given.
    public func list(ofProduct id: Int64, after assetTag: String = "", limit: Int = 50) throws -> [DeviceRecord] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(DeviceRecord.columns) FROM \(DeviceRecord.tables)
                WHERE pv.product_id = ? AND d.asset_tag > ? ORDER BY d.asset_tag LIMIT \(max(0, limit))
                """, [.integer(id), .text(assetTag)], DeviceRecord.init(row:))
        }
    }

    /// The departments that devices are in, in order.
    public func departments(limit: Int = 200) throws -> [String] {
        try driver.read { connection in
            try connection.rows(
                "SELECT DISTINCT department FROM devices WHERE department > '' ORDER BY department "
                    + "LIMIT \(max(0, limit))"
            ) { row throws(StoreError) in try row.text() }
        }
    }
}
