public import Matching

/// What an advisory says of a product of the hospital: one verdict on so many of its versions and devices.
public struct ProductTouch: Sendable, Hashable {
    /// The newest revision of the advisory.
    public let advisory: AdvisoryRecord
    /// The verdict.
    public let verdict: Verdict
    /// How many versions of the product have it.
    public let versions: Int
    /// How many devices have it.
    public let devices: Int
}

extension VerdictRepository {
    /// What all advisories, in their newest revisions, say of a product that has devices; the gravest first.
    public func touches(product id: Int64) throws -> [ProductTouch] {
        let found = try driver.read { connection in
            try connection.rows(
                """
                SELECT \(AdvisoryRecord.columns), x.verdict, x.versions, x.devices FROM
                    (SELECT v.advisory_id, v.verdict, COUNT(*) AS versions,
                        CAST(SUM(pv.device_count) AS BIGINT) AS devices
                    FROM product_versions pv JOIN verdicts v ON v.product_version_id = pv.id
                    WHERE pv.product_id = ? AND pv.device_count > 0 GROUP BY v.advisory_id, v.verdict) x
                JOIN advisories a ON a.id = x.advisory_id
                WHERE a.is_latest = 1 ORDER BY a.current_release_date DESC, a.id DESC, x.verdict
                """, [.integer(id)]
            ) { row throws(StoreError) in
                ProductTouch(
                    advisory: try AdvisoryRecord(row: &row), verdict: Verdict(rawValue: try row.text()) ?? .needsReview,
                    versions: try row.count(), devices: try row.count())
            }
        }
        let order: [Verdict] = [.affected, .needsReview, .notAffected, .unrelated]
        return order.flatMap { verdict in found.filter { $0.verdict == verdict } }
    }
}
