public import Triage

/// A piece of work in one team's lane.
public struct CaseTask: Sendable, Hashable, Codable, Identifiable {
    /// Its id within the case, such as `T1`.
    public let id: String
    /// The team whose work it is.
    public let team: Team
    /// What is to be done.
    public let text: String
    /// Who does it; nil while nobody is named.
    public internal(set) var assignee: Person?
    /// When it is due.
    public let due: Instant?
    /// When it was done; nil while it is not.
    public internal(set) var doneAt: Instant?
    /// Who did it, by account id.
    public internal(set) var doneBy: String?

    init(id: String, team: Team, text: String, assignee: Person?, due: Instant?) {
        (self.id, self.team, self.text, self.assignee, self.due) = (id, team, text, assignee, due)
    }

    private enum CodingKeys: String, CodingKey {
        case id, team, text, assignee, due
        case doneAt = "done_at"
        case doneBy = "done_by"
    }
}
