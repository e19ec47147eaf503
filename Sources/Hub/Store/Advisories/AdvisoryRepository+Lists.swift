extension AdvisoryRepository {
    /// The newest revision of an advisory, by tracking id in any case.
    public func latest(_ trackingID: String) throws -> AdvisoryRecord? {
        try driver.read { connection in
            let exact = try connection.first(
                "SELECT \(AdvisoryRecord.columns) FROM advisories a WHERE a.tracking_id = ? AND a.is_latest = 1",
                [.text(trackingID)], AdvisoryRecord.init(row:))
            if let exact { return exact }
            return try connection.first(
                """
                SELECT \(AdvisoryRecord.columns) FROM advisories a
                WHERE LOWER(a.tracking_id) = LOWER(?) AND a.is_latest = 1 ORDER BY a.id
                """, [.text(trackingID)], AdvisoryRecord.init(row:))
        }
    }

    /// One revision by its number in the database.
    public func find(id: Int64) throws -> AdvisoryRecord? {
        try driver.read { connection in
            try connection.first(
                "SELECT \(AdvisoryRecord.columns) FROM advisories a WHERE a.id = ?", [.integer(id)],
                AdvisoryRecord.init(row:))
        }
    }

    /// All revisions of a tracking id that are here, oldest first.
    public func revisions(_ trackingID: String) throws -> [AdvisoryRecord] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(AdvisoryRecord.columns) FROM advisories a WHERE a.tracking_id = ? ORDER BY a.revision_order
                """, [.text(trackingID)], AdvisoryRecord.init(row:))
        }
    }

    /// The newest revisions of all advisories, by number, one at a time: what `match` goes through.
    public func forEachLatest(_ body: (AdvisoryRecord) throws -> Void) throws {
        try driver.read { connection in
            try connection.forEach(
                "SELECT \(AdvisoryRecord.columns) FROM advisories a WHERE a.is_latest = 1 ORDER BY a.id", []
            ) { row in try body(try AdvisoryRecord(row: &row)) }
        }
    }

    /// A page of the list of advisories, the newest release first.
    public func list(
        _ filter: AdvisoryFilter = AdvisoryFilter(), after cursor: AdvisoryCursor? = nil, limit: Int = 50
    ) throws -> [AdvisoryListItem] {
        var clause = filter.clause
        if let cursor {
            clause.and("(a.current_release_date, a.id) < (?, ?)", .text(cursor.date), .integer(cursor.id))
        }
        let sql = """
            SELECT \(AdvisoryRecord.columns), \(Self.devices("affected")), \(Self.devices("needs_review")),
                CASE WHEN EXISTS (SELECT 1 FROM match_marks m WHERE m.advisory_id = a.id) THEN 1 ELSE 0 END
            FROM advisories a WHERE \(clause.sql)
            ORDER BY a.current_release_date DESC, a.id DESC LIMIT \(max(0, limit))
            """
        return try driver.read { connection in
            try connection.rows(sql, clause.values) { row throws(StoreError) in
                AdvisoryListItem(
                    advisory: try AdvisoryRecord(row: &row), affectedDevices: try row.count(),
                    devicesToReview: try row.count(), isMatched: try row.flag())
            }
        }
    }

    /// Counts devices through the counts that product versions keep, not device by device.
    private static func devices(_ verdict: String) -> String {
        """
        (SELECT CAST(COALESCE(SUM(pv.device_count), 0) AS BIGINT) FROM verdicts v
            JOIN product_versions pv ON pv.id = v.product_version_id
            WHERE v.advisory_id = a.id AND v.verdict = '\(verdict)')
        """
    }

    /// The original document, byte for byte.
    ///
    /// - Throws: `StoreError` of code `notFound` when there is no such document.
    public func bytes(sha256: String) throws -> [UInt8] {
        let found = try driver.read { connection in
            try connection.first("SELECT bytes FROM documents WHERE sha256 = ?", [.text(sha256)]) {
                row throws(StoreError) in try row.blob()
            }
        }
        guard let found else {
            throw StoreError(.notFound, "No document has SHA-256 \(sha256).", advice: "Import it again.")
        }
        return found
    }

    /// The validator's findings of one revision, as a JSON array; nil when there is no such revision.
    public func findings(id: Int64) throws -> String? {
        try driver.read { connection in
            try connection.first("SELECT findings FROM advisories WHERE id = ?", [.integer(id)]) {
                row throws(StoreError) in try row.text()
            }
        }
    }
}
