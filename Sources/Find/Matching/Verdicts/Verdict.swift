/// What is said about one device and one advisory.
public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
    /// A product that the advisory lists as affected, in an affected version.
    case affected
    /// A product that the advisory names, clearly outside what is affected.
    case notAffected = "not_affected"
    /// The same product clearly or plausibly, but what is known does not settle it.
    case needsReview = "needs_review"
    /// Another product.
    case unrelated
}
