extension Decider {
    func synchronise(
        _ current: [CaseDeviceFacts], removed: [DeviceRemoval]
    ) throws(Refusal) -> [CaseEvent.Payload] {
        try requireSystem()
        try requireKnown(vulnerabilities: Array(Set(current.flatMap(\.vulnerabilities))).sorted())
        var change = DeviceSetChange(state: state)
        var seen: Set<String> = []
        // The last row about a device counts; a device that is listed was not removed.
        for facts in current.reversed() where seen.insert(facts.id).inserted { change.take(facts) }
        for removal in removed where seen.insert(removal.device).inserted { change.take(removal) }
        guard !change.isEmpty || !state.isMatched else { return [] }
        return opening(change.contradicted, change.open)
            + [
                .devicesSynchronised(
                    .init(added: change.added.reversed(), changed: change.changed.reversed(), removed: change.removed))
            ]
    }

    func observe(_ observations: [VersionObservation]) throws(Refusal) -> [CaseEvent.Payload] {
        try requireSystem()
        var change = DeviceSetChange(state: state)
        var seen: Set<String> = []
        var taken: [VersionObservation] = []
        for observation in observations.reversed() where seen.insert(observation.device).inserted {
            if change.take(observation) { taken.append(observation) }
        }
        guard !taken.isEmpty else { return [] }
        return opening(change.contradicted, change.open) + [.versionsObserved(.init(observations: taken.reversed()))]
    }

    /// What comes before a change of the device set, by what that change contradicts and leaves open.
    private func opening(_ contradicted: ScopeGrouping, _ open: ScopeGrouping) -> [CaseEvent.Payload] {
        if !contradicted.isEmpty {
            let devices = count(contradicted.devices)
            return unsettle(
                .contradictingVersion, "The version found on \(devices) contradicts what was recorded.",
                scopes: contradicted.scopes)
        }
        guard !open.isEmpty, state.isClosed || !state.closingKeys.isEmpty else { return [] }
        let reason = "Matching lists \(count(open.devices)) that nobody has dealt with."
        // Open devices of an open case take nothing back but the keys for closing.
        return state.isClosed ? unsettle(.devices, reason, scopes: open.scopes) : withdrawal(of: .closing, reason)
    }

    func count(_ devices: [String]) -> String {
        let number = Set(devices).count
        return number == 1 ? "1 device" : "\(number) devices"
    }

    func answer(
        _ key: DeviceQuestion.Key, text: String, verdict: DeviceVerdict
    ) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let text = try Checks.text(text, "An answer says what was found, and where.")
        guard verdict != .needsReview else {
            throw Refusal(
                .answerUnsettled, "This answer leaves the devices at needs review.",
                "Answer affected or not affected, or leave the question open.")
        }
        let waiting = state.devices.values.filter { $0.question == key }.map(\.facts.id).sorted()
        guard !waiting.isEmpty else {
            throw Refusal(.notFound, "No device waits for this answer.", "Take the question from the case's queue.")
        }
        return [.questionAnswered(.init(question: key, answer: text, verdict: verdict, devices: waiting))]
    }

    func schedule(_ devices: [String], _ care: DeviceCare) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        try requireKnown(devices)
        if let window = care.window, window.to <= window.from {
            throw Refusal(.badDate, "The maintenance window ends before it begins.", "Give an end after its start.")
        }
        var seen: Set<String> = []
        let changed = devices.filter { seen.insert($0).inserted && state.devices[$0]?.care != care }
        return changed.isEmpty ? [] : [.careScheduled(.init(devices: changed, care: care))]
    }
}
