extension Case {
    mutating func applyDevices(_ event: CaseEvent) {
        switch event.payload {
        case .devicesSynchronised(let data):
            isMatched = true
            for facts in data.added { add(facts) }
            for facts in data.changed { update(facts.id) { $0.take(facts) } }
            for removal in data.removed { update(removal.device) { $0.take(removal) } }
        case .versionsObserved(let data):
            for observation in data.observations { update(observation.device) { $0.take(observation) } }
        case .questionAnswered(let data):
            for id in data.devices { update(id) { $0.take(data) } }
        case .careScheduled(let data):
            for id in data.devices { update(id) { $0.care = data.care } }
        default: break
        }
    }

    private mutating func add(_ facts: CaseDeviceFacts) {
        guard devices[facts.id] == nil else {
            return update(facts.id) { device in
                device.retired = nil
                device.take(facts)
            }
        }
        let device = CaseDevice(facts: facts)
        devices[facts.id] = device
        counts.count(device, vulnerabilities: vulnerabilities(of: device), by: 1)
    }
}

extension CaseDevice {
    mutating func take(_ new: CaseDeviceFacts) {
        facts = new
        if new.verdict == .affected { wasAffected = true }
    }

    mutating func take(_ removal: DeviceRemoval) {
        facts.reason = removal.reason
        switch removal.cause {
        case .retired:
            retired = removal
        case .absent:
            facts.verdict = .needsReview
            facts.missing = .absent
        case .unrelated:
            facts.verdict = .notAffected
            facts.missing = nil
        }
    }

    mutating func take(_ observation: VersionObservation) {
        facts.version = observation.version
        facts.verdict = observation.verdict
        facts.reason = observation.reason
        if observation.verdict != .needsReview { facts.missing = nil }
        if observation.verdict == .affected { wasAffected = true }
    }

    mutating func take(_ answer: CaseEvent.QuestionAnswered) {
        facts.verdict = answer.verdict
        facts.reason = answer.answer
        facts.missing = nil
        answered = answer.question
        // A person's answer settles the question for good: it is not undone by what was believed before.
        wasAffected = answer.verdict == .affected
    }
}
