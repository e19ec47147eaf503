/// A claim about the same product that two revisions make differently.
public struct ClaimChange: Sendable, Hashable {
    /// What the earlier revision claims.
    public var old: ProductClaim
    /// What the later revision claims.
    public var new: ProductClaim
    /// What differs, in words: `status known_affected → fixed`.
    public var details: [String]
}
