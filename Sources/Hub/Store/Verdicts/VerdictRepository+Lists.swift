public import Matching

extension VerdictRepository {
    /// How many products, versions and devices have which verdict, from the counts that versions keep.
    public func counts(advisory id: Int64) throws -> [VerdictCount] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT v.verdict, COUNT(DISTINCT pv.product_id), COUNT(*), CAST(SUM(pv.device_count) AS BIGINT)
                FROM verdicts v JOIN product_versions pv ON pv.id = v.product_version_id
                WHERE v.advisory_id = ? AND pv.device_count > 0 GROUP BY v.verdict ORDER BY v.verdict
                """, [.integer(id)]
            ) { row throws(StoreError) in
                VerdictCount(
                    verdict: Verdict(rawValue: try row.text()) ?? .needsReview, products: try row.count(),
                    versions: try row.count(), devices: try row.count())
            }
        }
    }

    /// A page of the devices that an advisory touches, by product version, then by asset tag.
    public func devices(
        advisory id: Int64, _ filter: TouchedFilter = TouchedFilter(), after cursor: TouchedDeviceCursor? = nil,
        limit: Int = 50
    ) throws -> [TouchedDevice] {
        let (sql, values) = query(id, filter, after: cursor)
        return try driver.read { connection in
            try connection.rows("\(sql) LIMIT \(max(0, limit))", values) { row throws(StoreError) in
                TouchedDevice(device: try DeviceRecord(row: &row), verdict: try VerdictRecord(row: &row))
            }
        }
    }

    /// All devices that an advisory touches, one at a time, however many.
    public func forEachDevice(
        advisory id: Int64, _ filter: TouchedFilter = TouchedFilter(), _ body: (TouchedDevice) throws -> Void
    ) throws {
        let (sql, values) = query(id, filter, after: nil)
        try driver.read { connection in
            try connection.forEach(sql, values) { row in
                try body(TouchedDevice(device: try DeviceRecord(row: &row), verdict: try VerdictRecord(row: &row)))
            }
        }
    }

    /// The product versions that an advisory touches and that have devices, those with most devices first.
    public func products(
        advisory id: Int64, verdicts: Set<Verdict> = [.affected, .needsReview], limit: Int = .max
    ) throws -> [TouchedProduct] {
        var clause = SQLClause("v.advisory_id = ? AND pv.device_count > 0", .integer(id))
        TouchedFilter(verdicts: verdicts).narrow(&clause)
        // The lines are chosen first: reasons are long, and sorting all of them takes most of the time.
        let sql = """
            SELECT \(ProductVersionRecord.columns), \(VerdictRecord.columns) FROM
                (SELECT v.product_version_id AS id, pv.device_count AS devices FROM verdicts v
                JOIN product_versions pv ON pv.id = v.product_version_id
                WHERE \(clause.sql) ORDER BY pv.device_count DESC, pv.id LIMIT \(max(0, limit))) x
            JOIN verdicts v ON v.advisory_id = ? AND v.product_version_id = x.id
            JOIN product_versions pv ON pv.id = x.id JOIN products p ON p.id = pv.product_id
            ORDER BY x.devices DESC, x.id
            """
        return try driver.read { connection in
            try connection.rows(sql, clause.values + [.integer(id)]) { row throws(StoreError) in
                TouchedProduct(product: try ProductVersionRecord(row: &row), verdict: try VerdictRecord(row: &row))
            }
        }
    }

    /// Where the devices that an advisory touches are, counted, by verdict, product version and place.
    public func forEachPlace(
        advisory id: Int64, _ filter: TouchedFilter = TouchedFilter(), _ body: (TouchedPlace) throws -> Void
    ) throws {
        var clause = SQLClause("v.advisory_id = ?", .integer(id))
        filter.narrow(&clause)
        filter.devices.narrow(&clause)
        let columns = "v.verdict, v.product_version_id, d.department, d.location, d.owner"
        try driver.read { connection in
            try connection.forEach(
                """
                SELECT \(columns), COUNT(*) FROM verdicts v
                JOIN devices d ON d.product_version_id = v.product_version_id
                WHERE \(clause.sql) GROUP BY \(columns) ORDER BY \(columns)
                """, clause.values
            ) { row in try body(try TouchedPlace(row: &row)) }
        }
    }

    /// The verdict of an advisory's revision on a device; nil when they are unrelated or were not matched.
    public func find(assetTag: String, advisory id: Int64) throws -> VerdictRecord? {
        try driver.read { connection in
            try connection.first(
                """
                SELECT \(VerdictRecord.columns) FROM devices d
                JOIN verdicts v ON v.product_version_id = d.product_version_id
                WHERE d.asset_tag = ? AND v.advisory_id = ?
                """, [.text(assetTag), .integer(id)], VerdictRecord.init(row:))
        }
    }

    /// All advisories, in their newest revision, that touch a device, the newest release first.
    public func advisories(assetTag: String) throws -> [TouchingAdvisory] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(AdvisoryRecord.columns), \(VerdictRecord.columns) FROM devices d
                JOIN verdicts v ON v.product_version_id = d.product_version_id
                JOIN advisories a ON a.id = v.advisory_id
                WHERE d.asset_tag = ? AND a.is_latest = 1 ORDER BY a.current_release_date DESC, a.id DESC
                """, [.text(assetTag)]
            ) { row throws(StoreError) in
                TouchingAdvisory(advisory: try AdvisoryRecord(row: &row), verdict: try VerdictRecord(row: &row))
            }
        }
    }

    /// How far an advisory was matched; nil when never.
    public func matchedThrough(advisory id: Int64) throws -> Int64? {
        try driver.read { connection in
            try connection.first("SELECT through_version FROM match_marks WHERE advisory_id = ?", [.integer(id)]) {
                row throws(StoreError) in try row.integer()
            }
        }
    }

    private func query(
        _ id: Int64, _ filter: TouchedFilter, after cursor: TouchedDeviceCursor?
    ) -> (sql: String, values: [SQLValue]) {
        var clause = SQLClause("v.advisory_id = ?", .integer(id))
        filter.narrow(&clause)
        filter.devices.narrow(&clause)
        if let cursor {
            clause.and(
                "(v.product_version_id, d.asset_tag) > (?, ?)", .integer(cursor.productVersionID),
                .text(cursor.assetTag))
        }
        let sql = """
            SELECT \(DeviceRecord.columns), \(VerdictRecord.columns) FROM verdicts v
            JOIN product_versions pv ON pv.id = v.product_version_id JOIN products p ON p.id = pv.product_id
            JOIN devices d ON d.product_version_id = v.product_version_id
            WHERE \(clause.sql) ORDER BY v.product_version_id, d.asset_tag
            """
        return (sql, clause.values)
    }
}
