/// The open questions inside one transaction: verdicts that need review, of newest revisions, on products with devices,
/// without an answer. A version that several advisories question has its devices counted once.
///
/// Gathering them from all verdicts takes long, so they are kept in a table. Answers and single verdicts change it at
/// once; after imports and matches it is gathered anew, and until then lists gather for themselves.
struct OpenQuestions {
    private let connection: any SQLConnection
    /// The state of verdicts and devices when the transaction began.
    private let matching: Int64
    /// Whether the table was gathered from that state.
    let areGathered: Bool

    init(_ connection: any SQLConnection) throws(StoreError) {
        self.connection = connection
        matching = try ContentVersion.value(of: .matching, in: connection)
        areGathered = try ContentVersion.value(of: .questions, in: connection) == matching
    }

    /// A page of questions, those that most devices wait for first.
    func list(after item: ReviewCursor?, limit: Int) throws(StoreError) -> [ReviewItem] {
        var clause = SQLClause("1 = 1")
        if let item {
            clause.and(
                "(q.devices < ? OR (q.devices = ? AND (q.product_key, q.claim_product) > (?, ?)))",
                .integer(Int64(item.devices)), .integer(Int64(item.devices)), .text(item.productKey),
                .text(item.claimProduct))
        }
        let source = areGathered ? "review_questions" : "(\(Self.gathered("")))"
        return try connection.rows(
            """
            SELECT q.product_key, q.claim_product, p.manufacturer, p.model, p.model_number, q.devices, q.advisories,
                q.confidence
            FROM \(source) q JOIN products p ON p.id = q.product_id WHERE \(clause.sql)
            ORDER BY q.devices DESC, q.product_key, q.claim_product LIMIT \(max(0, limit))
            """, clause.values, ReviewItem.init(row:))
    }

    /// Gathers all of them anew, unless that was done since.
    func gather() throws(StoreError) {
        guard !areGathered else { return }
        try connection.execute("DELETE FROM review_questions")
        try connection.execute(Self.insert(""))
        try ContentVersion.set(.questions, to: matching, in: connection)
    }

    /// Brings the questions about some products up to date, after an answer or new verdicts on them. Where the table is
    /// not up to date anyway, it stays so.
    func follow(productKeys keys: Set<String>) throws(StoreError) {
        guard areGathered else { return }
        for key in keys.sorted() {
            try connection.execute("DELETE FROM review_questions WHERE product_key = ?", [.text(key)])
            try connection.execute(Self.insert("AND p.product_key = ?"), [.text(key)])
        }
        let now = try ContentVersion.value(of: .matching, in: connection)
        if now != matching { try ContentVersion.set(.questions, to: now, in: connection) }
    }

    /// Brings the questions about the products of some versions up to date.
    func follow(versions: Set<Int64>) throws(StoreError) {
        guard areGathered else { return }
        var keys: Set<String> = []
        for part in versions.sorted().chunks(of: SQLText.chunk) {
            keys.formUnion(
                try connection.rows(
                    """
                    SELECT DISTINCT p.product_key FROM product_versions pv JOIN products p ON p.id = pv.product_id
                    WHERE pv.id IN (\(SQLText.marks(part.count)))
                    """, part.map { .integer($0) }
                ) { row throws(StoreError) in try row.text() })
        }
        try follow(productKeys: keys)
    }

    private static let columns = "product_key, claim_product, product_id, devices, advisories, confidence"

    private static func insert(_ condition: String) -> String {
        "INSERT INTO review_questions (\(columns)) \(gathered(condition))"
    }

    private static func gathered(_ condition: String) -> String {
        """
        WITH waiting AS (
            SELECT p.product_key, v.claim_product, v.product_version_id, p.id AS product_id, pv.device_count,
                v.advisory_id, v.confidence
            FROM verdicts v
            JOIN advisories a ON a.id = v.advisory_id
            JOIN product_versions pv ON pv.id = v.product_version_id
            JOIN products p ON p.id = pv.product_id
            LEFT JOIN confirmations c ON c.product_key = p.product_key AND c.claim_product = v.claim_product
            WHERE v.verdict = 'needs_review' AND a.is_latest = 1 AND pv.device_count > 0 AND c.product_key IS NULL
                \(condition)
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
        SELECT u.product_key, u.claim_product, u.product_id, u.devices, n.advisories, n.confidence
        FROM units u
        JOIN notices n ON n.product_key = u.product_key AND n.claim_product = u.claim_product
        """
    }
}
