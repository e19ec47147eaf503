import Hub
import Response

extension CaseVerbs {
    static let lanes: [CaseVerb] = [
        CaseVerb(
            name: "owner", title: "Name an owner", hint: "Who answers for this team’s side of the case.", part: "lanes",
            done: "The owner is named.",
            fields: { scene in [teamHidden(scene), try person("owner", "Owner", scene)] },
            wish: { _, sent in
                let team: Team = try sent.fields.choice("team", "Team")
                return .command(.assignOwner(team, sent.fields["owner"].map { Person(id: $0, team: team) }))
            }),
        CaseVerb(
            name: "add-task", title: "Add a task", part: "lanes", done: "The task is added.", isAdding: true,
            fields: { scene in
                [
                    teamHidden(scene), FieldModel(.area, "text", "What is to be done"),
                    try person("assignee", "Who does it", scene),
                    FieldModel(.date, "due", "Due", isNeeded: false),
                ]
            },
            wish: { _, sent in
                let team: Team = try sent.fields.choice("team", "Team")
                return .command(
                    .addTask(
                        team, text: try sent.fields.text("text", "What is to be done"),
                        assignee: sent.fields["assignee"].map { Person(id: $0, team: team) },
                        due: try sent.fields.dayEnd("due", "Due")))
            }),
        CaseVerb(
            name: "assign-task", title: "Give a task to somebody", part: "lanes", done: "The task is given.",
            fields: { scene in
                [
                    teamHidden(scene), FieldModel(.hidden, "task", value: scene.query["task"] ?? ""),
                    try person("assignee", "Who does it", scene),
                ]
            },
            wish: { _, sent in
                let team: Team = try sent.fields.choice("team", "Team")
                return .command(
                    .assignTask(
                        try sent.fields.text("task", "Task"),
                        sent.fields["assignee"].map { Person(id: $0, team: team) }))
            }),
        task("finish-task", "Task done", "The task is done.") { .finishTask($0) },
        task("reopen-task", "Open the task again", "The task is open again.") { .reopenTask($0) },
        CaseVerb(
            name: "hand-over", title: "Hand over",
            hint: "The other team is asked to take the case on, and a clock runs until it does.", part: "lanes",
            done: "The case is handed over.",
            fields: { _ in
                [
                    FieldModel(.area, "note", "What the other team is to do"),
                    FieldModel(
                        .date, "due", "To be taken by", hint: "The policy’s clock runs where no date is given.",
                        isNeeded: false),
                ]
            },
            wish: { _, sent in
                .command(
                    .handOver(
                        note: try sent.fields.text("note", "What the other team is to do"),
                        due: try sent.fields.dayEnd("due", "To be taken by")))
            }),
        CaseVerb(
            name: "take-hand-off", title: "Take the hand-off", part: "lanes", done: "Your team has taken it.",
            fields: { scene in [FieldModel(.hidden, "handoff", value: scene.query["handoff"] ?? "")] },
            wish: { _, sent in .command(.acknowledgeHandOff(try sent.fields.text("handoff", "Hand-off"))) }),
        CaseVerb(
            name: "comment", title: "Write a comment", permission: .comment, part: "timeline",
            done: "The comment is written.", isAdding: true,
            fields: { _ in [FieldModel(.area, "text", "Comment")] },
            wish: { _, sent in .command(.comment(try sent.fields.text("text", "Comment"), lane: nil)) }),
    ]

    private static func task(
        _ name: String, _ title: String, _ done: String, _ make: @escaping @Sendable (String) -> CaseCommand
    ) -> CaseVerb {
        CaseVerb(
            name: name, title: title, part: "lanes", done: done, isAdding: true,
            fields: { scene in [FieldModel(.hidden, "task", value: scene.query["task"] ?? "")] },
            wish: { _, sent in .command(make(try sent.fields.text("task", "Task"))) })
    }

    private static func teamHidden(_ scene: CaseScene) -> FieldModel {
        FieldModel(.hidden, "team", value: (chosenTeam(scene) ?? .biomedicalEngineering).rawValue)
    }

    private static func chosenTeam(_ scene: CaseScene) -> Team? { scene.query.word("team") ?? scene.team }

    private static func person(_ name: String, _ label: String, _ scene: CaseScene) throws -> FieldModel {
        let team = chosenTeam(scene) ?? .biomedicalEngineering
        let people = try People.options(of: team, in: scene.place, as: scene.principal)
        let now = name == "owner" ? scene.one[lane: team].owner?.id ?? scene.principal.login : nil
        return FieldModel(
            .choice, name, "\(label) (\(team.name))", isNeeded: false,
            options: [.nothing("Nobody")] + people.map { $0.chosen($0.value == now) })
    }
}
