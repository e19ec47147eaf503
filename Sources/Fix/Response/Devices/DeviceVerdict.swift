/// What matching says about a device of a case, in the same words as everywhere else.
public enum DeviceVerdict: String, Sendable, Hashable, Codable, CaseIterable {
    /// A listed product in an affected version.
    case affected
    /// The same product, clearly or plausibly, but what is known does not settle it.
    case needsReview = "needs_review"
    /// Clearly outside what is affected.
    case notAffected = "not_affected"
}
