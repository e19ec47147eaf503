/// Who gives a command: a person, or the program itself (its clock, its imports).
public struct Actor: Sendable, Hashable {
    /// The account's id, which never changes.
    public let id: String
    /// The name to show. It is not kept in events: a log that cannot be changed holds ids only.
    public let name: String
    /// The team the person belongs to; nil for those of neither, such as a clinical lead.
    public let team: Team?
    /// Whether this is the program itself.
    public let isSystem: Bool

    /// A person of a team, or of neither.
    public init(id: String, name: String, team: Team?) {
        (self.id, self.name, self.team, isSystem) = (id, name, team, false)
    }

    private init(program id: String) {
        (self.id, name, team, isSystem) = (id, "Suture", nil, true)
    }

    /// The program itself, by the part of it that acts: `clock`, `import`.
    public static func system(_ part: String) -> Actor {
        Actor(program: "system:\(part)")
    }
}
