/// One event of a case, as it is kept.
public struct CaseEventRow: Sendable, Hashable {
    /// Its place among the events of the case; the first is 1.
    public var sequence: Int64
    /// When, in milliseconds since 1970.
    public var at: Int64
    /// Who.
    public var actor: String
    /// What kind of event, as the domain names it.
    public var kind: String
    /// The event, as JSON text.
    public var body: String

    /// An event with all its parts.
    public init(sequence: Int64, at: Int64, actor: String, kind: String, body: String) {
        (self.sequence, self.at, self.actor) = (sequence, at, actor)
        (self.kind, self.body) = (kind, body)
    }
}

extension CaseEventRow {
    static let columns = "sequence, at, actor, kind, body"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            sequence: try row.integer(), at: try row.integer(), actor: try row.text(), kind: try row.text(),
            body: try row.text())
    }
}
