extension Case {
    mutating func applyLane(_ event: CaseEvent) {
        switch event.payload {
        case .ownerAssigned(let data):
            self[lane: data.lane].owner = data.owner
        case .taskAdded(let data):
            self[lane: data.lane].tasks.append(
                CaseTask(id: data.task, team: data.lane, text: data.text, assignee: data.assignee, due: data.due))
            nextTask += 1
        case .taskAssigned(let data):
            change(task: data.task) { $0.assignee = data.assignee }
        case .taskFinished(let data):
            change(task: data.task) { ($0.doneAt, $0.doneBy) = (event.at, event.actor) }
        case .taskReopened(let data):
            change(task: data.task) { ($0.doneAt, $0.doneBy) = (nil, nil) }
        case .handedOver(let data):
            handOffs.append(
                HandOff(id: data.id, from: data.from, note: data.note, by: event.actor, at: event.at, due: data.due))
            nextHandOff += 1
        case .handOffAcknowledged(let data):
            guard let index = handOffs.firstIndex(where: { $0.id == data.id }) else { return }
            (handOffs[index].acknowledgedBy, handOffs[index].acknowledgedAt) = (event.actor, event.at)
        case .escalated(let data):
            escalations.insert(data)
        default: break
        }
    }

    private mutating func change(task id: String, _ change: (inout CaseTask) -> Void) {
        for team in Team.allCases {
            guard let index = self[lane: team].tasks.firstIndex(where: { $0.id == id }) else { continue }
            change(&self[lane: team].tasks[index])
        }
    }
}
