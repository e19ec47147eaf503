import Inventory

/// Takes the versions of one product apart, so that each unit (serial number, dates of manufacture and of first use) has its own.
struct ProductSplit {
    let connection: any SQLConnection
    let product: Int64

    func run() throws(StoreError) {
        try connection.execute("UPDATE products SET by_unit = 1 WHERE id = ?", [.integer(product)])
        var last = ""
        while true {
            let page = try devices(after: last)
            for (device, version) in page { try move(device, from: version) }
            guard let tag = page.last?.device.assetTag else { return }
            last = tag
        }
    }

    private func devices(after tag: String) throws(StoreError) -> [(device: Device, version: Int64)] {
        try connection.rows(
            """
            SELECT \(Device.columns), pv.id FROM \(DeviceRecord.tables)
            WHERE p.id = ? AND d.asset_tag > ? ORDER BY d.asset_tag LIMIT \(SQLText.chunk)
            """, [.integer(product), .text(tag)]
        ) { row throws(StoreError) in (try Device(row: &row), try row.integer()) }
    }

    private func move(_ device: Device, from old: Int64) throws(StoreError) {
        let new = try version(for: device, from: old)
        guard new != old else { return }
        let count = "UPDATE product_versions SET device_count = device_count + ? WHERE id = ?"
        try connection.batch(count, [[.integer(-1), .integer(old)], [.integer(1), .integer(new)]])
        try connection.execute(
            "UPDATE devices SET product_version_id = ? WHERE asset_tag = ?", [.integer(new), .text(device.assetTag)])
    }

    /// The version of this unit. A new one begins with the verdicts of the old, so that none is silent until the
    /// next match, which sees a new version and looks again.
    private func version(for device: Device, from old: Int64) throws(StoreError) -> Int64 {
        let facts = VersionFacts(device, product: product, byUnit: true)
        if let found = try facts.find(in: connection) { return found }
        let id = try connection.nextID(in: "product_versions")
        try connection.execute(VersionFacts.insert, facts.row(id: id))
        try connection.execute(
            """
            INSERT INTO verdicts (advisory_id, product_version_id, verdict, confidence, claim_product, product_ids,
                reasons, decided_at)
            SELECT advisory_id, CAST(? AS BIGINT), verdict, confidence, claim_product, product_ids, reasons, decided_at
            FROM verdicts WHERE product_version_id = ?
            """, [.integer(id), .integer(old)])
        return id
    }
}
