/// A question for a person: is this product that claim's product?
public struct ReviewItem: Sendable, Hashable {
    /// The product's key.
    public let productKey: String
    /// The claim's product.
    public let claimProduct: String
    /// One of the products with that key, as the hospital wrote it.
    public let manufacturer: String
    /// Its model.
    public let model: String
    /// Its model number.
    public let modelNumber: String
    /// How many devices wait for the answer.
    public let devices: Int
    /// How many advisories wait for the answer.
    public let advisories: Int
    /// The highest confidence among the verdicts, from 0 to 1.
    public let confidence: Double

    init(row: inout SQLRow) throws(StoreError) {
        productKey = try row.text()
        claimProduct = try row.text()
        manufacturer = try row.text()
        model = try row.text()
        modelNumber = try row.text()
        devices = try row.count()
        advisories = try row.count()
        confidence = try row.real()
    }

    /// The open questions: verdicts that need review, of newest revisions, on products with devices, without an
    /// answer. A version that several advisories question has its devices counted once.
    static let query = """
        WITH waiting AS (
            SELECT p.product_key, v.claim_product, v.product_version_id, p.id AS product_id, pv.device_count,
                v.advisory_id, v.confidence
            FROM verdicts v
            JOIN advisories a ON a.id = v.advisory_id
            JOIN product_versions pv ON pv.id = v.product_version_id
            JOIN products p ON p.id = pv.product_id
            LEFT JOIN confirmations c ON c.product_key = p.product_key AND c.claim_product = v.claim_product
            WHERE v.verdict = 'needs_review' AND a.is_latest = 1 AND pv.device_count > 0 AND c.product_key IS NULL
        ), units AS (
            SELECT product_key, claim_product, MIN(product_id) AS product_id,
                CAST(SUM(device_count) AS BIGINT) AS devices
            FROM (SELECT DISTINCT product_key, claim_product, product_version_id, product_id, device_count
                FROM waiting) AS versions
            GROUP BY product_key, claim_product
        ), notices AS (
            SELECT product_key, claim_product, COUNT(DISTINCT advisory_id) AS advisories,
                MAX(confidence) AS confidence
            FROM waiting GROUP BY product_key, claim_product
        )
        SELECT u.product_key, u.claim_product, p.manufacturer, p.model, p.model_number, u.devices, n.advisories,
            n.confidence
        FROM units u
        JOIN notices n ON n.product_key = u.product_key AND n.claim_product = u.claim_product
        JOIN products p ON p.id = u.product_id
        """
}
