import Inventory

extension DeviceRepository {
    /// The devices whose asset tag begins with this text, or whose serial number is this text, by asset tag.
    public func lookUp(_ text: String, limit: Int = 20) throws -> [DeviceRecord] {
        guard !text.isEmpty else { return [] }
        let sql = "SELECT \(DeviceRecord.columns) FROM \(DeviceRecord.tables) WHERE"
        let order = "ORDER BY d.asset_tag LIMIT \(max(0, limit))"
        return try driver.read { connection in
            // Two questions, for each has an index of its own.
            let byTag = try connection.rows(
                "\(sql) d.asset_tag >= ? AND d.asset_tag < ? \(order)", [.text(text), .text(text + "\u{10FFFF}")],
                DeviceRecord.init(row:))
            let bySerial = try connection.rows(
                "\(sql) d.serial_number = ? \(order)", [.text(text)], DeviceRecord.init(row:))
            let found = Dictionary(
                (byTag + bySerial).map { ($0.device.assetTag, $0) }, uniquingKeysWith: { first, _ in first })
            return Array(found.values.sorted { $0.device.assetTag.isOrdered(before: $1.device.assetTag) }.prefix(limit))
        }
    }

    /// The devices of a product, by asset tag, after the one given.
    public func list(ofProduct id: Int64, after assetTag: String = "", limit: Int = 50) throws -> [DeviceRecord] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(DeviceRecord.columns) FROM \(DeviceRecord.tables)
                WHERE d.product_version_id IN (SELECT id FROM product_versions WHERE product_id = ?)
                    AND d.asset_tag > ? ORDER BY d.asset_tag LIMIT \(max(0, limit))
                """, [.integer(id), .text(assetTag)], DeviceRecord.init(row:))
        }
    }

    /// The departments that devices are in, in order.
    public func departments(limit: Int = 200) throws -> [String] {
        try driver.read { connection in
            // From one to the next by index: going through all devices to find some dozen words would take long.
            var found: [String] = []
            while found.count < limit {
                let next = try connection.first(
                    "SELECT department FROM devices WHERE department > ? ORDER BY department LIMIT 1",
                    [.text(found.last ?? "")]
                ) { row throws(StoreError) in try row.text() }
                guard let next else { break }
                found.append(next)
            }
            return found
        }
    }
}
