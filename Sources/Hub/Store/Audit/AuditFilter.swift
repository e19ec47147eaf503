/// Which lines of the audit log are asked for.
public struct AuditFilter: Sendable, Hashable {
    /// Only what happened to this.
    public var subject: String?
    /// Only what this person or part did.
    public var actor: String?

    /// A filter; without conditions it lets every line pass.
    public init(subject: String? = nil, actor: String? = nil) {
        self.subject = subject
        self.actor = actor
    }

    func clause(comparison: String, _ sequence: Int64) -> SQLClause {
        var clause = SQLClause(comparison, .integer(sequence))
        if let subject { clause.and("subject = ?", .text(subject)) }
        if let actor { clause.and("actor = ?", .text(actor)) }
        return clause
    }
}
