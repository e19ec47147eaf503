/// Figures over everything that is kept.
public struct ReportRepository: Sendable {
    let driver: any SQLDriver

    /// When the cases opened since a time reached what reports measure, by number.
    ///
    /// - Parameter ids: only these cases; nil for all.
    public func milestones(openedSince time: Int64 = .min, of ids: [Int64]? = nil) throws -> [CaseMilestones] {
        let some = ids.map { " AND c.id IN (\(SQLText.marks($0.count)))" } ?? ""
        return try driver.read { connection in
            try connection.rows(
                """
                SELECT c.id, c.title, c.phase, c.priority, c.due_at, c.opened_at,
                    (SELECT MIN(a.imported_at) FROM case_advisories ca JOIN advisories a ON a.tracking_id = ca.tracking_id
                        WHERE ca.case_id = c.id),
                    MIN(CASE WHEN e.kind = 'assessed' THEN e.at END),
                    MIN(CASE WHEN e.kind = 'plan_agreed' THEN e.at END),
                    MAX(CASE WHEN e.kind = 'closed' THEN e.at END)
                FROM cases c LEFT JOIN case_events e ON e.case_id = c.id AND e.kind IN ('assessed', 'plan_agreed', 'closed')
                WHERE c.opened_at >= ?\(some)
                GROUP BY c.id, c.title, c.phase, c.priority, c.due_at, c.opened_at ORDER BY c.id
                """, [.integer(time)] + (ids ?? []).map { .integer($0) }, CaseMilestones.init(row:))
        }
    }

    /// The versions of the cases opened since a time, by number.
    public func versions(openedSince time: Int64 = .min) throws -> [Int64: Int64] {
        try driver.read { connection in
            let rows = try connection.rows(
                "SELECT id, sequence FROM cases WHERE opened_at >= ?", [.integer(time)]
            ) { row throws(StoreError) in (try row.integer(), try row.integer()) }
            return Dictionary(rows) { first, _ in first }
        }
    }

    /// What is known of the devices, and what the advisories say of them.
    public func coverage() throws -> Coverage {
        try driver.read { connection in
            var coverage = Coverage()
            let sums = [
                "1 = 1", "pv.software_version > ''", "p.device_identifier > ''", "p.manufacturer > '' AND p.model > ''",
            ]
            .map { "CAST(COALESCE(SUM(CASE WHEN \($0) THEN pv.device_count ELSE 0 END), 0) AS BIGINT)" }
            let known = try connection.first(
                "SELECT \(sums.joined(separator: ", ")) FROM product_versions pv JOIN products p ON p.id = pv.product_id"
            ) { row throws(StoreError) in
                (try row.count(), try row.count(), try row.count(), try row.count())
            }
            if let known {
                (coverage.devices, coverage.withVersion, coverage.withIdentifier, coverage.withModel) = known
            }
            coverage.advisories = try count("SELECT COUNT(*) FROM advisories WHERE is_latest = 1", connection)
            coverage.matched = try count(
                "SELECT COUNT(*) FROM advisories a JOIN match_marks m ON m.advisory_id = a.id WHERE a.is_latest = 1",
                connection)
            let touching = """
                SELECT COUNT(*) FROM advisory_reach r JOIN advisories a ON a.id = r.advisory_id
                WHERE a.is_latest = 1 AND r.affected > 0
                """
            coverage.affecting = try count(touching, connection)
            coverage.answered = try count(
                touching + " AND EXISTS (SELECT 1 FROM case_advisories ca WHERE ca.tracking_id = a.tracking_id)",
                connection)
            return coverage
        }
    }

    private func count(_ sql: String, _ connection: any SQLConnection) throws(StoreError) -> Int {
        try connection.first(sql) { row throws(StoreError) in try row.count() } ?? 0
    }
}
