import Response

/// Where one device stands with one vulnerability. *Not affected* needs a reason that somebody or something gave; whatever
/// is missing leads to *under investigation*.
struct DeviceFinding: Sendable, Hashable {
    var status: VEXStatus
    var justification: VEXJustification?
    var reason = ""

    init(_ device: CaseDevice, _ vulnerability: String, in one: Case) {
        let remediation = device.remediations[vulnerability]
        guard device.facts.verdict != .needsReview else {
            self.init(.underInvestigation)
            return
        }
        switch remediation?.status ?? .notRemediated {
        case .notApplicable: self.init(notAffected: remediation?.reason ?? "")
        case .acceptedRisk: self.init(.affected)
        case .done where remediation?.verifiedBy != nil && Self.isPatched(remediation, one): self.init(.fixed)
        case .done, .inProgress, .notRemediated: self.init(open: device)
        }
    }

    private init(_ status: VEXStatus) { self.status = status }

    private init(open device: CaseDevice) {
        if device.facts.verdict == .affected {
            self.init(.affected)
        } else if device.isCleared {
            self.init(notAffected: device.facts.reason)
        } else {
            // It was affected, and nobody has shown yet why it is not any more.
            self.init(.underInvestigation)
        }
    }

    private init(notAffected reason: String) {
        let text = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else {
            self.init(.underInvestigation)
            return
        }
        self.init(.notAffected)
        self.reason = text
        justification = VEXJustification(beginning: text)
    }

    /// Only a corrected version takes the vulnerability away; other actions keep it from doing harm.
    private static func isPatched(_ remediation: Remediation?, _ one: Case) -> Bool {
        one.actions.first { $0.id == remediation?.action }?.content.kind == .patch
    }
}
