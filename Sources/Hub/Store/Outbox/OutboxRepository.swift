/// What receivers are still to be told. A message is kept in the transaction that makes the change it tells of: both are
/// there, or neither.
public struct OutboxRepository: Sendable {
    let driver: any SQLDriver
    let now: @Sendable () -> Int64

    /// Keeps a message for everybody who names its topic, as a transaction of its own.
    ///
    /// - Returns: how many receivers there are.
    @discardableResult
    public func add(_ message: NewOutboxMessage) throws -> Int {
        try driver.write { try add(message, in: $0) }
    }

    /// Keeps a message for everybody who names its topic, in the transaction of the change that it tells of.
    ///
    /// - Returns: how many receivers there are.
    @discardableResult
    public func add(_ message: NewOutboxMessage, in connection: any SQLConnection) throws(StoreError) -> Int {
        let receivers = try WebhookRepository.all(in: connection).filter { $0.topics.contains(message.topic) }
        try Self.insert(receivers.map { ($0.id, message) }, at: now(), in: connection)
        return receivers.count
    }

    /// Keeps a message for one receiver, whatever it hears of otherwise.
    public func add(_ message: NewOutboxMessage, to webhookID: Int64) throws {
        let time = now()
        try driver.write { try Self.insert([(webhookID, message)], at: time, in: $0) }
    }

    /// Keeps what receivers hear of these changes.
    static func tell(of entries: [AuditEntry], in connection: any SQLConnection) throws(StoreError) {
        let receivers = try WebhookRepository.all(in: connection)
        guard !receivers.isEmpty, let time = entries.last?.at else { return }
        var messages: [(Int64, NewOutboxMessage)] = []
        for entry in entries {
            guard let message = NewOutboxMessage(entry) else { continue }
            messages += receivers.filter { $0.hears(of: entry.kind) }.map { ($0.id, message) }
        }
        try insert(messages, at: time, in: connection)
    }

    private static func insert(
        _ messages: [(receiver: Int64, message: NewOutboxMessage)], at time: Int64, in connection: any SQLConnection
    ) throws(StoreError) {
        guard !messages.isEmpty else { return }
        let first = try connection.nextID(in: "outbox")
        let rows = messages.enumerated().map { offset, one -> [SQLValue] in
            [
                .integer(first + Int64(offset)), .integer(one.receiver), .text(one.message.messageID),
                .text(one.message.topic), .blob(one.message.body), .flag(one.message.isSealed),
                .text(OutboxMessage.State.waiting.rawValue), .integer(0), .integer(time), .integer(time), .null,
                .text(""),
            ]
        }
        try connection.batch(
            "INSERT INTO outbox (\(OutboxMessage.columns)) VALUES (\(SQLText.marks(12))) "
                + "ON CONFLICT (webhook_id, message_id) DO NOTHING", rows)
    }

    /// The receivers for whom something is due, and who are not left alone at this time.
    public func receiversDue(at time: Int64) throws -> [Int64] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT w.id FROM webhooks w WHERE w.is_paused = 0 AND w.rests_until <= ? AND EXISTS (
                    SELECT 1 FROM outbox o WHERE o.webhook_id = w.id AND o.state = 'waiting' AND o.next_at <= ?)
                ORDER BY w.id
                """, [.integer(time), .integer(time)]
            ) { row throws(StoreError) in try row.integer() }
        }
    }

    /// The oldest message that is due for a receiver, and the receiver; nil when nothing is, or it is left alone.
    public func next(for webhookID: Int64, at time: Int64) throws -> (receiver: WebhookRecord, message: OutboxMessage)?
    {
        try driver.read { connection in
            let receiver = try connection.first(
                "SELECT \(WebhookRecord.columns) FROM webhooks WHERE id = ? AND is_paused = 0 AND rests_until <= ?",
                [.integer(webhookID), .integer(time)], WebhookRecord.init(row:))
            guard let receiver else { return nil }
            let message = try connection.first(
                """
                SELECT \(OutboxMessage.columns) FROM outbox
                WHERE webhook_id = ? AND state = 'waiting' AND next_at <= ? ORDER BY id LIMIT 1
                """, [.integer(webhookID), .integer(time)], OutboxMessage.init(row:))
            return message.map { (receiver, $0) }
        }
    }

    /// Notes how an attempt ended.
    ///
    /// - Parameters:
    ///   - message: the message as it now stands; where it ended with success its body is dropped.
    ///   - failures: how often in a row the receiver could not be reached, now.
    ///   - restsUntil: until when it is left alone. Where it is reached again after failures, all that waited for it is
    ///     due at once.
    public func note(_ message: OutboxMessage, failures: Int, restsUntil: Int64) throws {
        let time = now()
        try driver.writeQuietly { connection in
            let body = message.state == .delivered ? [] : message.body
            try connection.execute(
                "UPDATE outbox SET state = ?, attempts = ?, next_at = ?, ended_at = ?, outcome = ?, body = ? WHERE id = ?",
                [
                    .text(message.state.rawValue), .integer(Int64(message.attempts)), .integer(message.nextAt),
                    .optional(message.endedAt), .text(message.outcome), .blob(body), .integer(message.id),
                ])
            let before = try connection.first(
                "SELECT failures FROM webhooks WHERE id = ?", [.integer(message.webhookID)]
            ) { row throws(StoreError) in try row.integer() }
            guard before != Int64(failures) || restsUntil > 0 else { return }
            try connection.execute(
                "UPDATE webhooks SET failures = ?, rests_until = ? WHERE id = ?",
                [.integer(Int64(failures)), .integer(restsUntil), .integer(message.webhookID)])
            guard failures == 0 else { return }
            try connection.execute(
                "UPDATE outbox SET next_at = ? WHERE webhook_id = ? AND state = 'waiting' AND next_at > ?",
                [.integer(time), .integer(message.webhookID), .integer(time)])
        }
    }
}
