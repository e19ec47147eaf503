public import Matching

/// A verdict as it is kept.
public struct VerdictRecord: Sendable, Hashable {
    /// The number of the advisory's revision.
    public let advisoryID: Int64
    /// The product version.
    public let productVersionID: Int64
    /// The verdict.
    public let verdict: Verdict
    /// How sure, from 0 to 1.
    public let confidence: Double
    /// The claim's product, the same in all advisories.
    public let claimProduct: String
    /// Ids of the advisory's products that it is or may be.
    public let products: [String]
    /// Why, the weightiest first.
    public let reasons: [MatchReason]
    /// When it was found: milliseconds since 1970.
    public let decidedAt: Int64

    static let columns = """
        v.advisory_id, v.product_version_id, v.verdict, v.confidence, v.claim_product, v.product_ids, v.reasons, \
        v.decided_at
        """

    init(row: inout SQLRow) throws(StoreError) {
        advisoryID = try row.integer()
        productVersionID = try row.integer()
        // A word that this version does not know must not read as "not affected".
        verdict = Verdict(rawValue: try row.text()) ?? .needsReview
        confidence = try row.real()
        claimProduct = try row.text()
        products = try JSONText.texts(try row.text())
        reasons = try JSONText.reasons(try row.text())
        decidedAt = try row.integer()
    }
}
