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

    /// The newest revision of an advisory, though it be taken out: a case that rests on it goes on resting on it.
    public func newest(_ trackingID: String) throws -> AdvisoryRecord? {
        try driver.read { connection in
            try connection.first(
                """
                SELECT \(AdvisoryRecord.columns) FROM advisories a WHERE a.tracking_id = ?
                ORDER BY a.revision_order DESC LIMIT 1
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

    /// A page of the list of advisories, the newest release first unless told otherwise.
    ///
    /// - Parameter reader: the user who asks, to whom `isRead` applies.
    public func list(
        _ filter: AdvisoryFilter = AdvisoryFilter(), order: AdvisoryOrder = AdvisoryOrder(), reader: Int64 = 0,
        after cursor: AdvisoryCursor? = nil, limit: Int = 50
    ) throws -> [AdvisoryListItem] {
        var clause = filter.clause
        if let cursor { order.goOn(after: cursor, &clause) }
        // The lines are chosen first, so that devices are counted for those that are shown only.
        let sql = """
            SELECT \(AdvisoryRecord.columns), \(AdvisoryReach.column("affected")), \(AdvisoryReach.column("to_review")),
                CASE WHEN EXISTS (SELECT 1 FROM match_marks m WHERE m.advisory_id = a.id) THEN 1 ELSE 0 END,
                COALESCE((SELECT n.at FROM advisory_news n WHERE n.advisory_id = a.id), a.imported_at),
                CASE WHEN \(AdvisoryFilter.hasRead) THEN 1 ELSE 0 END,
                (SELECT COUNT(*) FROM advisory_comments c
                    WHERE c.tracking_id = a.tracking_id AND c.taken_back_at IS NULL),
                x.sort_key
            FROM (SELECT a.id AS id, \(order.property.key) AS sort_key FROM \(AdvisoryFilter.tables)
                WHERE \(clause.sql) ORDER BY sort_key \(order.words), a.id \(order.words) LIMIT \(max(0, limit))) x
            JOIN advisories a ON a.id = x.id ORDER BY x.sort_key \(order.words), x.id \(order.words)
            """
        return try driver.read { connection in
            try connection.rows(sql, [.integer(reader)] + clause.values) { row throws(StoreError) in
                let advisory = try AdvisoryRecord(row: &row)
                return AdvisoryListItem(
                    advisory: advisory, affectedDevices: try row.count(), devicesToReview: try row.count(),
                    isMatched: try row.flag(), newsAt: try row.integer(), isRead: try row.flag(),
                    comments: try row.count(), cursor: AdvisoryCursor(key: try order.key(&row), id: advisory.id))
            }
        }
    }

    /// The values that a property has in the newest revisions, to choose from.
    public func values(of property: AdvisoryProperty, limit: Int = 100) throws -> [String] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT DISTINCT \(property.searched) AS value FROM \(AdvisoryFilter.tables)
                WHERE a.is_latest = 1 AND \(property.searched) <> '' ORDER BY value LIMIT \(max(0, limit))
                """
            ) { row throws(StoreError) in try row.text() }
        }
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
