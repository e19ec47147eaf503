/// Sentences that take more than a line.
extension Timeline {
    func opened(_ data: CaseEvent.Opened) -> String {
        let advisories = data.advisories.map(\.id.trackingID).joined(separator: ", ")
        return "opened the case “\(data.title)” for \(advisories)."
    }

    func revised(_ data: CaseEvent.AdvisoryRevised) -> String {
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

    func assessed(_ data: CaseAssessment) -> String {
        let due = data.due.map { ", due \(moment($0))" } ?? ""
        return "ranked the case \(data.priority)\(due)."
    }

    func handedOver(_ data: CaseEvent.HandedOver) -> String {
        "handed over from \(data.from.name) to \(data.from.other.name), to be taken by \(moment(data.due)): "
            + data.note
    }

    func escalated(_ data: Escalation) -> String {
        let subject =
            switch data.subject {
            case .wholeCase: "the case is due"
            case .task: "task \(data.id) is due"
            case .handOff: "hand-off \(data.id) is to be taken"
            case .actionExpiry: "action \(data.id) ends"
            case .actionReview: "action \(data.id) is to be reviewed"
            case .acceptedRisk: "an accepted risk ends"
            }
        let team = data.team.map { " (\($0.name))" } ?? ""
        let stage = data.stage == .passed ? ", which has passed" : ""
        return "warned: \(subject) \(moment(data.due))\(stage)\(team)."
    }

    func synchronised(_ data: CaseEvent.DevicesSynchronised) -> String {
        "matched the devices: \(data.added.count) added, \(data.changed.count) changed, "
            + "\(data.removed.count) no longer listed."
    }

    func answered(_ data: CaseEvent.QuestionAnswered) -> String {
        "answered for \(data.question.product), \(count(data.devices.count, "device")) "
            + "\(spaced(data.verdict.rawValue)): \(data.answer)"
    }

    func scheduled(_ data: CaseEvent.CareScheduled) -> String {
        var parts: [String] = []
        if let window = data.care.window { parts.append("work from \(moment(window.from)) to \(moment(window.to))") }
        if let inUse = data.care.inUse { parts.append(inUse ? "in use" : "not in use") }
        parts.append("loaner \(spaced(data.care.loaner.rawValue))")
        return "settled the care of \(count(data.devices.count, "device")): \(parts.joined(separator: ", "))."
    }

    func given(_ data: CaseEvent.KeyGiven) -> String {
        let what = data.key == .plan ? "version \(data.plan) of the plan" : "closing"
        return "gave the key of \(data.lane.name) for \(what)."
    }

    func withdrawn(_ data: CaseEvent.KeysWithdrawn) -> String {
        let teams = data.lanes.map(\.name).joined(separator: " and ")
        return "withdrew the \(data.key.rawValue) key of \(teams): \(data.reason)"
    }

    func started(_ data: CaseEvent.WorkStarted) -> String {
        let reason = data.reason.map { ", with this reason: \($0)" } ?? "."
        return "began action \(data.action) on \(devices(data.scopes))\(reason)"
    }

    func done(_ data: CaseEvent.WorkDone) -> String {
        "reported action \(data.action) done on \(devices(data.scopes)), "
            + "evidence \(data.id) (\(spaced(data.evidence.kind.rawValue))): \(data.evidence.text)"
    }

    func verified(_ data: CaseEvent.WorkVerified) -> String {
        "verified work on \(devices(data.scopes))\(data.note.isEmpty ? "." : ": \(data.note)")"
    }

    func accepted(_ data: CaseEvent.RiskAccepted) -> String {
        "accepted the risk on \(devices(data.scopes)) until \(moment(data.until)): \(data.reason)"
    }

    func reopened(_ data: CaseEvent.Reopened) -> String {
        var what: [String] = data.wasClosed ? ["the closed case"] : []
        if !data.scopes.isEmpty { what.append(devices(data.scopes)) }
        return "opened \(what.joined(separator: " and ")) again: \(data.reason)"
    }

    /// With spaces for underscores.
    private func spaced(_ text: String) -> String {
        String(text.map { $0 == "_" ? " " : $0 })
    }
}
