import HTTPTypes
import Hub
import Response
import Triage

extension Endpoints {
    /// What can be asked of a case. Each says with If-Match which version of the case was seen.
    static let caseVerbs: [Endpoint] = sourceVerbs + laneVerbs + deviceVerbs + planVerbs + workVerbs

    private static let sourceVerbs: [Endpoint] = [
        caseVerb(
            "advisories", "joinAdvisory", "Join a further advisory about the same problem",
            .object([.need("advisory", .string(minimum: 1))])
        ) { call in
            let (body, id, ask) = (try call.decoded(CaseBodies.Advisory.self), try call.number("id"), try call.ask())
            return try await call.working {
                try $0.cases.join(body.advisory, to: id, seen: ask.seen, commandID: ask.commandID, as: ask.principal)
            }
        },
        caseVerb(
            "assessment", "assess", "Rank the case: by policy and documents, and by what you answer", CaseShapes.answers
        ) { call in
            let (answers, id, ask) = (try call.decoded(TriageAnswers.self), try call.number("id"), try call.ask())
            return try await call.working {
                try $0.cases.assess(id, answers: answers, seen: ask.seen, commandID: ask.commandID, as: ask.principal)
            }
        },
    ]

    private static let laneVerbs: [Endpoint] = [
        command(
            "owner", "assignOwner", "Say who answers for a team's lane",
            .object([.need("team", CaseShapes.team), .may("owner", CaseShapes.person)])
        ) { call in
            let body = try call.decoded(CaseBodies.Owner.self)
            return .assignOwner(body.team, body.owner.map { Person(id: $0, team: body.team) })
        },
        command(
            "tasks", "addTask", "Add a task to a team's lane",
            .object([
                .need("team", CaseShapes.team), .need("text", CaseShapes.text), .may("assignee", CaseShapes.person),
                .may("due", .time),
            ])
        ) { call in
            let body = try call.decoded(CaseBodies.NewTask.self)
            return .addTask(
                body.team, text: body.text, assignee: body.assignee.map { Person(id: $0, team: body.team) },
                due: body.due)
        },
        command("tasks/{task}/done", "finishTask", "Say that a task is done", nil) { .finishTask(try $0.text("task")) },
        command("tasks/{task}/undone", "reopenTask", "Say that a task is not done after all", nil) {
            .reopenTask(try $0.text("task"))
        },
        command(
            "hand-offs", "handOver", "Hand the case to the other team",
            .object([.need("note", CaseShapes.text), .may("due", .time)])
        ) { call in
            let body = try call.decoded(CaseBodies.HandOver.self)
            return .handOver(note: body.note, due: body.due)
        },
        command("hand-offs/{handoff}/taken", "takeHandOff", "Take a hand-off", nil) {
            .acknowledgeHandOff(try $0.text("handoff"))
        },
        command(
            "comments", "comment", "Write a comment",
            .object([.need("text", CaseShapes.text), .may("team", CaseShapes.team)]), permission: .comment
        ) { call in
            let body = try call.decoded(CaseBodies.Comment.self)
            return .comment(body.text, lane: body.team)
        },
    ]

    private static let deviceVerbs: [Endpoint] = [
        command(
            "answers", "answerQuestionOfCase", "Answer a question; all devices that wait for it are settled",
            .object([
                .need("product", .text), .need("fact", .string(minimum: 1)), .need("text", CaseShapes.text),
                .need("verdict", .words(["affected", "not_affected"])),
            ])
        ) { call in
            let body = try call.decoded(CaseBodies.Answer.self)
            return .answer(
                DeviceQuestion.Key(product: body.product, fact: body.fact), text: body.text, verdict: body.verdict)
        },
        command(
            "care", "scheduleCare", "Say when and how devices may be worked on",
            .object([
                .need("devices", .array(.string(minimum: 1), minimum: 1, maximum: 10_000)),
                .need("care", CaseShapes.care),
            ])
        ) { call in
            let body = try call.decoded(CaseBodies.Care.self)
            return .scheduleCare(devices: body.devices, body.care)
        },
    ]

    private static let planVerbs: [Endpoint] = [
        command(
            "actions", "addActions", "Add actions to the plan",
            .object([.need("actions", .array(CaseShapes.action, minimum: 1, maximum: 100))])
        ) { .addActions(try $0.decoded(CaseBodies.Actions.self).actions) },
        command(
            "actions/{action}/text", "changeAction", "Change an action of the plan",
            .object([.need("action", CaseShapes.action)])
        ) { .changeAction(try $0.text("action"), try $0.decoded(CaseBodies.Action.self).action) },
        command(
            "actions/{action}/withdrawal", "withdrawAction", "Take an action out of the plan",
            .object([.need("reason", CaseShapes.text)])
        ) { .withdrawAction(try $0.text("action"), reason: try $0.decoded(CaseBodies.Reason.self).reason) },
        command(
            "actions/order", "orderActions", "Put the actions in order",
            .object([.need("order", .array(.string(minimum: 1)))])
        ) { .orderActions(try $0.decoded(CaseBodies.Order.self).order) },
        command(
            "keys", "giveKey", "Give your team's key to the plan, or to closing",
            .object([.need("key", .words(KeyKind.allCases.map(\.rawValue))), .need("plan", .integer(minimum: 0))]),
            permission: .turnKeys
        ) { call in
            let body = try call.decoded(CaseBodies.Key.self)
            return .giveKey(body.key, plan: body.plan)
        },
        command(
            "keys/withdrawal", "withdrawKey", "Take your key back",
            .object([.need("key", .words(KeyKind.allCases.map(\.rawValue))), .need("reason", CaseShapes.text)]),
            permission: .turnKeys
        ) { call in
            let body = try call.decoded(CaseBodies.KeyBack.self)
            return .withdrawKey(body.key, reason: body.reason)
        },
    ]

