public import Triage

/// A note that work on a device was undone.
public struct Rollback: Sendable, Hashable {
    /// When.
    public let at: Instant
    /// Who noted it, by account id.
    public let by: String
    /// Why.
    public let reason: String
}
