/// What lists say of a case: a copy of what its events amount to, kept in the same transaction.
public struct CaseRow: Sendable, Hashable {
    /// The number of the case.
    public var id: Int64
    /// The number of its last event, which is its version.
    public var sequence: Int64
    /// What it is about.
    public var title: String
    /// How far it is, as the domain names it.
    public var phase: String
    /// How urgent it is, as the domain names it; empty before it is assessed.
    public var priority: String
    /// The place of the priority in lists; the smallest comes first.
    public var priorityRank: Int
    /// When it is due, in milliseconds since 1970; `Int64.max` without a due date, so that it sorts last.
    public var dueAt: Int64
    /// When it was opened, in milliseconds since 1970.
    public var openedAt: Int64
    /// When it last changed, in milliseconds since 1970.
    public var changedAt: Int64
    /// The domain's summary, as JSON text.
    public var summary: String

    /// A row with all its parts.
    public init(
        id: Int64, sequence: Int64, title: String, phase: String, priority: String, priorityRank: Int, dueAt: Int64,
        openedAt: Int64, changedAt: Int64, summary: String
    ) {
        (self.id, self.sequence, self.title, self.phase) = (id, sequence, title, phase)
        (self.priority, self.priorityRank, self.dueAt) = (priority, priorityRank, dueAt)
        (self.openedAt, self.changedAt, self.summary) = (openedAt, changedAt, summary)
    }
}

extension CaseRow {
    static let columns =
        "id, sequence, title, phase, priority, priority_rank, due_at, opened_at, changed_at, summary"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            id: try row.integer(), sequence: try row.integer(), title: try row.text(), phase: try row.text(),
            priority: try row.text(), priorityRank: try row.count(), dueAt: try row.integer(),
            openedAt: try row.integer(), changedAt: try row.integer(), summary: try row.text())
    }

    var values: [SQLValue] {
        [
            .integer(id), .integer(sequence), .text(title), .text(phase), .text(priority),
            .integer(Int64(priorityRank)), .integer(dueAt), .integer(openedAt), .integer(changedAt), .text(summary),
        ]
    }
}
