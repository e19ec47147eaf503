import Triage

extension Decider {
    func assignOwner(_ lane: Team, _ person: Person?) throws(Refusal) -> [CaseEvent.Payload] {
        try requireOpen()
        try require(person, of: lane)
        guard state[lane: lane].owner != person else { return [] }
        return [.ownerAssigned(.init(lane: lane, owner: person))]
    }

    func addTask(
        _ lane: Team, text: String, assignee: Person?, due: Instant?
    ) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        try require(assignee, of: lane)
        try requireFuture(due, "The task would be due in the past.")
        let text = try Checks.text(text, "A task needs a text.")
        let id = "T\(state.nextTask)"
        return [.taskAdded(.init(task: id, lane: lane, text: text, assignee: assignee, due: due))]
    }

    func assignTask(_ id: String, _ person: Person?) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        try requireOpen()
        let task = try find(task: id)
        try require(person, of: task.team)
        return task.assignee == person ? [] : [.taskAssigned(.init(task: id, assignee: person))]
    }

    func mark(task id: String, done: Bool) throws(Refusal) -> [CaseEvent.Payload] {
        let team = try requireTeam()
        try requireOpen()
        let task = try find(task: id)
        guard task.team == team else {
            throw Refusal(
                .wrongTeam, "The task is \(task.team.name)’s.", "Leave it to a person of \(task.team.name).")
        }
        guard (task.doneAt != nil) != done else { return [] }
        return [done ? .taskFinished(.init(task: id)) : .taskReopened(.init(task: id))]
    }

    func handOver(note: String, due: Instant?) throws(Refusal) -> [CaseEvent.Payload] {
        let team = try requireTeam()
        try requireOpen()
        try requireFuture(due, "The hand-off would be due in the past.")
        guard !state.handOffs.contains(where: { $0.from == team && $0.acknowledgedAt == nil }) else {
            throw Refusal(
                .handOffWaiting, "A hand-off to \(team.other.name) still waits to be taken.",
                "Wait until \(team.other.name) takes it, or add a note.")
        }
        let note = try Checks.text(note, "A hand-off says what the other team is to do.")
        return [
            .handedOver(
                .init(
                    id: "H\(state.nextHandOff)", from: team, note: note,
                    due: due ?? at.adding(seconds: max(1, policy.handOff))))
        ]
    }

    func acknowledge(_ id: String) throws(Refusal) -> [CaseEvent.Payload] {
        let team = try requireTeam()
        try requireOpen()
        guard let handOff = state.handOffs.first(where: { $0.id == id }) else {
            throw Refusal(.notFound, "The case has no hand-off \(id.prefix(80)).", "Take its id from the case.")
        }
        guard handOff.to == team else {
            throw Refusal(
                .wrongTeam, "The hand-off is to \(handOff.to.name).", "Leave it to a person of \(handOff.to.name).")
        }
        guard handOff.acknowledgedAt == nil else {
            throw Refusal(.handOffTaken, "The hand-off was taken already.", "Look at the case for who took it.")
        }
        return [.handOffAcknowledged(.init(id: id))]
    }

    func comment(_ text: String, lane: Team?) throws(Refusal) -> [CaseEvent.Payload] {
        try requirePerson()
        return [.commented(.init(text: try Checks.text(text, "A note needs a text."), lane: lane))]
    }

    // MARK: Checks

    private func find(task id: String) throws(Refusal) -> CaseTask {
        for team in Team.allCases {
            if let task = state[lane: team].tasks.first(where: { $0.id == id }) { return task }
        }
        throw Refusal(.notFound, "The case has no task \(id.prefix(80)).", "Take its id from the case.")
    }

    private func require(_ person: Person?, of lane: Team) throws(Refusal) {
        guard let person, person.team != lane else { return }
        throw Refusal(
            .wrongTeam, "\(person.id) belongs to \(person.team.name), not to \(lane.name).",
            "Name a person of \(lane.name).")
    }

    func requireFuture(_ date: Instant?, _ otherwise: String) throws(Refusal) {
        guard let date, date <= at else { return }
        throw Refusal(.badDate, otherwise, "Give a date after now.")
    }
}
