extension DeskRepository {
    /// Notes that first revisions are news since they came in.
    public func settleFirstRevisions() throws {
        let open = "a.is_latest = 1 AND a.revision_order = 0 AND n.advisory_id IS NULL"
        let tables = "advisories a LEFT JOIN advisory_news n ON n.advisory_id = a.id"
        let isOpen = try driver.read { connection in
            try connection.first("SELECT a.id FROM \(tables) WHERE \(open) LIMIT 1") { row throws(StoreError) in
                try row.integer()
            } != nil
        }
        guard isOpen else { return }
        try driver.write { connection in
            try connection.execute(
                "INSERT INTO advisory_news (advisory_id, at) SELECT a.id, a.imported_at FROM \(tables) WHERE \(open)")
        }
    }

    /// Newest revisions that took the place of others, were matched, and of which it is not known whether they bring
    /// something new.
    public func unsettledRevisions() throws -> [AdvisoryRecord] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(AdvisoryRecord.columns) FROM advisories a JOIN match_marks m ON m.advisory_id = a.id
                LEFT JOIN advisory_news n ON n.advisory_id = a.id
                WHERE a.is_latest = 1 AND n.advisory_id IS NULL ORDER BY a.id
                """, [], AdvisoryRecord.init(row:))
        }
    }

    /// When the last matched revision before another one was news, and which it is.
    public func before(_ advisory: AdvisoryRecord) throws -> (record: AdvisoryRecord, newsAt: Int64)? {
        try driver.read { connection in
            try connection.first(
                """
                SELECT \(AdvisoryRecord.columns),
                    COALESCE((SELECT n.at FROM advisory_news n WHERE n.advisory_id = a.id), a.imported_at)
                FROM advisories a JOIN match_marks m ON m.advisory_id = a.id
                WHERE a.tracking_id = ? AND a.revision_order < ? ORDER BY a.revision_order DESC LIMIT 1
                """, [.text(advisory.trackingID), .integer(Int64(advisory.revisionOrder))]
            ) { row throws(StoreError) in (try AdvisoryRecord(row: &row), try row.integer()) }
        }
    }

    /// Notes since when a revision is news.
    public func setNews(_ time: Int64, of advisory: AdvisoryRecord) throws {
        try driver.write { connection in
            try connection.execute(
                """
                INSERT INTO advisory_news (advisory_id, at) VALUES (?, ?)
                ON CONFLICT (advisory_id) DO UPDATE SET at = excluded.at
                """, [.integer(advisory.id), .integer(time)])
        }
    }
}
