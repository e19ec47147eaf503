/// One team's side of a case.
public struct Lane: Sendable, Hashable, Codable {
    /// The team.
    public let team: Team
    /// Who answers for it; nil while nobody does.
    public internal(set) var owner: Person?
    /// Its tasks, in the order they were added.
    public internal(set) var tasks: [CaseTask] = []

    init(team: Team) {
        self.team = team
    }
}
