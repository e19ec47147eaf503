public import Triage

extension Case {
    /// The events that open a case.
    ///
    /// - Throws: ``Refusal`` when it has no title or no advisory, or names one advisory twice.
    public static func open(
        _ opening: CaseOpening, by actor: Actor, at: Instant, commandID: String? = nil
    ) throws(Refusal) -> [CaseEvent] {
        let title = try Checks.text(opening.title, "A case needs a title.")
        guard !opening.advisories.isEmpty else {
            throw Refusal(.noAdvisory, "A case needs an advisory.", "Open it from the advisory that it answers.")
        }
        guard Set(opening.advisories.map(\.id)).count == opening.advisories.count else {
            throw Refusal(.alreadyJoined, "One advisory is named twice.", "Name each advisory once.")
        }
        var seen: Set<String> = []
        let vulnerabilities = opening.advisories.flatMap(\.vulnerabilityIDs).filter { seen.insert($0).inserted }
        let opened = CaseEvent.Opened(
            id: opening.id, title: title, vulnerabilities: vulnerabilities, advisories: opening.advisories)
        return [CaseEvent(sequence: 1, at: at, actor: actor, command: commandID, payload: .opened(opened))]
    }

    /// The events that a command brings about; none when it changes nothing, or was applied before under the same id.
    ///
    /// All of them belong together: store all or none. The case itself stays as it is until they are applied.
    ///
    /// - Parameters:
    ///   - command: What is asked.
    ///   - actor: Who asks.
    ///   - at: Now.
    ///   - commandID: The caller's id of this command, unique within the case. A repeated one does nothing.
    ///   - policy: The hospital's clocks.
    /// - Throws: ``Refusal`` when a rule speaks against it.
    public func decide(
        _ command: CaseCommand, by actor: Actor, at: Instant, commandID: String? = nil,
        policy: CasePolicy = CasePolicy()
    ) throws(Refusal) -> [CaseEvent] {
        if let commandID, commands.contains(commandID) { return [] }
        let decider = Decider(state: self, actor: actor, at: at, policy: policy)
        let payloads = try decider.payloads(for: command)
        return payloads.enumerated().map { offset, payload in
            CaseEvent(
                sequence: version + 1 + offset, at: at, actor: actor, command: commandID, payload: payload)
        }
    }
}
