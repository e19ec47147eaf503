import Triage

/// A date that somebody hears of when it is near, and again when it has passed.
struct Deadline {
    let subject: Escalation.Subject
    let id: String
    let due: Instant
    let team: Team?
    /// How many seconds before it is near.
    let near: Int64
    /// Whether its passing is told of; the end of an accepted risk opens devices instead.
    var tellsPassing = true

    var nearFrom: Instant { due.adding(seconds: near > 0 ? -near : 0) }

    /// What is to be told at a moment, if anything.
    func escalation(at moment: Instant) -> Escalation? {
        if due <= moment {
            return tellsPassing ? Escalation(subject: subject, id: id, due: due, stage: .passed, team: team) : nil
        }
        guard nearFrom <= moment else { return nil }
        return Escalation(subject: subject, id: id, due: due, stage: .near, team: team)
    }
}

extension Case {
    /// Every date that is watched, in a fixed order; of a closed case only the ends.
    func deadlines(policy: CasePolicy, isClosed: Bool) -> [Deadline] {
        isClosed ? endings(policy) : clocks(policy) + endings(policy)
    }

    /// Dates of work that is still to be done.
    private func clocks(_ policy: CasePolicy) -> [Deadline] {
        var deadlines: [Deadline] = []
        if let due {
            deadlines.append(Deadline(subject: .wholeCase, id: "", due: due, team: nil, near: policy.dueNear))
        }
        for task in biomedicalEngineering.tasks + security.tasks where task.doneAt == nil {
            guard let due = task.due else { continue }
            deadlines.append(
                Deadline(subject: .task, id: task.id, due: due, team: task.team, near: policy.dueNear))
        }
        for handOff in handOffs where handOff.acknowledgedAt == nil {
            deadlines.append(
                Deadline(
                    subject: .handOff, id: handOff.id, due: handOff.due, team: handOff.to, near: policy.handOffNear))
        }
        return deadlines
    }

    /// Ends and reviews, which are watched in a closed case, too.
    private func endings(_ policy: CasePolicy) -> [Deadline] {
        var deadlines: [Deadline] = []
        for action in activeActions {
            if let due = action.content.expires {
                deadlines.append(
                    Deadline(subject: .actionExpiry, id: action.id, due: due, team: nil, near: policy.expiryNear))
            }
            if let due = action.content.review {
                deadlines.append(
                    Deadline(subject: .actionReview, id: action.id, due: due, team: nil, near: policy.expiryNear))
            }
        }
        for due in acceptanceEnds().sorted() {
            deadlines.append(
                Deadline(
                    subject: .acceptedRisk, id: "", due: due, team: nil, near: policy.expiryNear, tellsPassing: false))
        }
        return deadlines
    }

    /// The distinct moments at which accepted risks end.
    private func acceptanceEnds() -> Set<Instant> {
        guard counts.acceptedRisk > 0 else { return [] }
        var ends: Set<Instant> = []
        for device in devices.values where device.retired == nil {
            for remediation in device.remediations.values where remediation.status == .acceptedRisk {
                if let until = remediation.until { ends.insert(until) }
            }
        }
        return ends
    }
}
