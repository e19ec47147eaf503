public import Triage

/// One team's agreement, by one person.
public struct Key: Sendable, Hashable, Codable {
    /// Who gave it, by account id.
    public let person: String
    /// When.
    public let at: Instant

    init(person: String, at: Instant) {
        (self.person, self.at) = (person, at)
    }
}
