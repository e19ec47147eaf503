/// What a case begins with.
public struct CaseOpening: Sendable, Hashable {
    /// The case's id, chosen by the caller.
    public var id: String
    /// What the problem is, in a line.
    public var title: String
    /// The advisories about it; at least one.
    public var advisories: [AdvisoryFacts]

    /// A case to open.
    public init(id: String, title: String, advisories: [AdvisoryFacts]) {
        (self.id, self.title, self.advisories) = (id, title, advisories)
    }
}
