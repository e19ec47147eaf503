/// The place in the list of cases after which the next page begins.
public struct CaseCursor: Sendable, Hashable {
    /// The place of the priority.
    public var priorityRank: Int
    /// When the case is due, in milliseconds since 1970.
    public var dueAt: Int64
    /// The number of the case.
    public var id: Int64

    /// A place with all its parts.
    public init(priorityRank: Int, dueAt: Int64, id: Int64) {
        (self.priorityRank, self.dueAt, self.id) = (priorityRank, dueAt, id)
    }

    /// The place of this case.
    public init(_ row: CaseRow) {
        self.init(priorityRank: row.priorityRank, dueAt: row.dueAt, id: row.id)
    }
}
