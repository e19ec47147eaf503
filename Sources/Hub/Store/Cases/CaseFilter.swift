/// Which cases are asked for.
public struct CaseFilter: Sendable, Hashable {
    /// Only cases in one of these phases; empty for all.
    public var phases: [String]
    /// Only cases of one of these priorities; empty for all.
    public var priorities: [String]
    /// Only cases whose title contains this, in any case of letters.
    public var text: String?
    /// Only cases that this advisory joined.
    public var advisory: String?
    /// Only cases that this device belongs to.
    public var device: String?
    /// Only cases due before this time, in milliseconds since 1970.
    public var dueBefore: Int64?

    /// A filter; without conditions it lets every case pass.
    public init(
        phases: [String] = [], priorities: [String] = [], text: String? = nil, advisory: String? = nil,
        device: String? = nil, dueBefore: Int64? = nil
    ) {
        (self.phases, self.priorities, self.text) = (phases, priorities, text)
        (self.advisory, self.device, self.dueBefore) = (advisory, device, dueBefore)
    }

    var clause: SQLClause {
        var clause = SQLClause("1 = 1")
        if !phases.isEmpty { clause.and("phase IN (\(SQLText.marks(phases.count)))", phases.map { .text($0) }) }
        if !priorities.isEmpty {
            clause.and("priority IN (\(SQLText.marks(priorities.count)))", priorities.map { .text($0) })
        }
        if let text { clause.search(for: text, in: ["title"]) }
        if let advisory {
            clause.and("id IN (SELECT case_id FROM case_advisories WHERE tracking_id = ?)", .text(advisory))
        }
        if let device { clause.and("id IN (SELECT case_id FROM case_devices WHERE asset_tag = ?)", .text(device)) }
        if let dueBefore { clause.and("due_at < ?", .integer(dueBefore)) }
        return clause
    }
}
