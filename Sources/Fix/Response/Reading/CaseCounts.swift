/// How many devices, and how many vulnerabilities of devices, are where.
public struct CaseCounts: Sendable, Hashable, Codable {
    /// Devices in the case, without the retired ones.
    public internal(set) var devices = 0
    /// Devices that left the case.
    public internal(set) var retired = 0
    /// Devices at *needs review*.
    public internal(set) var needsReview = 0
    /// Devices that need nothing: never affected, and not affected now.
    public internal(set) var cleared = 0
    /// Devices that keep the case open.
    public internal(set) var open = 0
    /// Vulnerabilities of devices: nothing done yet.
    public internal(set) var notRemediated = 0
    /// Vulnerabilities of devices: work has begun.
    public internal(set) var inProgress = 0
    /// Vulnerabilities of devices: done, not verified.
    public internal(set) var unverified = 0
    /// Vulnerabilities of devices: done and verified.
    public internal(set) var verified = 0
    /// Vulnerabilities of devices: not applicable.
    public internal(set) var notApplicable = 0
    /// Vulnerabilities of devices: accepted until a date.
    public internal(set) var acceptedRisk = 0

    private enum CodingKeys: String, CodingKey {
        case devices, retired, cleared, open, unverified, verified
        case needsReview = "needs_review"
        case notRemediated = "not_remediated"
        case inProgress = "in_progress"
        case notApplicable = "not_applicable"
        case acceptedRisk = "accepted_risk"
    }
}

extension CaseCounts {
    /// Adds one device, or takes it away.
    mutating func count(_ device: CaseDevice, vulnerabilities: [String], by step: Int) {
        guard device.retired == nil else { return retired += step }
        devices += step
        if device.facts.verdict == .needsReview { needsReview += step }
        guard !device.isCleared else { return cleared += step }
        var isOpen = device.facts.verdict == .needsReview
        for vulnerability in vulnerabilities {
            let remediation = device.remediations[vulnerability]
            isOpen = isOpen || remediation?.isOpen ?? true
            count(remediation, by: step)
        }
        if isOpen { open += step }
    }

    private mutating func count(_ remediation: Remediation?, by step: Int) {
        switch remediation?.status ?? .notRemediated {
        case .notRemediated: notRemediated += step
        case .inProgress: inProgress += step
        case .done where remediation?.verifiedBy == nil: unverified += step
        case .done: verified += step
        case .notApplicable: notApplicable += step
        case .acceptedRisk: acceptedRisk += step
        }
    }
}
