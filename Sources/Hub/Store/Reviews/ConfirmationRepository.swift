/// What people decided about products, and what they are still to be asked.
public struct ConfirmationRepository: Sendable {
    let driver: any SQLDriver
    let now: @Sendable () -> Int64

    /// Keeps a person's word; a later word on the same pair takes the place of the earlier.
    public func save(_ decision: ReviewDecision) throws {
        let time = now()
        try driver.write { connection in
            let questions = try OpenQuestions(connection)
            try connection.execute(
                """
                INSERT INTO confirmations (\(ReviewDecision.columns)) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (product_key, claim_product) DO UPDATE SET is_same = excluded.is_same,
                    decided_by = excluded.decided_by, note = excluded.note, decided_at = excluded.decided_at
                """,
                [
                    .text(decision.productKey), .text(decision.claimProduct), .flag(decision.isSame),
                    .text(decision.decidedBy), .text(decision.note), .integer(time),
                ])
            try questions.follow(productKeys: [decision.productKey])
            let body = [
                "claim_product": decision.claimProduct, "is_same": String(decision.isSame), "note": decision.note,
            ]
            try log("review.answered", decision.productKey, body, by: decision.decidedBy, in: connection)
        }
    }

    /// Takes a word back.
    ///
    /// - Returns: whether there was one.
    @discardableResult
    public func remove(productKey: String, claimProduct: String, by actor: String = "system") throws -> Bool {
        try driver.write { connection in
            let questions = try OpenQuestions(connection)
            let gone = try connection.execute(
                "DELETE FROM confirmations WHERE product_key = ? AND claim_product = ?",
                [.text(productKey), .text(claimProduct)])
            guard gone > 0 else { return false }
            try questions.follow(productKeys: [productKey])
            try log("review.taken-back", productKey, ["claim_product": claimProduct], by: actor, in: connection)
            return true
        }
    }

    private func log(
        _ kind: String, _ productKey: String, _ body: [String: String], by actor: String,
        in connection: any SQLConnection
    ) throws(StoreError) {
        let entry = NewAuditEntry(
            actor: actor, kind: kind, subject: "product/\(productKey)", body: AuditBody.json(body))
        try AuditRepository(driver: driver, now: now).append([entry], in: connection)
    }

    /// All words, by product and claim: there are as many as people gave, which is few.
    public func all() throws -> [ReviewDecisionRecord] {
        try driver.read { connection in
            try connection.rows(
                "SELECT \(ReviewDecision.columns) FROM confirmations ORDER BY product_key, claim_product", [],
                ReviewDecisionRecord.init(row:))
        }
    }

    /// A page of open questions, those that most devices wait for first.
    public func waiting(after item: ReviewCursor? = nil, limit: Int = 50) throws -> [ReviewItem] {
        try driver.read { try OpenQuestions($0).list(after: item, limit: limit) }
    }

    /// Gathers the open questions where something has changed since they were, so that lists need not.
    public func gather() throws {
        guard try driver.read({ try !OpenQuestions($0).areGathered }) else { return }
        try driver.writeQuietly { try OpenQuestions($0).gather() }
    }
}
