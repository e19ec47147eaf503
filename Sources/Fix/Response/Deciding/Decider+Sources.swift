import Triage

extension Decider {
    func join(_ facts: AdvisoryFacts) throws(Refusal) -> [CaseEvent.Payload] {
        guard !state.advisories.contains(where: { $0.id == facts.id }) else {
            throw Refusal(
                .alreadyJoined, "\(facts.id) is part of this case already.", "Send a new text of it as a revision.")
        }
        let reason = "\(facts.id) joined; nobody has agreed on what it says."
        return unsettle(.advisoryJoined, reason) + withdrawal(of: .plan, reason)
            + [.advisoryJoined(.init(advisory: facts))]
    }

    func revise(_ facts: AdvisoryFacts, devices: [String]) throws(Refusal) -> [CaseEvent.Payload] {
        guard let before = state.advisories.first(where: { $0.id == facts.id }) else {
            throw Refusal(.notJoined, "\(facts.id) is not part of this case.", "Join it first.")
        }
        guard facts != before else { return [] }
        let changed = parts(before, facts)
        let revised = CaseEvent.Payload.advisoryRevised(
            .init(advisory: facts, previous: before.revision, changed: changed))
        let weighty = changed.filter { $0 != .prose }
        guard !weighty.isEmpty else { return [revised] }
        let what = weighty.map { $0 == .affected ? "what is affected" : "what is to be done" }
        let reason =
            "Revision \(facts.revision) of \(facts.id.trackingID) changed \(what.joined(separator: " and "))."
        return unsettle(.revision, reason, scopes: finished(devices)) + withdrawal(of: .plan, reason) + [revised]
    }

    private func parts(_ before: AdvisoryFacts, _ after: AdvisoryFacts) -> [RevisionPart] {
        let known = Set(state.vulnerabilities)
        var parts: [RevisionPart] = []
        if before.digests.affected != after.digests.affected
            || !after.vulnerabilityIDs.allSatisfy(known.contains)
        {
            parts.append(.affected)
        }
        if before.digests.remedy != after.digests.remedy { parts.append(.remedy) }
        if before.digests.prose != after.digests.prose { parts.append(.prose) }
        return parts
    }

    /// What is finished on devices whose finished work is in doubt.
    private func finished(_ devices: [String]) -> [DeviceScope] {
        var grouping = ScopeGrouping()
        var seen: Set<String> = []
        for id in devices where seen.insert(id).inserted {
            guard let device = state.devices[id], device.retired == nil else { continue }
            let finished = state.vulnerabilities(of: device).filter {
                let status = device.status(of: $0)
                return status == .done || status == .notApplicable || status == .acceptedRisk
            }
            if !finished.isEmpty { grouping.add(id, finished) }
        }
        return grouping.scopes
    }

    func assess(_ assessment: CaseAssessment) throws(Refusal) -> [CaseEvent.Payload] {
        try requireOpen()
        var written = assessment
        written.priority = try Checks.text(assessment.priority, "An assessment needs a priority.")
        guard Priority(rawValue: written.priority) != nil else {
            let known = Priority.allCases.map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                .priorityUnknown, "“\(written.priority.prefix(80))” is no priority.", "Give one of these: \(known).")
        }
        return written == state.assessment ? [] : [.assessed(written)]
    }
}
