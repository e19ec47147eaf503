import HTTPTypes
import Hub
import Response
import Store
import Triage

private struct OpeningBody: Decodable {
    var advisories: [String]
    var title: String?
}

extension Endpoints {
    /// Cases: opened and read.
    static let cases: [Endpoint] = [
        .get(
            "/api/v1/cases", "listCases", "Cases, the most urgent first",
            query: Endpoint.QueryItem.paging + [
                .item("phase", .text, "Only these phases, separated by commas."),
                .item("priority", .text, "Only these priorities, separated by commas."),
                .item("text", .text, "Only those whose title contains this."),
                .item("advisory", .text, "Only those that this advisory joined."),
                .item("device", .text, "Only those that this device belongs to."),
                .item("due_before", .time, "Only those due before this time."),
            ], answer: .page(.named("CaseItem"))
        ) { call in
            let (limit, filter, cursor) = (try call.query.limit(), try caseFilter(call), try caseCursor(call))
            let principal = try call.principal
            let rows = try await call.working { try $0.cases.list(filter, after: cursor, limit: limit, as: principal) }
            return .json(Page.json(rows, limit: limit, cursor: \.cursor, \.json))
        },
        .post(
            "/api/v1/cases", "openCase", "Open a case for advisories, with the devices that they touch",
            access: .permission(.workOnCases),
            body: .json(
                .object([
                    .need("advisories", .array(.string(minimum: 1), minimum: 1, maximum: 50)),
                    .may("title", .string(maximum: 300)),
                ])),
            answer: .json(.named("Case"), "The case.", status: 201)
        ) { call in
            let (body, principal) = (try call.decoded(OpeningBody.self), try call.principal)
            let opened = try await call.working {
                try $0.cases.open(advisories: body.advisories, title: body.title, as: principal)
            }
            return .made(
                opened.json(at: call.place.clock()), at: "/api/v1/cases/\(opened.id)", version: Int64(opened.version))
        },
        .get("/api/v1/cases/{id}", "showCase", "A case", answer: .json(.named("Case"))) { call in
            let one = try await call.foundCase()
            return .json(one.json(at: call.place.clock()), version: Int64(one.version))
        },
        .get(
            "/api/v1/cases/{id}/devices", "listDevicesOfCase", "The devices of a case, by asset tag",
            query: Endpoint.QueryItem.paging + [
                .item("verdict", .words(DeviceVerdict.allCases.map(\.rawValue)), "Only those with this verdict.")
            ], answer: .page(.any)
        ) { call in
            let (limit, after) = (try call.query.limit(), try call.query.cursor(1)?[0] ?? "")
            let (id, principal) = (try call.number("id"), try call.principal)
            let verdict = call.query["verdict"].flatMap(DeviceVerdict.init)
            let (one, devices) = try await call.working {
                try $0.cases.devices(of: id, after: after, verdict: verdict, limit: limit, as: principal)
            }
            return .json(Page.json(devices, limit: limit, cursor: { [$0.facts.id] }) { one.json(device: $0) })
        },
        .get(
            "/api/v1/cases/{id}/events", "listEventsOfCase", "What happened to a case, in order",
            query: Endpoint.QueryItem.paging, answer: .page(.named("CaseEvent"))
        ) { call in
            let (id, limit, after) = (try call.number("id"), try call.query.limit(), try cursorNumber(call))
            let principal = try call.principal
            let rows = try await call.working {
                try $0.cases.eventRows(id, after: after, limit: limit, as: principal)
            }
            return .json(Page.json(rows, limit: limit, cursor: { [String($0.sequence)] }) { .text($0.body) })
        },
        .get(
            "/api/v1/cases/{id}/timeline", "showTimeline", "What happened to a case, as sentences",
            query: Endpoint.QueryItem.paging, answer: .page(.any)
        ) { call in
            let (id, limit, after) = (try call.number("id"), try call.query.limit(), try cursorNumber(call))
            let principal = try call.principal
            let events = try await call.working { try $0.cases.events(id, after: after, limit: limit, as: principal) }
            let timeline = Timeline()
            return .json(
                Page.json(events, limit: limit, cursor: { [String($0.sequence)] }) { event in
                    let line = timeline.line(event)
                    return [
                        "sequence": .number(line.sequence), "at": .time(line.at), "who": .string(line.who),
                        "text": .string(line.text),
                    ]
                })
        },
        .get(
            "/api/v1/cases/{id}/questions", "listQuestionsOfCase",
            "What has to be found out, one question for many devices",
            answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let questions = try await call.working { try $0.cases.questions(of: id, as: principal) }
            return .json([
                "items": .array(
                    questions.map { question in
                        [
                            "product": .string(question.key.product), "fact": .string(question.key.fact),
                            "question": .string(question.question), "devices": .strings(question.devices),
                        ]
                    })
            ])
        },
        .get(
            "/api/v1/cases/{id}/offers", "listOffers", "What the sources offer, to make actions of",
            answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let offers = try await call.working { try $0.cases.offers(of: id, as: principal) }
            return .json(["items": .array(offers.map { .encoded($0) })])
        },
        .get(
            "/api/v1/cases/{id}/evidence", "listEvidenceOfCase", "The evidence of a case",
            answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let one = try await call.foundCase()
            let records = one.evidence.values.sorted { ($0.id.count, $0.id) < ($1.id.count, $1.id) }
            return .json(["items": .array(records.map(\.json))])
        },
        .get(
            "/api/v1/cases/{id}/assessment", "proposeAssessment",
            "How urgent a case is by policy and documents, and why",
            answer: .json(.nullable(.any))
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let proposal = try await call.working { try $0.cases.proposal(id, as: principal) }
            return .json(.optional(proposal) { .encoded($0) })
        },
    ]

    private static func caseFilter(_ call: APIRequest) throws(Problem) -> CaseFilter {
        var dueBefore: Int64?
        if let text = call.query["due_before"] {
            guard let instant = Instant(text) else {
                throw .badQuery("due_before", "Say a time such as 2026-11-30T00:00:00Z.")
            }
            dueBefore = instant.milliseconds
        }
        return CaseFilter(
            phases: call.query.list("phase"), priorities: call.query.list("priority"), text: call.query["text"],
            advisory: call.query["advisory"], device: call.query["device"], dueBefore: dueBefore)
    }

    private static func caseCursor(_ call: APIRequest) throws(Problem) -> CaseCursor? {
        guard let parts = try call.query.cursor(3) else { return nil }
        guard let rank = Int(parts[0]), let due = Int64(parts[1]), let id = Int64(parts[2]) else {
            throw .badQuery("cursor", "Take it from “next” of the answer before, as it is.")
        }
        return CaseCursor(priorityRank: rank, dueAt: due, id: id)
    }
}

extension APIRequest {
    /// The case that the path names.
    func foundCase() async throws -> Case {
        let (id, principal) = (try number("id"), try principal)
        return try await working { try $0.cases.find(id, as: principal) }
    }
}
