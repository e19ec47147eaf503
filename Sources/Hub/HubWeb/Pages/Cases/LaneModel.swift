import Response
import Triage

/// One team's side of a case.
struct LaneModel: Sendable {
    let title: String
    let style: String
    let isOwn: Bool
    let owner: String?
    let ownerLink: LinkModel?
    let duties: [DutyModel]
    let tasks: [TaskModel]
    let handOffs: [HandOffModel]
    let links: [LinkModel]

    init(_ team: Team, _ scene: CaseScene, _ people: People, _ may: CaseRights, token: String) {
        let (one, lane) = (scene.one, scene.one[lane: team])
        (title, style) = (team.title, team == .security ? "security" : "biomed")
        isOwn = scene.team == team
        owner = lane.owner.map { people[$0.id] }
        let query = "team=\(team.rawValue)"
        let work = may.work
        ownerLink =
            work
            ? LinkModel(
                address: "\(scene.address)/owner?\(query)", label: owner == nil ? "Name an owner" : "Change the owner")
            : nil
        duties = one.duties(of: team).map { DutyModel($0, scene) }
        tasks = lane.tasks.map { TaskModel($0, scene, people, mayMark: work && scene.team == team, token: token) }
        handOffs = one.handOffs.filter { $0.to == team && $0.acknowledgedAt == nil }
            .map { HandOffModel($0, scene, people, mayTake: work && scene.team == team, token: token) }
        var links: [LinkModel] = []
        if work { links.append(LinkModel(address: "\(scene.address)/add-task?\(query)", label: "Add a task")) }
        if work, scene.team == team {
            links.append(
                LinkModel(address: "\(scene.address)/hand-over", label: "Hand over to \(team.other.name)"))
        }
        self.links = links
    }
}

/// What a team owes, and where to do it.
struct DutyModel: Sendable {
    let text: String
    let due: DueModel?
    let address: String

    init(_ duty: Duty, _ scene: CaseScene) {
        text = duty.text
        due = duty.due.map { DueModel($0, now: scene.now) }
        address = scene.address + Self.part(duty.kind)
    }

    /// The part of the case's page where a duty is done.
    static func part(_ kind: Duty.Kind) -> String {
        switch kind {
        case .takeHandOff, .nameOwner, .doTask: "#lanes"
        case .assess: "/assess"
        case .answerQuestions: "#questions"
        case .writePlan: "#plan"
        case .agreePlan, .close: "#keys"
        case .doNow: "#now"
        case .carryOut, .verify: "#devices"
        }
    }
}

/// A task.
struct TaskModel: Sendable {
    let text: String
    let assignee: String?
    let due: DueModel?
    let doneBy: String?
    let doneAt: TimeModel?
    let isDone: Bool
    let button: ButtonModel?

    init(_ task: CaseTask, _ scene: CaseScene, _ people: People, mayMark: Bool, token: String) {
        text = task.text
        assignee = task.assignee.map { people[$0.id] }
        due = task.doneAt == nil ? task.due.map { DueModel($0, now: scene.now) } : nil
        isDone = task.doneAt != nil
        doneBy = task.doneBy.map { people[$0] }
        doneAt = task.doneAt.map { TimeModel($0) }
        let verb = task.doneAt == nil ? "finish-task" : "reopen-task"
        button =
            mayMark
            ? ButtonModel(
                "\(scene.address)/\(verb)", task.doneAt == nil ? "Done" : "Not done after all", token: token,
                fields: [("task", task.id)], style: task.doneAt == nil ? nil : "quiet")
            : nil
    }
}

/// A hand-off that waits.
struct HandOffModel: Sendable {
    let text: String
    let by: String
    let at: TimeModel
    let due: DueModel
    let button: ButtonModel?

    init(_ handOff: HandOff, _ scene: CaseScene, _ people: People, mayTake: Bool, token: String) {
        (text, by) = (handOff.note, people[handOff.by])
        at = TimeModel(handOff.at)
        due = DueModel(handOff.due, now: scene.now)
        button =
            mayTake
            ? ButtonModel(
                "\(scene.address)/take-hand-off", "Take it", token: token,
                fields: [("handoff", handOff.id), ("seen", String(scene.one.version))], style: "main") : nil
    }
}
