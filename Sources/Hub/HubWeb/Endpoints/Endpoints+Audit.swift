import HTTPTypes
import Hub
import Hummingbird
import NIOCore
import Response
import Store

extension Endpoints {
    /// The log of every change.
    static let audit: [Endpoint] = [
        .get(
            "/api/v1/audit", "listAudit", "The audit log, the newest line first", access: .permission(.audit),
            query: Endpoint.QueryItem.paging + [
                .item("subject", .text, "Only what happened to this, such as case/12."),
                .item("actor", .text, "Only what this person or part did."),
            ], answer: .page(.any)
        ) { call in
            let (limit, before) = (try call.query.limit(), try cursorNumber(call))
            let filter = AuditFilter(subject: call.query["subject"], actor: call.query["actor"])
            let principal = try call.principal
            let lines = try await call.working {
                try $0.auditLog.latest(filter, before: before > 0 ? before : .max, limit: limit, as: principal)
            }
            return .json(Page.json(lines, limit: limit, cursor: { [String($0.sequence)] }, \.json))
        },
        .get(
            "/api/v1/audit/export", "exportAudit", "The whole audit log as JSON Lines, sealed",
            access: .permission(.audit), answer: .file("application/jsonl", "One line for each entry and seal.")
        ) { call in
            let (principal, key) = (try call.principal, call.hub.auditKey)
            // It writes, and so may wait for an import: not in the line of those who read.
            try await call.place.store.background { [place = call.place] _ in
                try place.auditLog.beginExport(key: key, as: principal)
            }
            let export = AuditStream(place: call.place, principal: principal)
            return APIResponse(
                status: .ok,
                headers: [
                    .contentType: "application/jsonl", .cacheControl: "no-store",
                    .contentDisposition: "attachment; filename=\"suture-audit.jsonl\"",
                ], body: .stream { writer in try await export.write(to: &writer) })
        },
        .post(
            "/api/v1/audit/verification", "verifyAudit", "Verify the whole audit log", access: .permission(.audit),
            answer: .json(
                .object([
                    .need("sound", .bool), .need("lines", .integer()), .need("seals", .integer()),
                    .need("sealed_through", .integer()), .need("first_break", .nullable(.text)),
                ]))
        ) { call in
            let (principal, key) = (try call.principal, call.hub.auditKey?.publicKey)
            let result = try await call.working { try $0.auditLog.verify(publicKey: key, as: principal) }
            return .json([
                "sound": .bool(result.firstBreak == nil), "lines": .number(result.lines),
                "seals": .number(result.seals), "sealed_through": .integer(result.sealedThrough),
                "first_break": .optional(result.firstBreak) { .string($0.description) },
            ])
        },
    ]

    /// What changes, as it changes.
    static let changes: [Endpoint] = [
        .get(
            "/api/v1/changes", "followChanges",
            "What changes, as server-sent events; Last-Event-ID goes on where you were",
            query: [.item("after", .integer(minimum: 0), "The event after which to begin; now unless told otherwise.")],
            answer: .file("text/event-stream", "One event for each change: its kind, its subject, its time.")
        ) { call in
            let principal = try call.principal
            try principal.require(.read)
            let asked = call.headers.text("Last-Event-ID") ?? call.query["after"]
            let last = try await call.working { try $0.store.audit.lastSequence() }
            let start = min(asked.flatMap { Int64($0) } ?? last, last)
            let feed = ChangeFeed(store: call.place.store, after: max(0, start))
            return APIResponse(
                status: .ok,
                headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
                body: .stream { writer in try await feed.write(to: &writer) })
        }
    ]
}
