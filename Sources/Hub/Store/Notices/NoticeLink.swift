/// A link to a personal page, as it is kept: by the digest of its secret.
public struct NoticeLink: Sendable, Hashable {
    /// The SHA-256 of the secret.
    public var tokenHash: String
    /// The case.
    public var caseID: Int64
    /// The notice.
    public var notice: String
    /// The contact reference of the recipient; empty where there is none.
    public var reference: String
    /// The language of the page.
    public var language: String
    /// When it was made, in milliseconds since 1970.
    public var madeAt: Int64
    /// From when on it does not work.
    public var expiresAt: Int64
    /// When it was taken back; nil while it was not.
    public var revokedAt: Int64?

    /// A link that works from now on.
    public init(
        tokenHash: String, caseID: Int64, notice: String, reference: String, language: String, madeAt: Int64,
        expiresAt: Int64
    ) {
        (self.tokenHash, self.caseID, self.notice) = (tokenHash, caseID, notice)
        (self.reference, self.language) = (reference, language)
        (self.madeAt, self.expiresAt) = (madeAt, expiresAt)
    }

    static let columns = "token_hash, case_id, notice, reference, language, made_at, expires_at, revoked_at"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            tokenHash: try row.text(), caseID: try row.integer(), notice: try row.text(), reference: try row.text(),
            language: try row.text(), madeAt: try row.integer(), expiresAt: try row.integer())
        revokedAt = try row.optionalInteger()
    }

    var values: [SQLValue] {
        [
            .text(tokenHash), .integer(caseID), .text(notice), .text(reference), .text(language), .integer(madeAt),
            .integer(expiresAt), .optional(revokedAt),
        ]
    }
}
