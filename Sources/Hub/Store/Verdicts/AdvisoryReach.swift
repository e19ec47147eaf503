/// How many devices a revision of an advisory touches, kept beside it by the writes that change it: lists of advisories
/// need it for every line.
enum AdvisoryReach {
    /// Fills the empty table.
    static let insertAll = """
        INSERT INTO advisory_reach (advisory_id, affected, to_review)
        SELECT v.advisory_id,
            CAST(SUM(CASE WHEN v.verdict = 'affected' THEN pv.device_count ELSE 0 END) AS BIGINT),
            CAST(SUM(CASE WHEN v.verdict = 'needs_review' THEN pv.device_count ELSE 0 END) AS BIGINT)
        FROM verdicts v JOIN product_versions pv ON pv.id = v.product_version_id
        GROUP BY v.advisory_id
        """

    /// What the verdicts of a scope add up to.
    struct Sum: Hashable {
        var affected: Int64 = 0
        var toReview: Int64 = 0

        static func - (one: Sum, other: Sum) -> Sum {
            Sum(affected: one.affected - other.affected, toReview: one.toReview - other.toReview)
        }
    }

    /// The sums over what a match is to replace, or has put there.
    static func sum(
        of scope: MatchScope, advisory: Int64, in connection: any SQLConnection
    ) throws(StoreError) -> Sum {
        switch scope {
        case .all: return try sum("", advisory, [], in: connection)
        case .new(let after, _):
            return try sum("AND v.product_version_id > ?", advisory, [.integer(after)], in: connection)
        case .versions(let ids):
            var total = Sum()
            for part in ids.chunks(of: SQLText.chunk) {
                let marks = SQLText.marks(part.count)
                let found = try sum(
                    "AND v.product_version_id IN (\(marks))", advisory, part.map { .integer($0) }, in: connection)
                total.affected += found.affected
                total.toReview += found.toReview
            }
            return total
        }
    }

    private static func sum(
        _ condition: String, _ advisory: Int64, _ values: [SQLValue], in connection: any SQLConnection
    ) throws(StoreError) -> Sum {
        let rows = try connection.rows(
            """
            SELECT v.verdict, CAST(SUM(pv.device_count) AS BIGINT) FROM verdicts v
            JOIN product_versions pv ON pv.id = v.product_version_id
            WHERE v.advisory_id = ? \(condition) GROUP BY v.verdict
            """, [.integer(advisory)] + values
        ) { row throws(StoreError) in (try row.text(), try row.integer()) }
        return rows.reduce(into: Sum()) { sum, row in
            if row.0 == "affected" { sum.affected += row.1 }
            if row.0 == "needs_review" { sum.toReview += row.1 }
        }
    }

    /// Moves the counts of a revision by what its verdicts changed.
    static func move(_ advisory: Int64, by change: Sum, in connection: any SQLConnection) throws(StoreError) {
        try connection.execute(
            """
            INSERT INTO advisory_reach (advisory_id, affected, to_review) VALUES (?, ?, ?)
            ON CONFLICT (advisory_id) DO UPDATE SET affected = advisory_reach.affected + excluded.affected,
                to_review = advisory_reach.to_review + excluded.to_review
            """, [.integer(advisory), .integer(change.affected), .integer(change.toReview)])
    }

    /// Counts the devices of all, after the inventory changed.
    static func refreshAll(in connection: any SQLConnection) throws(StoreError) {
        try connection.execute("DELETE FROM advisory_reach")
        try connection.execute(insertAll)
    }

    /// One of the two counts of an advisory `a`.
    static func column(_ name: String) -> String {
        "(SELECT CAST(COALESCE(SUM(r.\(name)), 0) AS BIGINT) FROM advisory_reach r WHERE r.advisory_id = a.id)"
    }
}
