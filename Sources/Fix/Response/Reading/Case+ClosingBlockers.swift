public import Triage

extension Case {
    /// What keeps the case from being closed at a moment; nothing when it is ready.
    public func closingBlockers(at moment: Instant) -> [ClosingBlocker] {
        var blockers: [ClosingBlocker] = []
        if !isMatched {
            blockers.append(
                ClosingBlocker(
                    kind: .notMatched, text: "The devices have not been matched yet.",
                    advice: "Import the inventory and match it.", devices: []))
        }
        if !isPlanAgreed, !activeActions.isEmpty {
            blockers.append(
                ClosingBlocker(
                    kind: .planNotAgreed, text: "The plan is not agreed.",
                    advice: "Get the plan key of each team.", devices: []))
        }
        if counts.open > 0 { blockers += openBlockers() }
        if let expired = expiredBlocker(at: moment) { blockers.append(expired) }
        return blockers
    }

    private func openBlockers() -> [ClosingBlocker] {
        var review: [String] = []
        var unfinished: [String] = []
        var unverified: [String] = []
        for device in devices.values where device.retired == nil && !device.isCleared {
            let id = device.facts.id
            if device.facts.verdict == .needsReview { review.append(id) }
            let open = vulnerabilities(of: device).filter(device.isOpen)
            if open.contains(where: { device.status(of: $0) != .done }) {
                unfinished.append(id)
            } else if !open.isEmpty {
                unverified.append(id)
            }
        }
        return [
            blocker(.needsReview, review, "at needs review", "Answer the questions in the queue."),
            blocker(
                .unfinished, unfinished, "not finished",
                "Record what was done, with evidence, or why it does not apply."),
            blocker(.unverified, unverified, "done but not verified", "Have another person verify the work."),
        ].compactMap { $0 }
    }

    private func expiredBlocker(at moment: Instant) -> ClosingBlocker? {
        let ended = Set(actions.filter { $0.content.expires.map { $0 <= moment } ?? false }.map(\.id))
        guard counts.acceptedRisk > 0 || !ended.isEmpty else { return nil }
        let expired = devices.values.filter { device in
            device.retired == nil
                && device.remediations.values.contains { $0.hasEnded(at: moment, actions: ended) }
        }
        return blocker(
            .expired, expired.map(\.facts.id), "resting on what has come to its end",
            "Renew the action or the acceptance, or do the work.")
    }

    private func blocker(
        _ kind: ClosingBlocker.Kind, _ devices: [String], _ what: String, _ advice: String
    ) -> ClosingBlocker? {
        guard !devices.isEmpty else { return nil }
        let text = devices.count == 1 ? "1 device is \(what)." : "\(devices.count) devices are \(what)."
        return ClosingBlocker(kind: kind, text: text, advice: advice, devices: Array(devices.sorted().prefix(20)))
    }
}

extension Remediation {
    /// Whether it rests on an acceptance or an action that has come to its end.
    func hasEnded(at moment: Instant, actions ended: Set<String>) -> Bool {
        switch status {
        case .acceptedRisk: until.map { $0 <= moment } ?? true
        case .done: action.map(ended.contains) ?? false
        case .notRemediated, .inProgress, .notApplicable: false
        }
    }
}
