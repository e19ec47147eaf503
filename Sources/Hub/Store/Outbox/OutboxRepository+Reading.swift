extension OutboxRepository {
    /// How many messages of a receiver are in which state.
    public struct Counts: Sendable, Hashable {
        /// Still to be delivered.
        public var waiting = 0
        /// Delivered, of those that are remembered.
        public var delivered = 0
        /// Given up.
        public var dead = 0

        /// No message in any state.
        public init() {}
    }

    /// How many messages each receiver has in which state, by the receiver's number.
    public func counts() throws -> [Int64: Counts] {
        try driver.read { connection in
            let rows = try connection.rows("SELECT webhook_id, state, COUNT(*) FROM outbox GROUP BY webhook_id, state")
            {
                row throws(StoreError) in (try row.integer(), try row.text(), try row.count())
            }
            var result: [Int64: Counts] = [:]
            for (id, state, count) in rows {
                switch OutboxMessage.State(rawValue: state) {
                case .waiting: result[id, default: Counts()].waiting = count
                case .delivered: result[id, default: Counts()].delivered = count
                case .dead, nil: result[id, default: Counts()].dead += count
                }
            }
            return result
        }
    }

    /// A page of a receiver's messages in a state, the latest first.
    public func list(_ webhookID: Int64, state: OutboxMessage.State, before id: Int64 = .max, limit: Int = 50) throws
        -> [OutboxMessage]
    {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(OutboxMessage.columns) FROM outbox WHERE webhook_id = ? AND state = ? AND id < ?
                ORDER BY id DESC LIMIT \(max(0, limit))
                """, [.integer(webhookID), .text(state.rawValue), .integer(id)], OutboxMessage.init(row:))
        }
    }

    /// Lets messages that were given up go out once more, as if they were new.
    ///
    /// - Parameter ids: these; nil for all of the receiver.
    /// - Returns: how many there were.
    public func replay(_ webhookID: Int64, ids: [Int64]? = nil, audit: AuditRepository, _ entry: (Int) -> NewAuditEntry)
        throws -> Int
    {
        let time = now()
        return try driver.write { connection in
            let sql = """
                UPDATE outbox SET state = 'waiting', attempts = 0, next_at = ?, made_at = ?, ended_at = NULL
                WHERE webhook_id = ? AND state = 'dead'
                """
            var count = 0
            if let ids {
                for id in ids {
                    count += try connection.execute(
                        sql + " AND id = ?", [.integer(time), .integer(time), .integer(webhookID), .integer(id)])
                }
            } else {
                count = try connection.execute(sql, [.integer(time), .integer(time), .integer(webhookID)])
            }
            if count > 0 {
                try connection.execute(
                    "UPDATE webhooks SET failures = 0, rests_until = 0 WHERE id = ?", [.integer(webhookID)])
                try audit.append([entry(count)], in: connection)
            }
            return count
        }
    }

    /// Forgets what was delivered before a time. What was given up stays until somebody sends it again or takes the
    /// receiver out.
    @discardableResult
    public func forgetDelivered(before time: Int64) throws -> Int {
        try driver.writeQuietly { connection in
            try connection.execute(
                "DELETE FROM outbox WHERE state = 'delivered' AND ended_at < ?", [.integer(time)])
        }
    }
}
