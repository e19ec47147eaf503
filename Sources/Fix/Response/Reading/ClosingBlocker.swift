/// Something that keeps a case from being closed.
public struct ClosingBlocker: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The devices were never matched.
        case notMatched = "not_matched"
        /// The plan is not agreed.
        case planNotAgreed = "plan_not_agreed"
        /// Devices are at *needs review*.
        case needsReview = "needs_review"
        /// Devices are not remediated, or work is in progress.
        case unfinished
        /// Work is not verified.
        case unverified
        /// An accepted risk, or an action that work rests on, has come to its end.
        case expired
    }

    /// What it is.
    public let kind: Kind
    /// It, as a plain sentence.
    public let text: String
    /// What to do.
    public let advice: String
    /// The devices concerned, sorted by id, the first twenty.
    public let devices: [String]
}
