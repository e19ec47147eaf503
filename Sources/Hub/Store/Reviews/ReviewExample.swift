public import Matching

/// One of the verdicts that wait for the answer to a question, to show why it is asked.
public struct ReviewExample: Sendable, Hashable {
    /// The advisory that names the claim's product.
    public let trackingID: String
    /// The advisory's title.
    public let title: String
    /// Why it may be the product, the weightiest first.
    public let reasons: [MatchReason]
}

extension ConfirmationRepository {
    /// A verdict that waits for the answer to this question, that of the newest advisory; nil when there is none.
    public func example(of item: ReviewItem) throws -> ReviewExample? {
        try driver.read { connection in
            try connection.first(
                """
                SELECT a.tracking_id, a.title, v.reasons FROM verdicts v
                JOIN advisories a ON a.id = v.advisory_id JOIN product_versions pv ON pv.id = v.product_version_id
                JOIN products p ON p.id = pv.product_id
                WHERE v.claim_product = ? AND v.verdict = 'needs_review' AND a.is_latest = 1 AND pv.device_count > 0
                    AND p.product_key = ?
                ORDER BY a.current_release_date DESC, a.id DESC, pv.id LIMIT 1
                """, [.text(item.claimProduct), .text(item.productKey)]
            ) { row throws(StoreError) in
                ReviewExample(
                    trackingID: try row.text(), title: try row.text(), reasons: try JSONText.reasons(try row.text()))
            }
        }
    }
}
