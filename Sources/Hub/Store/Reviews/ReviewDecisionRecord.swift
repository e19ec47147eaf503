/// A decision on record.
public struct ReviewDecisionRecord: Sendable, Hashable {
    /// What was said.
    public let decision: ReviewDecision
    /// When: milliseconds since 1970.
    public let decidedAt: Int64

    init(row: inout SQLRow) throws(StoreError) {
        decision = try ReviewDecision(row: &row)
        decidedAt = try row.integer()
    }
}
