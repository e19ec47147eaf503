/// One line of the audit log: who changed what, when, tied to the line before it.
public struct AuditEntry: Sendable, Hashable {
    /// The place in the log; the first is 1, and none is left out.
    public var sequence: Int64
    /// When, in milliseconds since 1970.
    public var at: Int64
    /// Who: a login, or the name of the program's own part that did it.
    public var actor: String
    /// What happened, in the form `subject.happening`.
    public var kind: String
    /// What it happened to, such as `case/12`.
    public var subject: String
    /// The details, as JSON text that is kept byte by byte.
    public var body: String
    /// The hash of the line before; 64 zeros for the first.
    public var previousHash: String
    /// The hash of this line, as 64 hexadecimal digits.
    public var hash: String

    /// A line with all its parts.
    public init(
        sequence: Int64, at: Int64, actor: String, kind: String, subject: String, body: String, previousHash: String,
        hash: String
    ) {
        (self.sequence, self.at, self.actor, self.kind) = (sequence, at, actor, kind)
        (self.subject, self.body, self.previousHash, self.hash) = (subject, body, previousHash, hash)
    }

    /// The hash before the first line.
    public static let origin = String(repeating: "0", count: 64)
}

extension AuditEntry {
    static let columns = "sequence, at, actor, kind, subject, body, previous_hash, hash"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            sequence: try row.integer(), at: try row.integer(), actor: try row.text(), kind: try row.text(),
            subject: try row.text(), body: try row.text(), previousHash: try row.text(), hash: try row.text())
    }

    var values: [SQLValue] {
        [
            .integer(sequence), .integer(at), .text(actor), .text(kind), .text(subject), .text(body),
            .text(previousHash), .text(hash),
        ]
    }
}
