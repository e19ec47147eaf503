/// A person who may sign in.
public struct UserRecord: Sendable, Hashable {
    /// The number of the account.
    public var id: Int64
    /// The name to sign in with: lower case, unique.
    public var login: String
    /// The name that others read.
    public var name: String
    /// The roles, as the hub names them.
    public var roles: [String]
    /// What the password can be checked with.
    public var passwordHash: String
    /// Whether the password was made by somebody else and is to be replaced.
    public var mustChangePassword: Bool
    /// Wrong passwords since the last right one.
    public var failedAttempts: Int
    /// Until when no password is taken, in milliseconds since 1970.
    public var lockedUntil: Int64?
    /// Since when the account is closed, in milliseconds since 1970.
    public var disabledAt: Int64?
    /// When it was made, in milliseconds since 1970.
    public var createdAt: Int64
    /// Counts the changes, so that one does not overwrite another.
    public var revision: Int64

    /// An account with all its parts.
    public init(
        id: Int64 = 0, login: String, name: String, roles: [String], passwordHash: String,
        mustChangePassword: Bool = false, failedAttempts: Int = 0, lockedUntil: Int64? = nil, disabledAt: Int64? = nil,
        createdAt: Int64 = 0, revision: Int64 = 1
    ) {
        (self.id, self.login, self.name, self.roles) = (id, login, name, roles)
        (self.passwordHash, self.mustChangePassword) = (passwordHash, mustChangePassword)
        (self.failedAttempts, self.lockedUntil, self.disabledAt) = (failedAttempts, lockedUntil, disabledAt)
        (self.createdAt, self.revision) = (createdAt, revision)
    }
}

extension UserRecord {
    static let columns = """
        id, login, name, roles, password_hash, must_change_password, failed_attempts, locked_until, disabled_at,
        created_at, revision
        """

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            id: try row.integer(), login: try row.text(), name: try row.text(),
            roles: try row.text().split(separator: " ").map(String.init), passwordHash: try row.text(),
            mustChangePassword: try row.flag(), failedAttempts: try row.count(),
            lockedUntil: try row.optionalInteger(), disabledAt: try row.optionalInteger(),
            createdAt: try row.integer(), revision: try row.integer())
    }

    var values: [SQLValue] {
        [
            .integer(id), .text(login), .text(name), .text(roles.joined(separator: " ")), .text(passwordHash),
            .flag(mustChangePassword), .integer(Int64(failedAttempts)), .optional(lockedUntil), .optional(disabledAt),
            .integer(createdAt), .integer(revision),
        ]
    }
}
