/// Somebody's being signed in, by the digest of a secret that only their browser has. Times are in milliseconds since
/// 1970.
public struct SessionRecord: Sendable, Hashable {
    /// The SHA-256 of the secret, in hexadecimal digits.
    public var tokenHash: String
    /// Whose it is.
    public var userID: Int64
    /// When the person signed in.
    public var startedAt: Int64
    /// When it was last used.
    public var usedAt: Int64
    /// When its secret was last replaced.
    public var rotatedAt: Int64
    /// When it ends, used or not.
    public var expiresAt: Int64

    /// A session with all its parts.
    public init(
        tokenHash: String, userID: Int64, startedAt: Int64, usedAt: Int64, rotatedAt: Int64, expiresAt: Int64
    ) {
        (self.tokenHash, self.userID, self.startedAt) = (tokenHash, userID, startedAt)
        (self.usedAt, self.rotatedAt, self.expiresAt) = (usedAt, rotatedAt, expiresAt)
    }
}

extension SessionRecord {
    static let columns = "token_hash, user_id, started_at, used_at, rotated_at, expires_at"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            tokenHash: try row.text(), userID: try row.integer(), startedAt: try row.integer(),
            usedAt: try row.integer(), rotatedAt: try row.integer(), expiresAt: try row.integer())
    }

    var values: [SQLValue] {
        [
            .text(tokenHash), .integer(userID), .integer(startedAt), .integer(usedAt), .integer(rotatedAt),
            .integer(expiresAt),
        ]
    }
}
