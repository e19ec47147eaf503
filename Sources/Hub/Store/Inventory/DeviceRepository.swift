/// Single devices, and what changed on them.
public struct DeviceRepository: Sendable {
    let driver: any SQLDriver
    let shelf: ProductShelf

    /// The device with this asset tag, in any case if there is none with exactly this one.
    public func find(_ assetTag: String) throws -> DeviceRecord? {
        try driver.read { connection in
            let sql = "SELECT \(DeviceRecord.columns) FROM \(DeviceRecord.tables)"
            let exact = try connection.first(
                "\(sql) WHERE d.asset_tag = ?", [.text(assetTag)], DeviceRecord.init(row:))
            if let exact { return exact }
            return try connection.first(
                "\(sql) WHERE LOWER(d.asset_tag) = LOWER(?) ORDER BY d.asset_tag LIMIT 1", [.text(assetTag)],
                DeviceRecord.init(row:))
        }
    }

    /// A page of devices by asset tag, beginning after the one given.
    public func list(
        _ filter: DeviceFilter = DeviceFilter(), after assetTag: String = "", limit: Int = 50
    ) throws -> [DeviceRecord] {
        if !filter.text.isEmpty { return try search(filter, after: assetTag, limit: limit) }
        let (sql, values) = query(filter, after: assetTag)
        return try driver.read { connection in
            try connection.rows("\(sql) LIMIT \(max(0, limit))", values, DeviceRecord.init(row:))
        }
    }

    /// All devices of a filter by asset tag, one at a time, however many.
    public func forEach(_ filter: DeviceFilter = DeviceFilter(), _ body: (DeviceRecord) throws -> Void) throws {
        let (sql, values) = query(filter, after: "")
        try driver.read { connection in
            try connection.forEach(sql, values) { row in try body(try DeviceRecord(row: &row)) }
        }
    }

    /// How many devices a filter has; without a filter, a sum over the counts that product versions keep.
    public func count(_ filter: DeviceFilter = DeviceFilter()) throws -> Int {
        var clause = SQLClause("1 = 1")
        filter.narrow(&clause)
        let sql =
            filter == DeviceFilter()
            ? "SELECT CAST(COALESCE(SUM(device_count), 0) AS BIGINT) FROM product_versions"
            : "SELECT COUNT(*) FROM devices d WHERE \(clause.sql)"
        return try driver.read { connection in
            try connection.first(sql, clause.values) { row throws(StoreError) in try row.count() } ?? 0
        }
    }

    /// What imports changed on one device, the latest first.
    public func changes(of assetTag: String) throws -> [DeviceChange] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(DeviceChange.columns) FROM device_changes c JOIN imports i ON i.id = c.import_id
                WHERE c.asset_tag = ? ORDER BY c.import_id DESC, c.field
                """, [.text(assetTag)], DeviceChange.init(row:))
        }
    }

    /// What one import changed, by asset tag, one at a time.
    public func forEachChange(inImport id: Int64, _ body: (DeviceChange) throws -> Void) throws {
        try driver.read { connection in
            try connection.forEach(
                """
                SELECT \(DeviceChange.columns) FROM device_changes c JOIN imports i ON i.id = c.import_id
                WHERE c.import_id = ? ORDER BY c.asset_tag, c.field
                """, [.integer(id)]
            ) { row in try body(try DeviceChange(row: &row)) }
        }
    }

    private func query(_ filter: DeviceFilter, after assetTag: String) -> (sql: String, values: [SQLValue]) {
        var clause = SQLClause("d.asset_tag > ?", .text(assetTag))
        filter.narrow(&clause)
        let sql = """
            SELECT \(DeviceRecord.columns) FROM \(DeviceRecord.tables) WHERE \(clause.sql) ORDER BY d.asset_tag
            """
        return (sql, clause.values)
    }
}
