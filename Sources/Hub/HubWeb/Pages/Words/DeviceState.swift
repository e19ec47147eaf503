import Response

/// Where one device of a case stands, over all its vulnerabilities: the least finished of them counts.
enum DeviceState: String, Sendable, CaseIterable {
    case needsReview = "review"
    case open
    case inProgress = "progress"
    case unverified
    case accepted
    case done
    case notApplicable = "not-applicable"
    case notAffected = "not-affected"
    case retired

    init(_ device: CaseDevice, in one: Case) {
        if device.retired != nil {
            self = .retired
        } else if device.facts.verdict == .needsReview {
            self = .needsReview
        } else if device.isCleared {
            self = .notAffected
        } else {
            let statuses = one.vulnerabilities(of: device).map { Self.state(device, $0) }
            self = Self.allCases.first { statuses.contains($0) } ?? .open
        }
    }

    private static func state(_ device: CaseDevice, _ vulnerability: String) -> DeviceState {
        switch device.status(of: vulnerability) {
        case .notRemediated: .open
        case .inProgress: .inProgress
        case .done: device.remediations[vulnerability]?.verifiedBy == nil ? .unverified : .done
        case .acceptedRisk: .accepted
        case .notApplicable: .notApplicable
        }
    }

    /// Whether something is still to be done.
    var isOpen: Bool {
        switch self {
        case .needsReview, .open, .inProgress, .unverified: true
        case .accepted, .done, .notApplicable, .notAffected, .retired: false
        }
    }

    /// Whether the problem touches the device, settled or not; those that need a person's answer first are not counted.
    var isTouched: Bool {
        switch self {
        case .open, .inProgress, .unverified, .accepted, .done, .notApplicable: true
        case .needsReview, .notAffected, .retired: false
        }
    }

    var title: String {
        switch self {
        case .needsReview: "Needs review"
        case .open: "Not started"
        case .inProgress: "In progress"
        case .unverified: "Done, to verify"
        case .accepted: "Risk accepted"
        case .done: "Done and verified"
        case .notApplicable: "Does not apply"
        case .notAffected: "Not affected"
        case .retired: "Left the case"
        }
    }

    var style: BadgeModel.Style {
        switch self {
        case .needsReview: .warn
        case .open: .bad
        case .inProgress, .unverified: .info
        case .done, .notApplicable, .notAffected: .good
        case .accepted: .warn
        case .retired: .plain
        }
    }

    var badge: BadgeModel { BadgeModel(title, style) }
}
