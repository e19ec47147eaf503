/// A person whom work is given to.
public struct Person: Sendable, Hashable, Codable {
    /// The account's id.
    public let id: String
    /// The team the person belongs to.
    public let team: Team

    /// A person of a team.
    public init(id: String, team: Team) {
        (self.id, self.team) = (id, team)
    }
}
