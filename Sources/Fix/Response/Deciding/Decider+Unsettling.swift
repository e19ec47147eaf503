extension Decider {
    /// What comes before a change after which something is open: a closed case opens, keys given for closing fall.
    func unsettle(_ cause: ReopenCause, _ reason: String, scopes: [DeviceScope] = []) -> [CaseEvent.Payload] {
        if state.isClosed || scopes.contains(where: { !$0.vulnerabilities.isEmpty }) {
            return [.reopened(.init(cause: cause, reason: reason, scopes: scopes, wasClosed: state.isClosed))]
        }
        return withdrawal(of: .closing, reason)
    }

    /// What comes before a change of the plan, or of what it answers: nobody agreed on that.
    func withdrawal(of key: KeyKind, _ reason: String) -> [CaseEvent.Payload] {
        let lanes = (key == .plan ? state.planKeys : state.closingKeys).keys.sorted()
        return lanes.isEmpty ? [] : [.keysWithdrawn(.init(key: key, lanes: lanes, reason: reason))]
    }

    /// Both.
    func withdrawEveryKey(_ reason: String) -> [CaseEvent.Payload] {
        withdrawal(of: .closing, reason) + withdrawal(of: .plan, reason)
    }
}
