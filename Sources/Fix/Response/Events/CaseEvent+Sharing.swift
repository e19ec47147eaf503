extension CaseEvent {
    /// The same event with each text once: thousands of devices of a case share their product, place and reason.
    ///
    /// For those who keep events in memory.
    public func sharingTexts() -> CaseEvent {
        guard case .devicesSynchronised(let change) = payload else { return self }
        var pool = TextPool()
        let shared = DevicesSynchronised(
            added: change.added.map { pool.share($0) }, changed: change.changed.map { pool.share($0) },
            removed: change.removed)
        return CaseEvent(self, payload: .devicesSynchronised(shared))
    }

    private init(_ event: CaseEvent, payload: Payload) {
        (sequence, at, actor, team) = (event.sequence, event.at, event.actor, event.team)
        (isSystem, command) = (event.isSystem, event.command)
        self.payload = payload
    }
}

/// Texts that were met before, so that equal ones are one in memory.
private struct TextPool {
    private var texts: Set<String> = []
    private var lists: Set<[String]> = []

    mutating func share(_ facts: CaseDeviceFacts) -> CaseDeviceFacts {
        var shared = facts
        shared.product = texts.insert(facts.product).memberAfterInsert
        shared.version = texts.insert(facts.version).memberAfterInsert
        shared.location = texts.insert(facts.location).memberAfterInsert
        shared.reason = texts.insert(facts.reason).memberAfterInsert
        if let missing = facts.missing {
            shared.missing = MissingFact(
                code: texts.insert(missing.code).memberAfterInsert,
                question: texts.insert(missing.question).memberAfterInsert)
        }
        shared.vulnerabilities = lists.insert(facts.vulnerabilities).memberAfterInsert
        return shared
    }
}
