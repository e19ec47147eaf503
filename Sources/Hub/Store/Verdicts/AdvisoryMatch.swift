/// What a match found for one advisory.
public struct AdvisoryMatch: Sendable, Hashable {
    /// The number of the advisory's revision.
    public var advisoryID: Int64
    /// What it went through.
    public var scope: MatchScope
    /// What it found; whatever it went through and is not here is unrelated.
    public var verdicts: [NewVerdict]

    /// A match with all its members.
    public init(advisoryID: Int64, scope: MatchScope, verdicts: [NewVerdict]) {
        self.advisoryID = advisoryID
        self.scope = scope
        self.verdicts = verdicts
    }
}
