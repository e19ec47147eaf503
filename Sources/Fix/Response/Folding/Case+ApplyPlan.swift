extension Case {
    mutating func applyPlan(_ event: CaseEvent) {
        switch event.payload {
        case .actionsAdded(let data):
            let active = activeActions.count
            actions.insert(contentsOf: data.actions.map { Action(id: $0.id, content: $0.content) }, at: active)
            nextAction += data.actions.count
            plan += 1
        case .actionChanged(let data):
            change(action: data.action) { $0.content = data.content }
        case .actionWithdrawn(let data):
            change(action: data.action) { $0.withdrawn = data.reason }
            actions = actions.filter { $0.withdrawn == nil } + actions.filter { $0.withdrawn != nil }
        case .actionsOrdered(let data):
            order(data.actions)
        case .keyGiven(let data):
            let key = Key(person: event.actor, at: event.at)
            if data.key == .plan { planKeys[data.lane] = key } else { closingKeys[data.lane] = key }
            keyTeams[event.actor] = data.lane
        case .keysWithdrawn(let data):
            for team in data.lanes {
                if data.key == .plan { planKeys[team] = nil } else { closingKeys[team] = nil }
            }
        case .closed:
            closedAt = event.at
        default: break
        }
    }

    private mutating func change(action id: String, _ change: (inout Action) -> Void) {
        guard let index = actions.firstIndex(where: { $0.id == id }) else { return }
        change(&actions[index])
        plan += 1
    }

    private mutating func order(_ ids: [String]) {
        let places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        actions.sort { places[$0.id] ?? ids.count < places[$1.id] ?? ids.count }
        plan += 1
    }
}
