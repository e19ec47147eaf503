extension DeskRepository {
    /// Marks advisories as read, or as unread again, by a user.
    public func mark(read isRead: Bool, _ trackingIDs: [String], user: Int64, login: String) throws {
        let time = now()
        let ids = trackingIDs.map(SQLValue.storable)
        guard !ids.isEmpty else { return }
        try driver.write { connection in
            let rows = ids.map { [SQLValue.integer(user), .text($0)] }
            if isRead {
                try connection.batch(
                    """
                    INSERT INTO advisory_reads (user_id, tracking_id, at) VALUES (?, ?, ?)
                    ON CONFLICT (user_id, tracking_id) DO UPDATE SET at = excluded.at
                    """, rows.map { $0 + [.integer(time)] })
            } else {
                try connection.batch("DELETE FROM advisory_reads WHERE user_id = ? AND tracking_id = ?", rows)
            }
            // Of the reader, not of the advisory: nobody else's page changes by it.
            let entry = NewAuditEntry(
                actor: login, kind: isRead ? "advisories.read" : "advisories.unread", subject: "reader/\(login)",
                body: AuditBody.json(encoding: ["advisories": ids]))
            try audit.append([entry], in: connection)
        }
    }

    /// Whether a user has read an advisory since it last brought something new.
    public func hasRead(_ advisory: AdvisoryRecord, user: Int64) throws -> Bool {
        try driver.read { connection in
            try connection.first(
                "SELECT CASE WHEN \(AdvisoryFilter.hasRead) THEN 1 ELSE 0 END FROM advisories a WHERE a.id = ?",
                [.integer(user), .integer(advisory.id)]
            ) { row throws(StoreError) in try row.flag() } ?? false
        }
    }

    /// Up to when a user has looked at what is new; nil before the first time.
    public func lastLook(user: Int64) throws -> Int64? {
        try driver.read { connection in
            try connection.first("SELECT at FROM user_looks WHERE user_id = ?", [.integer(user)]) {
                row throws(StoreError) in try row.integer()
            }
        }
    }

    /// Notes up to when a user has looked at what is new.
    public func setLastLook(_ time: Int64, user: Int64, login: String) throws {
        try driver.write { connection in
            try connection.execute(
                """
                INSERT INTO user_looks (user_id, at) VALUES (?, ?)
                ON CONFLICT (user_id) DO UPDATE SET at = excluded.at
                """, [.integer(user), .integer(time)])
            try audit.append(
                [NewAuditEntry(actor: login, kind: "news.seen", subject: "reader/\(login)")], in: connection)
        }
    }
}
