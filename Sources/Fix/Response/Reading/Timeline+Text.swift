extension Timeline {
    /// What happened, without who.
    func text(_ payload: CaseEvent.Payload) -> String {
        switch payload {
        case .opened(let data):
            "opened the case “\(data.title)” for \(data.advisories.map(\.id.trackingID).joined(separator: ", "))."
        case .advisoryJoined(let data): "joined \(data.advisory.id) to the case."
        case .advisoryRevised(let data): revision(data)
        case .assessed(let data):
            "ranked the case \(data.priority.spaced)\(data.due.map { ", due \(moment($0))" } ?? "")."
        case .ownerAssigned(let data): "named \(person(data.owner)) to answer for \(data.lane.name)."
        case .taskAdded(let data): "gave \(data.lane.name) the task \(data.task): \(data.text)"
        case .taskAssigned(let data): "gave task \(data.task) to \(person(data.assignee))."
        case .taskFinished(let data): "finished task \(data.task)."
        case .taskReopened(let data): "opened task \(data.task) again."
        case .handedOver(let data):
            "handed over from \(data.from.name) to \(data.from.other.name), to be taken by \(moment(data.due)): \(data.note)"
        case .handOffAcknowledged(let data): "took hand-off \(data.id)."
        case .escalated(let data): escalation(data)
        case .commented(let data): "noted: \(data.text)"
        default: workText(payload)
        }
    }

    private func workText(_ payload: CaseEvent.Payload) -> String {
        switch payload {
        case .devicesSynchronised(let data): synchronised(data)
        case .versionsObserved(let data): "found versions on \(count(data.observations.count, "device"))."
        case .questionAnswered(let data):
            "answered for \(data.question.product), \(count(data.devices.count, "device")) \(data.verdict.rawValue.spaced): \(data.answer)"
        case .careScheduled(let data): scheduled(data)
        case .workStarted(let data):
            "began action \(data.action) on \(devices(data.scopes))\(data.reason.map { ", although care speaks against it: \($0)" } ?? ".")"
        case .workDone(let data):
            "reported action \(data.action) done on \(devices(data.scopes)), evidence \(data.id) (\(data.evidence.kind.rawValue.spaced)): \(data.evidence.text)"
        case .workVerified(let data): "verified work on \(devices(data.scopes))."
        case .workRolledBack(let data): "rolled work back on \(devices(data.scopes)): \(data.reason)"
        case .markedNotApplicable(let data): "marked \(devices(data.scopes)) not applicable: \(data.reason)"
        case .riskAccepted(let data):
            "accepted the risk on \(devices(data.scopes)) until \(moment(data.until)): \(data.reason)"
        case .reopened(let data): reopened(data)
        default: planText(payload)
        }
    }

    private func planText(_ payload: CaseEvent.Payload) -> String {
        switch payload {
        case .actionsAdded(let data): "added \(count(data.actions.count, "action")) to the plan."
        case .actionChanged(let data): "changed action \(data.action)."
        case .actionWithdrawn(let data): "withdrew action \(data.action): \(data.reason)"
        case .actionsOrdered: "put the actions in another order."
        case .keyGiven(let data):
            "gave the key of \(data.lane.name) for \(data.key == .plan ? "version \(data.plan) of the plan" : "closing")."
        case .keysWithdrawn(let data):
            "withdrew the \(data.key.rawValue) key of \(data.lanes.map(\.name).joined(separator: " and ")): \(data.reason)"
        case .planAgreed(let data): "completed the agreement on version \(data.plan) of the plan."
        case .closed: "closed the case: both keys are given."
        case .unknown(let type): "did something that this version does not know (\(type))."
        default: ""
        }
    }

    private func revision(_ data: CaseEvent.AdvisoryRevised) -> String {
        let what = data.changed.map { part in
            switch part {
            case .affected: "what is affected"
            case .remedy: "what is to be done"
            case .prose: "other words"
            }
        }
        return "took in revision \(data.advisory.revision) of \(data.advisory.id.trackingID), which changed "
            + "\(what.isEmpty ? "nothing of weight" : what.joined(separator: " and "))."
    }

    private func escalation(_ data: Escalation) -> String {
        let subject =
            switch data.subject {
            case .wholeCase: "The case is due"
            case .task: "Task \(data.id) is due"
            case .handOff: "Hand-off \(data.id) is to be taken"
            case .actionExpiry: "Action \(data.id) ends"
            case .actionReview: "Action \(data.id) is to be reviewed"
            case .acceptedRisk: "An accepted risk ends"
            }
        let team = data.team.map { " (\($0.name))" } ?? ""
        return "warned: \(subject) \(moment(data.due))\(data.stage == .passed ? ", which has passed" : "")\(team)."
    }

    private func synchronised(_ data: CaseEvent.DevicesSynchronised) -> String {
        "matched the devices: \(data.added.count) added, \(data.changed.count) changed, \(data.removed.count) no longer listed."
    }

    private func scheduled(_ data: CaseEvent.CareScheduled) -> String {
        var parts: [String] = []
        if let window = data.care.window { parts.append("work from \(moment(window.from)) to \(moment(window.to))") }
        if let inUse = data.care.inUse { parts.append(inUse ? "in use" : "not in use") }
        parts.append("loaner \(data.care.loaner.rawValue.spaced)")
        return "settled the care of \(count(data.devices.count, "device")): \(parts.joined(separator: ", "))."
    }

    private func reopened(_ data: CaseEvent.Reopened) -> String {
        let devices = data.scopes.isEmpty ? "" : " \(devices(data.scopes))"
        return
            "opened\(data.wasClosed ? " the closed case" : "")\(data.wasClosed && !devices.isEmpty ? " and" : "")\(devices) again: \(data.reason)"
    }
}

extension String {
    /// With spaces for underscores.
    fileprivate var spaced: String {
        String(map { $0 == "_" ? " " : $0 })
    }
}
