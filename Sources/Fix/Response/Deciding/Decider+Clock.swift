import Triage

extension Decider {
    func tick() throws(Refusal) -> [CaseEvent.Payload] {
        try requireSystem()
        let expiries = expired()
        // A closed case that opens now has its clocks running again.
        let isClosed = state.isClosed && expiries.isEmpty
        return expiries + escalations(isClosed: isClosed).map(CaseEvent.Payload.escalated)
    }

    /// What has come to its end since the last tick.
    private func expired() -> [CaseEvent.Payload] {
        var events: [CaseEvent.Payload] = []
        if state.counts.acceptedRisk > 0 {
            let risks = finished { $0.status == .acceptedRisk && $0.hasEnded(at: at, actions: []) }
            events += reopening(.acceptedRiskExpired, "An accepted risk has come to its end on", risks)
        }
        let ended = Set(state.actions.filter { $0.content.expires.map { $0 <= at } ?? false }.map(\.id))
        if !ended.isEmpty, state.counts.verified + state.counts.unverified > 0 {
            let names = ended.sorted().joined(separator: ", ")
            let isFirst = events.isEmpty
            events += reopening(
                .actionExpired, "Action \(names) has come to its end on", work(restingOn: ended), isFirst: isFirst)
        }
        return events
    }

    private func reopening(
        _ cause: ReopenCause, _ what: String, _ scopes: [DeviceScope], isFirst: Bool = true
    ) -> [CaseEvent.Payload] {
        guard !scopes.isEmpty else { return [] }
        let reason = "\(what) \(count(scopes.flatMap(\.devices)))."
        return [.reopened(.init(cause: cause, reason: reason, scopes: scopes, wasClosed: state.isClosed && isFirst))]
    }

    /// The dates that are near or have passed, and that nobody was told of.
    private func escalations(isClosed: Bool) -> [Escalation] {
        state.deadlines(policy: policy, isClosed: isClosed).compactMap { $0.escalation(at: at) }
            .filter { !state.escalations.contains($0) }
    }
}
