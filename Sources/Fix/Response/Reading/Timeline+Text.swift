extension Timeline {
    /// What happened, without who.
    func text(_ payload: CaseEvent.Payload) -> String {
        switch payload {
        case .opened(let data): opened(data)
        case .advisoryJoined(let data): "joined \(data.advisory.id) to the case."
        case .advisoryRevised(let data): revised(data)
        case .assessed(let data): assessed(data)
        case .ownerAssigned(let data): "named \(person(data.owner)) to answer for \(data.lane.name)."
        case .taskAdded(let data): "gave \(data.lane.name) the task \(data.task): \(data.text)"
        case .taskAssigned(let data): "gave task \(data.task) to \(person(data.assignee))."
        case .taskFinished(let data): "finished task \(data.task)."
        case .taskReopened(let data): "opened task \(data.task) again."
        case .handedOver(let data): handedOver(data)
        case .handOffAcknowledged(let data): "took hand-off \(data.id)."
        case .escalated(let data): escalated(data)
        case .commented(let data): "noted: \(data.text)"
        case .devicesSynchronised(let data): synchronised(data)
        case .versionsObserved(let data): "found versions on \(count(data.observations.count, "device"))."
        case .questionAnswered(let data): answered(data)
        case .careScheduled(let data): scheduled(data)
        case .actionsAdded(let data): "added \(count(data.actions.count, "action")) to the plan."
        case .actionChanged(let data): "changed action \(data.action)."
        case .actionWithdrawn(let data): "withdrew action \(data.action): \(data.reason)"
        case .actionsOrdered: "put the actions in another order."
        case .keyGiven(let data): given(data)
        case .keysWithdrawn(let data): withdrawn(data)
        case .planAgreed(let data): "completed the agreement on version \(data.plan) of the plan."
        case .closed: "closed the case: both keys are given."
        case .workStarted(let data): started(data)
        case .workDone(let data): done(data)
        case .workVerified(let data): verified(data)
        case .workRolledBack(let data): "rolled work back on \(devices(data.scopes)): \(data.reason)"
        case .markedNotApplicable(let data): "marked \(devices(data.scopes)) not applicable: \(data.reason)"
        case .riskAccepted(let data): accepted(data)
        case .reopened(let data): reopened(data)
        case .unknown(let type): "did something that this version does not know (\(type))."
        }
    }
}
