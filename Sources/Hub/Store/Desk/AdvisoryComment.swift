/// What somebody wrote on an advisory.
public struct AdvisoryComment: Sendable, Hashable {
    /// Its number.
    public let id: Int64
    /// The advisory.
    public let trackingID: String
    /// The login of who wrote it.
    public let author: String
    /// When: milliseconds since 1970.
    public let at: Int64
    /// The text.
    public let text: String
    /// When its author took it back; nil while it stands.
    public let takenBackAt: Int64?

    static let columns = "id, tracking_id, author, at, body, taken_back_at"

    init(row: inout SQLRow) throws(StoreError) {
        (id, trackingID, author) = (try row.integer(), try row.text(), try row.text())
        (at, text, takenBackAt) = (try row.integer(), try row.text(), try row.optionalInteger())
    }
}

extension DeskRepository {
    /// Keeps a comment.
    ///
    /// - Returns: its number.
    public func add(comment text: String, on trackingID: String, by author: String) throws -> Int64 {
        let time = now()
        return try driver.write { connection in
            let id = try connection.nextID(in: "advisory_comments")
            try connection.execute(
                "INSERT INTO advisory_comments (\(AdvisoryComment.columns)) VALUES (?, ?, ?, ?, ?, NULL)",
                [.integer(id), .text(trackingID), .text(author), .integer(time), .text(text)])
            let body = AuditBody.json(["comment": String(id), "text": text])
            try audit.append(
                [
                    NewAuditEntry(
                        actor: author, kind: "advisory.commented", subject: "advisory/\(trackingID)", body: body)
                ], in: connection)
            return id
        }
    }

    /// Marks a comment as taken back by its author; the log keeps it.
    ///
    /// - Returns: whether it was there and stood.
    public func takeBack(comment id: Int64, on trackingID: String, by author: String) throws -> Bool {
        let time = now()
        return try driver.write { connection in
            let changed = try connection.execute(
                """
                UPDATE advisory_comments SET taken_back_at = ?
                WHERE id = ? AND tracking_id = ? AND author = ? AND taken_back_at IS NULL
                """, [.integer(time), .integer(id), .text(trackingID), .text(author)])
            guard changed > 0 else { return false }
            try audit.append(
                [
                    NewAuditEntry(
                        actor: author, kind: "advisory.comment-taken-back", subject: "advisory/\(trackingID)",
                        body: AuditBody.json(["comment": String(id)]))
                ], in: connection)
            return true
        }
    }

    /// The comments on an advisory that stand, the oldest first.
    public func comments(on trackingID: String, limit: Int = 500) throws -> [AdvisoryComment] {
        try driver.read { connection in
            try connection.rows(
                """
                SELECT \(AdvisoryComment.columns) FROM advisory_comments
                WHERE tracking_id = ? AND taken_back_at IS NULL ORDER BY id LIMIT \(max(0, limit))
                """, [.text(trackingID)], AdvisoryComment.init(row:))
        }
    }
}
