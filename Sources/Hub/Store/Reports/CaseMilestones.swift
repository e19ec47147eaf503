/// When a case reached what reports measure. Times are in milliseconds since 1970.
public struct CaseMilestones: Sendable, Hashable {
    /// The number of the case.
    public let id: Int64
    /// What it is about.
    public let title: String
    /// How far it is.
    public let phase: String
    /// How urgent it is; empty before it is assessed.
    public let priority: String
    /// When it is due; `Int64.max` without a due date.
    public let dueAt: Int64
    /// When it was opened.
    public let openedAt: Int64
    /// When the first of its advisories came in; nil where that cannot be told.
    public let cameInAt: Int64?
    /// When it was first ranked.
    public let assessedAt: Int64?
    /// When its plan was first agreed on.
    public let agreedAt: Int64?
    /// When it was last closed.
    public let closedAt: Int64?

    init(row: inout SQLRow) throws(StoreError) {
        id = try row.integer()
        title = try row.text()
        phase = try row.text()
        priority = try row.text()
        dueAt = try row.integer()
        openedAt = try row.integer()
        cameInAt = try row.optionalInteger()
        assessedAt = try row.optionalInteger()
        agreedAt = try row.optionalInteger()
        closedAt = try row.optionalInteger()
    }
}
