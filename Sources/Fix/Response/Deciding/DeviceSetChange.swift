/// What new facts about devices change in a case, and what they contradict.
struct DeviceSetChange {
    let state: Case
    private(set) var added: [CaseDeviceFacts] = []
    private(set) var changed: [CaseDeviceFacts] = []
    private(set) var removed: [DeviceRemoval] = []
    /// Finished work that the new facts contradict.
    private(set) var contradicted = ScopeGrouping()
    /// What will be open on the devices concerned.
    private(set) var open = ScopeGrouping()

    init(state: Case) {
        self.state = state
    }

    var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

    mutating func take(_ facts: CaseDeviceFacts) {
        guard let device = state.devices[facts.id] else {
            added.append(facts)
            return noteOpen(CaseDevice(facts: facts))
        }
        let facts = respectingAnswer(facts, device)
        guard device.retired != nil || facts != device.facts else { return }
        if device.retired == nil { changed.append(facts) } else { added.append(facts) }
        // A device that only moved says nothing new about its version.
        if facts.version != device.facts.version || facts.verdict != device.facts.verdict {
            noteContradiction(of: device, version: facts.version, verdict: facts.verdict)
        }
        var after = device
        after.retired = nil
        after.take(facts)
        noteOpen(after)
    }

    mutating func take(_ removal: DeviceRemoval) {
        guard let device = state.devices[removal.device], device.retired == nil else { return }
        var after = device
        after.take(removal)
        guard after != device else { return }
        removed.append(removal)
        noteOpen(after)
    }

    /// - Returns: Whether the observation says anything new.
    mutating func take(_ observation: VersionObservation) -> Bool {
        guard let device = state.devices[observation.device], device.retired == nil else { return false }
        let contradicts = noteContradiction(
            of: device, version: observation.version, verdict: observation.verdict)
        var after = device
        after.take(observation)
        // A person's answer stands until another version is found.
        let isSettled =
            device.answered != nil && observation.version == device.facts.version
            && observation.verdict == .needsReview
        guard contradicts || (after != device && !isSettled) else { return false }
        noteOpen(after)
        return true
    }

    /// A person's answer stands against the same question asked again.
    private func respectingAnswer(_ facts: CaseDeviceFacts, _ device: CaseDevice) -> CaseDeviceFacts {
        guard facts.verdict == .needsReview, device.facts.verdict != .needsReview, let answered = device.answered,
            answered == DeviceQuestion.Key(product: facts.product, fact: (facts.missing ?? .unstated).code)
        else { return facts }
        var facts = facts
        (facts.verdict, facts.reason, facts.missing) = (device.facts.verdict, device.facts.reason, nil)
        return facts
    }

    private mutating func noteOpen(_ device: CaseDevice) {
        guard device.retired == nil, !device.isCleared else { return }
        let left = state.vulnerabilities(of: device).filter(device.isOpen)
        guard !left.isEmpty || device.facts.verdict == .needsReview else { return }
        open.add(device.facts.id, left)
    }

    @discardableResult
    private mutating func noteContradiction(
        of device: CaseDevice, version: String, verdict: DeviceVerdict
    ) -> Bool {
        let contradicted = state.vulnerabilities(of: device).filter { vulnerability in
            device.remediations[vulnerability].map {
                contradicts($0, of: device, version: version, verdict: verdict)
            } ?? false
        }
        if !contradicted.isEmpty { self.contradicted.add(device.facts.id, contradicted) }
        return !contradicted.isEmpty
    }

    /// Whether a version speaks against what was recorded.
    ///
    /// A compensating control leaves the version as it was, so that only another version than the evidence showed
    /// speaks against it; a patch or a replacement is contradicted by every affected version.
    private func contradicts(
        _ remediation: Remediation, of device: CaseDevice, version: String, verdict: DeviceVerdict
    ) -> Bool {
        guard verdict != .notAffected else { return false }
        switch remediation.status {
        case .done:
            let shown = remediation.evidence.last { state.evidence[$0]?.evidence.version != nil }
                .flatMap { state.evidence[$0]?.evidence.version }
            if let shown, !version.isEmpty, shown != version { return true }
            let changesVersion = remediation.action.flatMap(state.action)?.content.kind.changesVersion ?? false
            return changesVersion && verdict == .affected
        case .notApplicable:
            return verdict == .affected && version != device.facts.version
        case .notRemediated, .inProgress, .acceptedRisk:
            return false
        }
    }
}
