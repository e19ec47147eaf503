/// The people who may sign in.
public struct UserRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Makes an account, unless the login is taken.
    ///
    /// - Returns: the account with its number, or nil when the login is taken.
    public func add(_ user: UserRecord, audit entry: (UserRecord) -> NewAuditEntry) throws -> UserRecord? {
        let time = now()
        return try driver.write { connection in
            guard try find(login: user.login, in: connection) == nil else { return nil }
            var user = user
            user.id = try connection.nextID(in: "users")
            user.createdAt = time
            try connection.execute(
                "INSERT INTO users (\(UserRecord.columns)) VALUES (\(SQLText.marks(11)))", user.values)
            try audit.append([entry(user)], in: connection)
            return user
        }
    }

    /// Changes an account, looking at it and writing it in one transaction.
    ///
    /// - Parameters:
    ///   - id: the account.
    ///   - endSessions: whether everybody who is signed in as this user is signed out.
    ///   - change: changes the account and returns what is to be logged; nothing is written when it throws.
    /// - Returns: the account as it is now, or nil when there is none.
    @discardableResult
    public func update(
        id: Int64, endSessions: Bool = false, _ change: (inout UserRecord) throws -> [NewAuditEntry]
    ) throws -> UserRecord? {
        try driver.write { connection in
            guard var user = try find(id: id, in: connection) else { return nil }
            let entries = try change(&user)
            user.revision += 1
            try connection.execute(
                """
                UPDATE users SET name = ?, roles = ?, password_hash = ?, must_change_password = ?, failed_attempts = ?,
                    locked_until = ?, disabled_at = ?, revision = ? WHERE id = ?
                """,
                [
                    .text(user.name), .text(user.roles.joined(separator: " ")), .text(user.passwordHash),
                    .flag(user.mustChangePassword), .integer(Int64(user.failedAttempts)), .optional(user.lockedUntil),
                    .optional(user.disabledAt), .integer(user.revision), .integer(id),
                ])
            if endSessions { try connection.execute("DELETE FROM sessions WHERE user_id = ?", [.integer(id)]) }
            try audit.append(entries, in: connection)
            return user
        }
    }

    /// The account of this number.
    public func find(id: Int64) throws -> UserRecord? {
        try driver.read { try find(id: id, in: $0) }
    }

    /// The account of this login.
    public func find(login: String) throws -> UserRecord? {
        try driver.read { try find(login: login, in: $0) }
    }

    /// Accounts after a number, in the order in which they were made.
    public func list(after id: Int64 = 0, limit: Int = 100) throws -> [UserRecord] {
        try driver.read { connection in
            try connection.rows(
                "SELECT \(UserRecord.columns) FROM users WHERE id > ? ORDER BY id LIMIT \(max(0, limit))",
                [.integer(id)], UserRecord.init(row:))
        }
    }

    /// Whether anybody may sign in at all.
    public func isEmpty() throws -> Bool { try list(limit: 1).isEmpty }

    private func find(id: Int64, in connection: any SQLConnection) throws(StoreError) -> UserRecord? {
        try connection.first(
            "SELECT \(UserRecord.columns) FROM users WHERE id = ?", [.integer(id)], UserRecord.init(row:))
    }

    private func find(login: String, in connection: any SQLConnection) throws(StoreError) -> UserRecord? {
        try connection.first(
            "SELECT \(UserRecord.columns) FROM users WHERE login = ?", [.text(login)], UserRecord.init(row:))
    }
}
