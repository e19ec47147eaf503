public import Triage

/// Where one vulnerability of one device stands, and on what that rests.
public struct Remediation: Sendable, Hashable, Codable {
    /// The status.
    public internal(set) var status: RemediationStatus
    /// Since when.
    public internal(set) var since: Instant
    /// Whose act it was, by account id.
    public internal(set) var by: String
    /// The reason stated: for not applicable, accepted risk and reopening.
    public internal(set) var reason: String?
    /// When an accepted risk ends.
    public internal(set) var until: Instant?
    /// The action that was done or begun.
    public internal(set) var action: String?
    /// Ids of the evidence, oldest first.
    public internal(set) var evidence: [String]
    /// Who verified it, by account id.
    public internal(set) var verifiedBy: String?
    /// When it was verified.
    public internal(set) var verifiedAt: Instant?

    init(
        _ status: RemediationStatus, since: Instant, by: String, reason: String? = nil, until: Instant? = nil,
        action: String? = nil, evidence: [String] = []
    ) {
        (self.status, self.since, self.by, self.reason) = (status, since, by, reason)
        (self.until, self.action, self.evidence) = (until, action, evidence)
    }

    /// Whether something is still to be done: all but done and verified, not applicable, and accepted risk.
    public var isOpen: Bool {
        switch status {
        case .notRemediated, .inProgress: true
        case .done: verifiedBy == nil
        case .notApplicable, .acceptedRisk: false
        }
    }

    private enum CodingKeys: String, CodingKey {
        case status, since, by, reason, until, action, evidence
        case verifiedBy = "verified_by"
        case verifiedAt = "verified_at"
    }
}
