/// The tokens of programs.
public struct TokenRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Keeps a new token.
    ///
    /// - Returns: the token with its number.
    public func add(_ token: TokenRecord, audit entry: (TokenRecord) -> NewAuditEntry) throws -> TokenRecord {
        let time = now()
        return try driver.write { connection in
            var token = token
            token.id = try connection.nextID(in: "api_tokens")
            token.createdAt = time
            try connection.execute(
                "INSERT INTO api_tokens (\(TokenRecord.columns)) VALUES (\(SQLText.marks(9)))", token.values)
            try audit.append([entry(token)], in: connection)
            return token
        }
    }

    /// The token of this digest, and in whose name it works.
    public func find(tokenHash: String) throws -> (token: TokenRecord, user: UserRecord)? {
        try driver.read { connection in
            let token = try connection.first(
                "SELECT \(TokenRecord.columns) FROM api_tokens WHERE token_hash = ?", [.text(tokenHash)],
                TokenRecord.init(row:))
            guard let token else { return nil }
            let user = try connection.first(
                "SELECT \(UserRecord.columns) FROM users WHERE id = ?", [.integer(token.userID)],
                UserRecord.init(row:))
            return user.map { (token, $0) }
        }
    }

    /// The token of this number.
    public func find(id: Int64) throws -> TokenRecord? {
        try driver.read { connection in
            try connection.first(
                "SELECT \(TokenRecord.columns) FROM api_tokens WHERE id = ?", [.integer(id)], TokenRecord.init(row:))
        }
    }

    /// A person's tokens after a number, oldest first.
    public func list(userID: Int64, after id: Int64 = 0, limit: Int = 100) throws -> [TokenRecord] {
        try driver.read { connection in
            try connection.rows(
                "SELECT \(TokenRecord.columns) FROM api_tokens WHERE user_id = ? AND id > ? ORDER BY id "
                    + "LIMIT \(max(0, limit))", [.integer(userID), .integer(id)], TokenRecord.init(row:))
        }
    }

    /// Notes that a token was used.
    public func touch(id: Int64, at time: Int64) throws {
        try driver.writeQuietly { connection in
            try connection.execute("UPDATE api_tokens SET used_at = ? WHERE id = ?", [.integer(time), .integer(id)])
        }
    }

    /// Takes a token back for good.
    ///
    /// - Returns: whether it was in force.
    @discardableResult
    public func revoke(id: Int64, audit entries: [NewAuditEntry]) throws -> Bool {
        let time = now()
        return try driver.write { connection in
            let changed = try connection.execute(
                "UPDATE api_tokens SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
                [.integer(time), .integer(id)])
            if changed > 0 { try audit.append(entries, in: connection) }
            return changed > 0
        }
    }
}
