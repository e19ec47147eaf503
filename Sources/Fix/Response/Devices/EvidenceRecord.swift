public import Triage

/// A piece of evidence as it stands in a case.
public struct EvidenceRecord: Sendable, Hashable, Identifiable {
    /// Its id within the case, such as `E1`.
    public let id: String
    /// The action it shows.
    public let action: String
    /// What it shows.
    public let evidence: Evidence
    /// Who put it on record, by account id.
    public let recordedBy: String
    /// When.
    public let recordedAt: Instant
}
