/// What can be read and changed of a case's notices inside one transaction. It must not be kept.
public struct NoticeTransaction {
    /// The number of the case.
    public let caseID: Int64
    /// The transaction’s connection, for what belongs to the same change.
    public let connection: any SQLConnection

    /// The events of the notices after one of them, in order.
    public func events(after sequence: Int64 = 0) throws(StoreError) -> [CaseEventRow] {
        try connection.rows(
            """
            SELECT \(CaseEventRow.columns) FROM notice_events WHERE case_id = ? AND sequence > ? ORDER BY sequence
            """, [.integer(caseID), .integer(sequence)], CaseEventRow.init(row:))
    }

    /// Keeps new events.
    public func add(_ events: [CaseEventRow]) throws(StoreError) {
        try connection.batch(
            "INSERT INTO notice_events (case_id, \(CaseEventRow.columns)) VALUES (\(SQLText.marks(6)))",
            events.map { event in
                [
                    .integer(caseID), .integer(event.sequence), .integer(event.at), .text(event.actor),
                    .text(event.kind), .text(event.body),
                ]
            })
    }

    /// Keeps a link.
    public func add(_ link: NoticeLink) throws(StoreError) {
        try connection.execute(
            "INSERT INTO notice_links (\(NoticeLink.columns)) VALUES (\(SQLText.marks(8)))", link.values)
    }

    /// Keeps a message that is to go out.
    public func add(_ message: OutgoingMessage) throws(StoreError) {
        var message = message
        message.id = try connection.nextID(in: "outgoing_messages")
        try connection.execute(
            "INSERT INTO outgoing_messages (\(OutgoingMessage.columns)) VALUES (\(SQLText.marks(12)))", message.values)
    }

    /// Whether a message to the recipient of a notice waits in this way.
    public func isWaiting(_ notice: String, way: String) throws(StoreError) -> Bool {
        try connection.first(
            "SELECT 1 FROM outgoing_messages WHERE case_id = ? AND notice = ? AND way = ? AND state = ?",
            [.integer(caseID), .text(notice), .text(way), .text(OutgoingMessage.State.waiting.rawValue)]
        ) { row throws(StoreError) in try row.integer() } != nil
    }

    /// Sets how far a message is, if it still waits. One that does not wait any more keeps no address and no words.
    ///
    /// - Returns: whether it waited.
    public func settle(
        _ message: Int64, _ state: OutgoingMessage.State, failure: String = "", nextAt: Int64 = 0
    ) throws(StoreError) -> Bool {
        let keep = state == .waiting ? "sealed = sealed" : "sealed = ?"
        let values: [SQLValue] = state == .waiting ? [] : [.blob([])]
        return try connection.execute(
            """
            UPDATE outgoing_messages SET \(keep), state = ?, attempts = attempts + 1, next_at = ?, failure = ?
            WHERE id = ? AND state = ?
            """,
            values + [
                .text(state.rawValue), .integer(nextAt), .text(failure), .integer(message),
                .text(OutgoingMessage.State.waiting.rawValue),
            ]) > 0
    }

    /// Takes back what leads to a notice or waits for its recipient.
    public func withdraw(_ notice: String, at time: Int64) throws(StoreError) {
        try connection.execute(
            "UPDATE notice_links SET revoked_at = ? WHERE case_id = ? AND notice = ? AND revoked_at IS NULL",
            [.integer(time), .integer(caseID), .text(notice)])
        try connection.execute(
            "UPDATE outgoing_messages SET sealed = ?, state = ? WHERE case_id = ? AND notice = ? AND state = ?",
            [
                .blob([]), .text(OutgoingMessage.State.withdrawn.rawValue), .integer(caseID), .text(notice),
                .text(OutgoingMessage.State.waiting.rawValue),
            ])
    }
}
