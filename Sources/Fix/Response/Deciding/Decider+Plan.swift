extension Decider {
    func add(_ drafts: [ActionDraft]) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        var actions: [CaseEvent.NumberedAction] = []
        for draft in drafts {
            actions.append(.init(id: "A\(state.nextAction + actions.count)", content: try checked(draft)))
        }
        guard !actions.isEmpty else { return [] }
        return withdrawEveryKey("The plan was changed.") + [.actionsAdded(.init(actions: actions))]
    }

    func change(_ id: String, _ draft: ActionDraft) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let action = try find(action: id)
        let draft = try checked(draft)
        guard draft != action.content else { return [] }
        return withdrawEveryKey("The plan was changed.") + [.actionChanged(.init(action: id, content: draft))]
    }

    func withdraw(action id: String, reason: String) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        _ = try find(action: id)
        let reason = try Checks.text(reason, "Withdrawing an action needs a reason.")
        let resting = work(restingOn: [id])
        let opened =
            resting.isEmpty
            ? withdrawal(of: .closing, "The plan was changed.")
            : unsettle(.actionWithdrawn, "Action \(id), on which they rest, was withdrawn: \(reason)", scopes: resting)
        return opened + withdrawal(of: .plan, "The plan was changed.")
            + [.actionWithdrawn(.init(action: id, reason: reason))]
    }

    func order(_ ids: [String]) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let now = state.activeActions.map(\.id)
        guard ids.sorted() == now.sorted() else {
            throw Refusal(
                .orderIncomplete, "An order names every action of the plan once: \(now.joined(separator: ", ")).",
                "Read the plan again and name them all.")
        }
        guard ids != now else { return [] }
        return withdrawEveryKey("The plan was changed.") + [.actionsOrdered(.init(actions: ids))]
    }

    /// Finished work that rests on some actions.
    func work(restingOn actions: Set<String>) -> [DeviceScope] {
        finished { $0.status == .done && $0.action.map(actions.contains) ?? false }
    }

    /// Vulnerabilities of devices, by their state, in the order of the devices' ids.
    func finished(where fits: (Remediation) -> Bool) -> [DeviceScope] {
        var found: [(device: String, vulnerabilities: [String])] = []
        for device in state.devices.values where device.retired == nil {
            let fitting = state.vulnerabilities(of: device).filter { device.remediations[$0].map(fits) ?? false }
            if !fitting.isEmpty { found.append((device.facts.id, fitting)) }
        }
        var grouping = ScopeGrouping()
        for (device, vulnerabilities) in found.sorted(by: { $0.device < $1.device }) {
            grouping.add(device, vulnerabilities)
        }
        return grouping.scopes
    }

    // MARK: Checks

    func find(action id: String) throws(Refusal) -> Action {
        guard let action = state.action(id) else {
            throw Refusal(.actionUnknown, "The plan has no action \(id.prefix(80)).", "Take its id from the plan.")
        }
        guard action.withdrawn == nil else {
            throw Refusal(.actionWithdrawn, "Action \(id) was withdrawn.", "Add it anew if it is right after all.")
        }
        return action
    }

    private func checked(_ draft: ActionDraft) throws(Refusal) -> ActionDraft {
        var draft = draft
        draft.text = try Checks.text(draft.text, "An action needs a text.")
        for (language, text) in draft.translations {
            draft.translations[language] = try Checks.optional(text)
        }
        try requireFuture(draft.expires, "The action would have ended before it began.")
        try requireFuture(draft.review, "The review would lie in the past.")
        guard draft.kind != .compensatingControl || draft.expires != nil else {
            throw Refusal(
                .expiryMissing, "A compensating control keeps a risk away only for a time.",
                "Say until when it holds.")
        }
        switch draft.source {
        case .advisory(let id, _):
            guard state.advisories.contains(where: { $0.id == id }) else {
                throw Refusal(.notJoined, "\(id) is not part of this case.", "Join it first, or name a person.")
            }
        case .person(let id, let reference):
            _ = try Checks.text(id, "The source of an action needs a name.")
            _ = try Checks.text(reference, "The source of an action says what it relies on.")
        }
        return draft
    }
}
