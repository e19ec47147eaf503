/// What happened to the notices of cases, links to personal pages, and messages that wait to go out.
public struct NoticeRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Changes the notices of a case in one transaction; the lines that `body` returns are logged in it.
    public func change<Value>(
        _ caseID: Int64, _ body: (NoticeTransaction) throws -> (value: Value, entries: [NewAuditEntry])
    ) throws -> Value {
        try driver.write { connection in
            let result = try body(NoticeTransaction(caseID: caseID, connection: connection))
            try audit.append(result.entries, in: connection)
            return result.value
        }
    }

    /// The events of a case's notices after one of them, in order.
    public func events(of caseID: Int64, after sequence: Int64 = 0) throws -> [CaseEventRow] {
        try driver.read { try NoticeTransaction(caseID: caseID, connection: $0).events(after: sequence) }
    }

    /// The numbers of the cases that have notices, in order.
    public func cases() throws -> [Int64] {
        try driver.read { connection in
            try connection.rows("SELECT case_id FROM notice_events WHERE sequence = 1 ORDER BY case_id") {
                row throws(StoreError) in try row.integer()
            }
        }
    }

    /// The link of this digest, whether it still works or not.
    public func link(tokenHash: String) throws -> NoticeLink? {
        try driver.read { connection in
            try connection.first(
                "SELECT \(NoticeLink.columns) FROM notice_links WHERE token_hash = ?", [.text(tokenHash)],
                NoticeLink.init(row:))
        }
    }

    /// The messages that are to go out by a way now, the oldest first.
    public func due(_ way: String, at time: Int64, limit: Int = 50) throws -> [OutgoingMessage] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(OutgoingMessage.columns) FROM outgoing_messages
                WHERE state = ? AND way = ? AND next_at <= ? ORDER BY next_at, id LIMIT \(max(0, limit))
                """, [.text(OutgoingMessage.State.waiting.rawValue), .text(way), .integer(time)],
                OutgoingMessage.init(row:))
        }
    }

    /// The messages of a case that wait, or failed.
    public func unsent(of caseID: Int64) throws -> [OutgoingMessage] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(OutgoingMessage.columns) FROM outgoing_messages
                WHERE case_id = ? AND state IN (?, ?) ORDER BY id
                """,
                [
                    .integer(caseID), .text(OutgoingMessage.State.waiting.rawValue),
                    .text(OutgoingMessage.State.failed.rawValue),
                ], OutgoingMessage.init(row:))
        }
    }
}
