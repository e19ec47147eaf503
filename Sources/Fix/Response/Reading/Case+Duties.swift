import Triage

extension Case {
    /// What a team owes the case now, the most pressing kind first and by date within a kind; nothing once closed.
    public func duties(of team: Team) -> [Duty] {
        guard !isClosed else { return [] }
        return handOffDuties(team) + startDuties(team) + planDuties(team) + taskDuties(team) + workDuties()
            + closingDuties(team)
    }

    private func handOffDuties(_ team: Team) -> [Duty] {
        handOffs.filter { $0.to == team && $0.acknowledgedAt == nil }.map {
            Duty(kind: .takeHandOff, text: "Take the hand-off of \($0.from.name): \($0.note)", id: $0.id, due: $0.due)
        }
    }

    private func startDuties(_ team: Team) -> [Duty] {
        var duties: [Duty] = []
        if self[lane: team].owner == nil {
            duties.append(duty(.nameOwner, "Name who answers for \(team.name)."))
        }
        if assessment == nil { duties.append(duty(.assess, "Rank the case.")) }
        if counts.needsReview > 0 {
            let devices = counts.needsReview == 1 ? "1 device waits" : "\(counts.needsReview) devices wait"
            duties.append(duty(.answerQuestions, "Answer the questions for which \(devices)."))
        }
        return duties
    }

    private func planDuties(_ team: Team) -> [Duty] {
        guard !isPlanAgreed else { return [] }
        let active = activeActions
        guard !active.isEmpty else {
            return counts.open > 0 ? [duty(.writePlan, "Choose the actions from what the sources offer.")] : []
        }
        var duties: [Duty] = []
        if planKeys[team] == nil { duties.append(duty(.agreePlan, "Agree on the plan, or change it.")) }
        if counts.notRemediated > 0, active.contains(where: \.content.costsNothing) {
            duties.append(duty(.doNow, "Begin with what costs nothing."))
        }
        return duties
    }

    private func taskDuties(_ team: Team) -> [Duty] {
        let open = self[lane: team].tasks.filter { $0.doneAt == nil }
        return open.filter { $0.due != nil }.sorted { ($0.due ?? openedAt) < ($1.due ?? openedAt) }.map(taskDuty)
            + open.filter { $0.due == nil }.map(taskDuty)
    }

    private func taskDuty(_ task: CaseTask) -> Duty {
        Duty(kind: .doTask, text: task.text, id: task.id, due: task.due)
    }

    private func workDuties() -> [Duty] {
        guard isPlanAgreed else { return [] }
        var duties: [Duty] = []
        let left = counts.notRemediated + counts.inProgress
        if left > 0 { duties.append(duty(.carryOut, "Carry out the plan: \(left) still open.")) }
        if counts.unverified > 0 {
            duties.append(duty(.verify, "Verify what others did: \(counts.unverified) waiting."))
        }
        return duties
    }

    private func closingDuties(_ team: Team) -> [Duty] {
        guard phase == .closing, closingKeys[team] == nil else { return [] }
        return [duty(.close, "Give the key for closing.")]
    }

    private func duty(_ kind: Duty.Kind, _ text: String) -> Duty {
        Duty(kind: kind, text: text, id: "", due: due)
    }
}
