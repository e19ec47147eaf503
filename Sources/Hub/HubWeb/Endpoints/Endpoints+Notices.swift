import HTTPTypes
import Hub
import Response
import Store
import Triage

extension Endpoints {
    /// What patients and wards are told about a case, and how to reach them.
    static let notices: [Endpoint] = noticeReading + noticeVerbs + contactVerbs

    private static let noticeReading: [Endpoint] = [
        .get(
            "/api/v1/cases/{id}/notices", "listNotices", "The notices of a case, and their coverage by day",
            answer: .json(NoticeShapes.book)
        ) { call in
            let (id, principal, now) = (try call.number("id"), try call.principal, call.place.clock())
            return try await call.working { place in
                .json(
                    try place.notices.book(of: id, as: principal).json(
                        at: now, policy: try place.notices.policy(), as: principal))
            }
        },
        .get(
            "/api/v1/cases/{id}/notices/calls", "listCalls",
            "Whom to call, with what to say; each is on record as seen",
            access: .permission(.contactPatients), answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let calls = try await call.working { try $0.notices.calls(id, as: principal) }
            return .json(["items": .array(calls.map(\.json))])
        },
    ]

    private static let noticeVerbs: [Endpoint] = [
        verb("", "prepareNotices", "Prepare a notice for every owner, ward and clinic with an affected device", nil) {
            call, id, principal in
            let now = call.place.clock()
            return try await call.working { place in
                try place.notices.prepare(id, as: principal).json(
                    at: now, policy: try place.notices.policy(), as: principal)
            }
        },
        verb(
            "/sendings", "sendNotices", "Send e-mails or texts: to those named, or to all for whom it is time",
            .object([
                .need("way", .words(["email", "text"])), .may("notices", .array(.string(minimum: 1), maximum: 10_000)),
            ])
        ) { call, id, principal in
            let body = try call.decoded(NoticeBodies.Sending.self)
            guard body.way == .email || body.way == .text else {
                throw Problem(.unprocessableContent, "bad-way", "Only e-mails and texts are sent from here.")
            }
            let report = try await call.working {
                try $0.notices.send(body.way, notices: body.notices, on: id, as: principal)
            }
            return ["queued": .strings(report.queued), "no_address": .strings(report.noAddress)]
        },
        verb(
            "/{notice}/results", "recordNoticeResult", "Record what came of a call, a letter, an e-mail or a text",
            .object([
                .need("way", .words(["email", "text", "letter", "call"])),
                .need("result", .words(NoticeResult.allCases.map(\.rawValue))),
                .may(
                    "acknowledged", .array(.string(minimum: 1), maximum: 100), "Actions that the person says are done."),
                .may("note", .string(maximum: 300), "No names: it stays in the log."),
            ])
        ) { call, id, principal in
            let (body, notice) = (try call.decoded(NoticeBodies.Result.self), try call.text("notice"))
            let now = call.place.clock()
            return try await call.working { place in
                let book = try place.notices.record(
                    body.result, of: notice, way: body.way, actions: body.acknowledged ?? [], note: body.note, on: id,
                    as: principal)
                return book.json(at: now, policy: try place.notices.policy(), as: principal)
            }
        },
        verb(
            "/help/{help}", "answerHelp", "Say what was done about a wish for help",
            .object([.need("answer", .string(minimum: 1, maximum: 300))])
        ) { call, id, principal in
            let (body, help) = (try call.decoded(NoticeBodies.Answer.self), try call.text("help"))
            let now = call.place.clock()
            return try await call.working { place in
                let book = try place.notices.answerHelp(help, body.answer, on: id, as: principal)
                return book.json(at: now, policy: try place.notices.policy(), as: principal)
            }
        },
    ]

