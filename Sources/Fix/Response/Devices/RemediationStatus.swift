/// How far one vulnerability of one device is (CSAF 2.0, clause 13, and what hospitals need beside it).
public enum RemediationStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nothing was done yet.
    case notRemediated = "not_remediated"
    /// Work has begun.
    case inProgress = "in_progress"
    /// Done, with evidence; it counts once another person verified it.
    case done
    /// It does not apply to this device, for a stated reason.
    case notApplicable = "not_applicable"
    /// The risk is accepted until a date.
    case acceptedRisk = "accepted_risk"
}
