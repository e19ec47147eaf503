/// An address at which a calendar reads somebody's due dates.
public struct CalendarRecord: Sendable, Hashable {
    /// Its number.
    public var id: Int64
    /// The account in whose name it is read.
    public var userID: Int64
    /// What it is called.
    public var name: String
    /// Whose dates: `person`, `everybody`, or a team as the domain names it.
    public var audience: String
    /// What the secret part of its address is derived from.
    public var salt: String
    /// When it was made, in milliseconds since 1970.
    public var madeAt: Int64
    /// When it ends by itself.
    public var expiresAt: Int64
    /// When it was taken back; nil while it is in force.
    public var revokedAt: Int64?

    /// An address that is in force.
    public init(
        id: Int64 = 0, userID: Int64, name: String, audience: String, salt: String, madeAt: Int64 = 0,
        expiresAt: Int64, revokedAt: Int64? = nil
    ) {
        (self.id, self.userID, self.name, self.audience) = (id, userID, name, audience)
        (self.salt, self.madeAt, self.expiresAt, self.revokedAt) = (salt, madeAt, expiresAt, revokedAt)
    }
}

extension CalendarRecord {
    static let columns = "id, user_id, name, audience, salt, made_at, expires_at, revoked_at"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            id: try row.integer(), userID: try row.integer(), name: try row.text(), audience: try row.text(),
            salt: try row.text(), madeAt: try row.integer(), expiresAt: try row.integer(),
            revokedAt: try row.optionalInteger())
    }

    var values: [SQLValue] {
        [
            .integer(id), .integer(userID), .text(name), .text(audience), .text(salt), .integer(madeAt),
            .integer(expiresAt), .optional(revokedAt),
        ]
    }
}
