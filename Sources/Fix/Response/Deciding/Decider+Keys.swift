extension Decider {
    func give(_ key: KeyKind, plan: Int) throws(Refusal) -> [CaseEvent.Payload] {
        let team = try requireTeam()
        try requireOpen()
        try requireUngiven(key, by: team)
        guard plan == state.plan else {
            throw Refusal(
                .planChanged, "The plan is in version \(state.plan); the one you saw was \(plan).",
                "Read the plan as it is now, and agree on that.")
        }
        if key == .plan { try requirePlan() } else { try requireNothingOpen() }
        let given = CaseEvent.Payload.keyGiven(.init(key: key, lane: team, plan: plan))
        let others = key == .plan ? state.planKeys : state.closingKeys
        guard others[team.other] != nil else { return [given] }
        return [given, key == .plan ? .planAgreed(.init(plan: plan)) : .closed(.init(plan: plan))]
    }

    func withdraw(_ key: KeyKind, reason: String) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let reason = try Checks.text(reason, "Withdrawing a key needs a reason.")
        let keys = key == .plan ? state.planKeys : state.closingKeys
        guard let team = keys.first(where: { $0.value.person == actor.id })?.key else {
            throw Refusal(.keyNotHeld, "You have not given this key.", "Only who gave a key takes it back.")
        }
        let closing = key == .plan ? withdrawal(of: .closing, "The plan is no longer agreed.") : []
        return closing + [.keysWithdrawn(.init(key: key, lanes: [team], reason: reason))]
    }

    private func requireUngiven(_ key: KeyKind, by team: Team) throws(Refusal) {
        if let bound = state.keyTeams[actor.id], bound != team {
            throw Refusal(
                .bothKeys, "You gave a key of this case for \(bound.name); nobody gives both.",
                "Ask another person of \(team.name).")
        }
        guard (key == .plan ? state.planKeys : state.closingKeys)[team] == nil else {
            throw Refusal(
                .keyGiven, "\(team.name.firstUppercased) has given its key.",
                "The other key is \(team.other.name)’s.")
        }
    }

    private func requirePlan() throws(Refusal) {
        guard !state.activeActions.isEmpty else {
            throw Refusal(.planEmpty, "The plan has no action.", "Add the actions first.")
        }
    }

    private func requireNothingOpen() throws(Refusal) {
        let blockers = state.closingBlockers(at: at)
        guard let first = blockers.first else { return }
        throw Refusal(
            first.kind == .planNotAgreed ? .planNotAgreed : .notReadyToClose,
            blockers.map(\.text).joined(separator: " "), first.advice, devices: blockers.flatMap(\.devices))
    }
}

extension String {
    /// With its first letter in upper case, for the start of a sentence.
    var firstUppercased: String {
        prefix(1).uppercased() + dropFirst()
    }
}
