/// A token with which a program works in a person's name, within its scopes. Times are in milliseconds since 1970.
public struct TokenRecord: Sendable, Hashable {
    /// The number of the token.
    public var id: Int64
    /// In whose name it works.
    public var userID: Int64
    /// What its owner calls it.
    public var name: String
    /// What it may be used for, as the hub names it.
    public var scopes: [String]
    /// The SHA-256 of the secret, in hexadecimal digits.
    public var tokenHash: String
    /// When it was made.
    public var createdAt: Int64
    /// When it ends.
    public var expiresAt: Int64
    /// When it was last used, to the hour.
    public var usedAt: Int64?
    /// When it was taken back.
    public var revokedAt: Int64?

    /// A token with all its parts.
    public init(
        id: Int64 = 0, userID: Int64, name: String, scopes: [String], tokenHash: String, createdAt: Int64 = 0,
        expiresAt: Int64, usedAt: Int64? = nil, revokedAt: Int64? = nil
    ) {
        (self.id, self.userID, self.name, self.scopes) = (id, userID, name, scopes)
        (self.tokenHash, self.createdAt, self.expiresAt) = (tokenHash, createdAt, expiresAt)
        (self.usedAt, self.revokedAt) = (usedAt, revokedAt)
    }
}

extension TokenRecord {
    static let columns = "id, user_id, name, scopes, token_hash, created_at, expires_at, used_at, revoked_at"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            id: try row.integer(), userID: try row.integer(), name: try row.text(),
            scopes: try row.text().split(separator: " ").map(String.init), tokenHash: try row.text(),
            createdAt: try row.integer(), expiresAt: try row.integer(), usedAt: try row.optionalInteger(),
            revokedAt: try row.optionalInteger())
    }

    var values: [SQLValue] {
        [
            .integer(id), .integer(userID), .text(name), .text(scopes.joined(separator: " ")), .text(tokenHash),
            .integer(createdAt), .integer(expiresAt), .optional(usedAt), .optional(revokedAt),
        ]
    }
}