    private static let contactVerbs: [Endpoint] = [
        .other(
            .put, "/api/v1/contacts", "importContacts", "Bring in how to reach people, as CSV",
            access: .permission(.contactPatients), body: .bytes(type: "text/csv", limit: 16 << 20),
            answer: .json(.object([.need("count", .integer())]))
        ) { call in
            let (body, principal) = (call.body, try call.principal)
            let count = try await call.working { try $0.contacts.bringIn(csv: body, as: principal) }
            return .json(["count": .number(count)])
        },
        .get(
            "/api/v1/contacts/{reference}", "showContact", "How to reach one person; the look is on record",
            access: .permission(.contactPatients), answer: .json(.any)
        ) { call in
            let (reference, principal) = (try call.text("reference"), try call.principal)
            let contact = try await call.working { try $0.contacts.find(reference, for: "the API", as: principal) }
            return .json(contact.json)
        },
        .other(
            .delete, "/api/v1/contacts/{reference}", "eraseContact",
            "Erase how to reach one person, and all that leads to them", access: .permission(.contactPatients),
            answer: .nothing
        ) { call in
            let (reference, principal) = (try call.text("reference"), try call.principal)
            try await call.working { try $0.contacts.erase(reference, as: principal) }
            return .empty
        },
    ]

    private static func verb(
        _ path: String, _ name: String, _ summary: String, _ shape: Schema?,
        _ run: @escaping @Sendable (APIRequest, Int64, Principal) async throws -> JSON
    ) -> Endpoint {
        .post(
            "/api/v1/cases/{id}/notices\(path)", name, summary, access: .permission(.contactPatients),
            body: shape.map { .json($0) } ?? .none, answer: .json(.any)
        ) { call in
            .json(try await run(call, try call.number("id"), try call.principal))
        }
    }
}

/// The bodies of what can be asked of notices.
private enum NoticeBodies {
    struct Sending: Decodable { var way: NoticeWay; var notices: [String]? }
    struct Result: Decodable {
        var way: NoticeWay
        var result: NoticeResult
        var acknowledged: [String]?
        var note: String?
    }
    struct Answer: Decodable { var answer: String }
}

/// The shapes of what is answered about notices.
enum NoticeShapes {
    static let book = Schema.object([
        .need("version", .integer()), .need("notices", .array(.any)), .need("help", .array(.any)),
        .need("coverage", .any),
    ])
}

extension NoticeBook {
    /// The notices without anybody's name.
    func json(at now: Instant, policy: NoticePolicy, as principal: Principal) -> JSON {
        let coverage = NoticeCoverage(self, at: now, policy: policy)
        return [
            "version": .number(version),
            "notices": .array(
                notices.map {
                    $0.json(nextStep(for: $0, at: now, policy: policy), principal.may(.seePatientReferences))
                }),
            "help": .array(helpRequests.map(\.json)),
            "coverage": [
                "days": .array(
                    coverage.days.map { day in
                        [
                            "day": .number(day.number + 1), "notices": .number(day.notices),
                            "attempted": .number(day.attempted), "acknowledged": .number(day.acknowledged),
                            "expected": .number(day.expected),
                        ]
                    }),
                "attempted_in_time": .optional(coverage.attemptedInTime) { .bool($0) },
                "acknowledged_in_time": .optional(coverage.acknowledgedInTime) { .bool($0) },
            ],
        ]
    }
}

extension Notice {
    fileprivate func json(_ step: NoticeStep, _ showsPatient: Bool) -> JSON {
        let isShown = showsPatient || recipient.kind == .place
        return [
            "id": .string(id), "recipient": .string(recipient.kind.rawValue),
            "reference": .string(isShown ? recipient.reference : ""),
            "devices": .strings(devices), "actions": .strings(actions), "state": .string(state.rawValue),
            "next": .string(step.rawValue), "prepared_at": .string(preparedAt.description),
            "opened_at": .optional(openedAt) { .string($0.description) },
            "sendings": .array(
                sendings.map { sending in
                    [
                        "way": .string(sending.way.rawValue), "at": .string(sending.at.description),
                        "language": .string(sending.language), "reminder": .bool(sending.isReminder),
                        "result": .optional(sending.result) { .string($0.rawValue) },
                    ]
                }),
            "acknowledged": .object(
                acknowledgements.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value.at.description)) }),
        ]
    }
}

extension HelpRequest {
    fileprivate var json: JSON {
        [
            "id": .string(id), "notice": .string(notice), "action": .optional(action) { .string($0) },
            "reason": .string(reason.rawValue), "at": .string(at.description),
            "answered_at": .optional(answeredAt) { .string($0.description) },
        ]
    }
}

extension NoticeCall {
    fileprivate var json: JSON {
        [
            "notice": .string(notice.id), "help": .array(help.map(\.json)),
            "contact": .optional(contact) { $0.json }, "language": .string(language), "script": .strings(script),
        ]
    }
}
