public import Triage

/// A date that is near or has passed, and that somebody has to hear of. Each is raised once.
public struct Escalation: Sendable, Hashable, Codable {
    /// Whether the date is near or has passed.
    public enum Stage: String, Sendable, Hashable, Codable, CaseIterable {
        /// It is near.
        case near
        /// It has passed.
        case passed
    }

    /// What has the date.
    public enum Subject: String, Sendable, Hashable, Codable, CaseIterable {
        /// The case itself.
        case wholeCase = "case"
        /// A task.
        case task
        /// A hand-off that nobody took yet.
        case handOff = "hand_off"
        /// The end of an action.
        case actionExpiry = "action_expiry"
        /// The review of an action.
        case actionReview = "action_review"
        /// Accepted risks that end on the same date.
        case acceptedRisk = "accepted_risk"
    }

    /// What has the date.
    public let subject: Subject
    /// The id of the task, hand-off or action; empty for the case and for accepted risks.
    public let id: String
    /// The date. A changed date is another escalation.
    public let due: Instant
    /// Whether it is near or has passed.
    public let stage: Stage
    /// The team that has to act; nil for both.
    public let team: Team?
}
