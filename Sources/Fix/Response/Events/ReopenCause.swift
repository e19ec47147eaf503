/// What opens devices, or a closed case, again.
public enum ReopenCause: String, Sendable, Hashable, Codable, CaseIterable {
    /// A person said so.
    case person
    /// A version was found that contradicts the evidence.
    case contradictingVersion = "contradicting_version"
    /// An accepted risk came to its end.
    case acceptedRiskExpired = "accepted_risk_expired"
    /// An action that devices rest on came to its end.
    case actionExpired = "action_expired"
    /// An action that devices rest on is no longer part of the plan.
    case actionWithdrawn = "action_withdrawn"
    /// A new revision changed what is affected or what is to be done.
    case revision
    /// A further advisory joined.
    case advisoryJoined = "advisory_joined"
    /// Matching lists devices that nobody has dealt with.
    case devices
}