    private static let workVerbs: [Endpoint] = [
        command(
            "work", "startWork", "Begin work on devices",
            .object([
                .need("scope", CaseShapes.scope), .need("action", .string(minimum: 1)),
                .may("reason", .nullable(.string(maximum: 10_000)), "Why, where care speaks against it."),
            ])
        ) { call in
            let body = try call.decoded(CaseBodies.Start.self)
            return .startWork(body.scope.value, action: body.action, reason: body.reason)
        },
        command(
            "done", "recordDone", "Say that an action was done on devices, and what shows it",
            .object([
                .need("scope", CaseShapes.scope), .need("action", .string(minimum: 1)),
                .need("evidence", CaseShapes.evidence),
            ])
        ) { call in
            let body = try call.decoded(CaseBodies.Done.self)
            return .recordDone(body.scope.value, action: body.action, evidence: body.evidence)
        },
        command(
            "verifications", "verify", "Verify what others did",
            .object([.need("scope", CaseShapes.scope), .may("note", .string(maximum: 10_000))])
        ) { call in
            let body = try call.decoded(CaseBodies.Verified.self)
            return .verify(body.scope.value, note: body.note ?? "")
        },
        command("rollbacks", "rollBack", "Say that work was undone", why) { call in
            let body = try call.decoded(CaseBodies.Why.self)
            return .rollBack(body.scope.value, reason: body.reason)
        },
        command("exclusions", "markNotApplicable", "Say that vulnerabilities do not apply to devices", why) { call in
            let body = try call.decoded(CaseBodies.Why.self)
            return .markNotApplicable(body.scope.value, reason: body.reason)
        },
        command(
            "risks", "acceptRisk", "Accept a risk until a date",
            .object([.need("scope", CaseShapes.scope), .need("until", .time), .need("reason", CaseShapes.text)]),
            permission: .acceptRisk
        ) { call in
            let body = try call.decoded(CaseBodies.Risk.self)
            return .acceptRisk(body.scope.value, until: body.until, reason: body.reason)
        },
        command(
            "reopenings", "reopen", "Open devices, or a closed case, again",
            .object([
                .need(
                    "scope",
                    .object([
                        .need("devices", .array(.string(minimum: 1), maximum: 10_000)),
                        .may("vulnerabilities", .array(.string(minimum: 1))),
                    ])), .need("reason", CaseShapes.text),
            ])
        ) { call in
            let body = try call.decoded(CaseBodies.Why.self)
            return .reopen(body.scope.value, reason: body.reason)
        },
    ]

    private static let why = Schema.object([.need("scope", CaseShapes.scope), .need("reason", CaseShapes.text)])

    /// An endpoint that sends one command of the domain.
    private static func command(
        _ path: String, _ name: String, _ summary: String, _ shape: Schema?, permission: Permission = .workOnCases,
        _ make: @escaping @Sendable (APIRequest) throws -> CaseCommand
    ) -> Endpoint {
        caseVerb(path, name, summary, shape, permission: permission) { call in
            let (command, id, ask) = (try make(call), try call.number("id"), try call.ask())
            return try await call.working {
                try $0.cases.carryOut(command, on: id, seen: ask.seen, commandID: ask.commandID, as: ask.principal)
            }
        }
    }

    private static func caseVerb(
        _ path: String, _ name: String, _ summary: String, _ shape: Schema?, permission: Permission = .workOnCases,
        _ run: @escaping @Sendable (APIRequest) async throws -> Case
    ) -> Endpoint {
        .post(
            "/api/v1/cases/{id}/\(path)", name, summary, access: .permission(permission),
            body: shape.map { .json($0, limit: 4 << 20) } ?? .none,
            answer: .json(.named("Case"), "The case as it is now."), needsVersion: true
        ) { call in
            let after = try await run(call)
            return .json(after.json(at: call.place.clock()), version: Int64(after.version))
        }
    }
}

/// Who asks for a change of a case, and what they have seen of it.
struct CaseAsk: Sendable {
    var principal: Principal
    var seen: Int64
    var commandID: String?
}

extension APIRequest {
    /// The key of an idempotent request is the name of its command: even a server that was killed between the change
    /// and the answer does not carry it out twice.
    func ask() throws -> CaseAsk {
        let principal = try principal
        return CaseAsk(
            principal: principal, seen: try seenVersion(),
            commandID: headers.text("Idempotency-Key").map { "\(principal.userID):\($0)" })
    }
}
