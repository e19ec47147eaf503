/// Answers that are kept for a day, so that a request that is sent again changes nothing again.
public struct IdempotencyRepository: Sendable {
    let driver: any SQLDriver
    let now: @Sendable () -> Int64

    private static let day: Int64 = 86_400_000

    /// What was answered to this key of this person within the last day.
    public func find(userID: Int64, key: String) throws -> IdempotentAnswer? {
        let oldest = now() - Self.day
        return try driver.read { connection in
            try connection.first(
                """
                SELECT request_hash, status, headers, body FROM idempotent_answers
                WHERE user_id = ? AND idempotency_key = ? AND answered_at > ?
                """, [.integer(userID), .text(key), .integer(oldest)]
            ) { row throws(StoreError) in
                IdempotentAnswer(
                    requestHash: try row.text(), status: try row.count(), headers: try row.text(),
                    body: try row.blob())
            }
        }
    }

    /// Keeps an answer, and forgets those whose day is over.
    public func keep(_ answer: IdempotentAnswer, userID: Int64, key: String) throws {
        let time = now()
        try driver.write { connection in
            try connection.execute(
                "DELETE FROM idempotent_answers WHERE answered_at <= ?", [.integer(time - Self.day)])
            try connection.execute(
                """
                INSERT INTO idempotent_answers (user_id, idempotency_key, request_hash, status, headers, body,
                    answered_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (user_id, idempotency_key) DO NOTHING
                """,
                [
                    .integer(userID), .text(key), .text(answer.requestHash), .integer(Int64(answer.status)),
                    .text(answer.headers), .blob(answer.body), .integer(time),
                ])
        }
    }
}
