/// Who is signed in.
public struct SessionRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Begins a session, and forgets those that have ended.
    public func add(_ session: SessionRecord, audit entries: [NewAuditEntry]) throws {
        let time = now()
        try driver.write { connection in
            try connection.execute("DELETE FROM sessions WHERE expires_at <= ?", [.integer(time)])
            try insert(session, in: connection)
            try audit.append(entries, in: connection)
        }
    }

    /// The session of this digest, and whose it is.
    public func find(tokenHash: String) throws -> (session: SessionRecord, user: UserRecord)? {
        try driver.read { connection in
            let session = try connection.first(
                "SELECT \(SessionRecord.columns) FROM sessions WHERE token_hash = ?", [.text(tokenHash)],
                SessionRecord.init(row:))
            guard let session else { return nil }
            let user = try connection.first(
                "SELECT \(UserRecord.columns) FROM users WHERE id = ?", [.integer(session.userID)],
                UserRecord.init(row:))
            return user.map { (session, $0) }
        }
    }

    /// Notes that a session was used.
    public func touch(tokenHash: String, at time: Int64) throws {
        try driver.writeQuietly { connection in
            try connection.execute(
                "UPDATE sessions SET used_at = ? WHERE token_hash = ? AND used_at < ?",
                [.integer(time), .text(tokenHash), .integer(time)])
        }
    }

    /// Gives a session a new secret. The old one ends at a time a little later, for requests that are under way.
    public func rotate(_ old: SessionRecord, to new: SessionRecord, oldEndsAt end: Int64) throws {
        try driver.write { connection in
            try connection.execute(
                "UPDATE sessions SET expires_at = ?, rotated_at = ? WHERE token_hash = ?",
                [.integer(min(end, old.expiresAt)), .integer(new.rotatedAt), .text(old.tokenHash)])
            try insert(new, in: connection)
        }
    }

    /// Ends a session.
    public func remove(tokenHash: String, audit entries: [NewAuditEntry]) throws {
        try driver.write { connection in
            let gone = try connection.execute("DELETE FROM sessions WHERE token_hash = ?", [.text(tokenHash)])
            if gone > 0 { try audit.append(entries, in: connection) }
        }
    }

    private func insert(_ session: SessionRecord, in connection: any SQLConnection) throws(StoreError) {
        try connection.execute(
            "INSERT INTO sessions (\(SessionRecord.columns)) VALUES (\(SQLText.marks(6)))", session.values)
    }
}
