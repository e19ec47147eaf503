/// Those who are told of changes.
public struct WebhookRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Keeps a new receiver.
    ///
    /// - Returns: the receiver with its number.
    public func add(_ record: WebhookRecord, audit entry: (WebhookRecord) -> NewAuditEntry) throws -> WebhookRecord {
        let time = now()
        return try driver.write { connection in
            var record = record
            record.id = try connection.nextID(in: "webhooks")
            record.madeAt = time
            try connection.execute(
                "INSERT INTO webhooks (\(WebhookRecord.columns)) VALUES (\(SQLText.marks(10)))", record.values)
            try audit.append([entry(record)], in: connection)
            return record
        }
    }

    /// All receivers, oldest first.
    public func all() throws -> [WebhookRecord] {
        try driver.read { try Self.all(in: $0) }
    }

    static func all(in connection: any SQLConnection) throws(StoreError) -> [WebhookRecord] {
        try connection.rows("SELECT \(WebhookRecord.columns) FROM webhooks ORDER BY id", [], WebhookRecord.init(row:))
    }

    /// The receiver of this number.
    public func find(_ id: Int64) throws -> WebhookRecord? {
        try driver.read { try Self.find(id, in: $0) }
    }

    private static func find(_ id: Int64, in connection: any SQLConnection) throws(StoreError) -> WebhookRecord? {
        try connection.first(
            "SELECT \(WebhookRecord.columns) FROM webhooks WHERE id = ?", [.integer(id)], WebhookRecord.init(row:))
    }

    /// Changes a receiver.
    ///
    /// - Parameter change: changes what was read, and says what is logged of it.
    /// - Returns: the receiver as it is now; nil when there is none.
    public func update(_ id: Int64, _ change: (inout WebhookRecord) throws -> [NewAuditEntry]) throws
        -> WebhookRecord?
    {
        try driver.write { connection in
            guard var record = try Self.find(id, in: connection) else { return nil }
            let entries = try change(&record)
            record.revision += 1
            try connection.execute(
                """
                UPDATE webhooks SET name = ?, url = ?, topics = ?, salt = ?, is_paused = ?, failures = ?,
                    rests_until = ?, revision = ? WHERE id = ?
                """,
                [
                    .text(record.name), .text(record.url), .text(record.topics.joined(separator: " ")),
                    .text(record.salt), .flag(record.isPaused), .integer(Int64(record.failures)),
                    .integer(record.restsUntil), .integer(record.revision), .integer(id),
                ])
            try audit.append(entries, in: connection)
            return record
        }
    }

    /// Takes a receiver out, with all that it was still to be told.
    ///
    /// - Returns: whether it was there.
    public func remove(_ id: Int64, audit entry: NewAuditEntry) throws -> Bool {
        try driver.write { connection in
            try connection.execute("DELETE FROM outbox WHERE webhook_id = ?", [.integer(id)])
            let gone = try connection.execute("DELETE FROM webhooks WHERE id = ?", [.integer(id)])
            if gone > 0 { try audit.append([entry], in: connection) }
            return gone > 0
        }
    }
}
