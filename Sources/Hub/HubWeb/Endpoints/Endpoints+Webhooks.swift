import HTTPTypes
import Hub
import Store

private struct WebhookBody: Decodable {
    var name: String
    var url: String
    var topics: [String]
}

private struct WebhookChangeBody: Decodable {
    var name: String?
    var url: String?
    var topics: [String]?
    var paused: Bool?
}

private struct ReplayBody: Decodable {
    var messages: [Int64]?
}

extension Endpoints {
    /// Those who are told of changes by webhook.
    static let webhooks: [Endpoint] = [
        .get(
            "/api/v1/webhooks", "listWebhooks", "Who is told of changes", access: .permission(.administer),
            answer: .json(.object([.need("items", .array(.named("Webhook")))]))
        ) { call in
            let principal = try call.principal
            let all = try await call.working { try $0.webhooks.all(as: principal) }
            return .json(["items": .array(all.map(\.json))])
        },
        .post(
            "/api/v1/webhooks", "addWebhook", "Take a receiver on; its secret is shown this once",
            access: .permission(.administer),
            body: .json(
                .object([
                    .need("name", Schemas.name), .need("url", Schemas.webhookURL), .need("topics", Schemas.topics),
                ])),
            answer: .json(
                .object([.need("webhook", .named("Webhook")), .need("secret", .text)]), "The receiver and its secret.",
                status: 201)
        ) { call in
            let (body, principal) = (try call.decoded(WebhookBody.self), try call.principal)
            let (record, secret) = try await call.working {
                try $0.webhooks.add(name: body.name, url: body.url, topics: body.topics, as: principal)
            }
            let status = Webhooks.Status(record: record, counts: .init())
            return .made(
                ["webhook": status.json, "secret": .string(secret)], at: "/api/v1/webhooks/\(record.id)",
                version: record.revision)
        },
        .get(
            "/api/v1/webhooks/{id}", "showWebhook", "A receiver", access: .permission(.administer),
            answer: .json(.named("Webhook"))
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let status = try await call.working { try $0.webhooks.find(id, as: principal) }
            return .json(status.json, version: status.record.revision)
        },
        .other(
            .patch, "/api/v1/webhooks/{id}", "changeWebhook", "Change a receiver, pause it or let it go on",
            access: .permission(.administer),
            body: .json(
                .object([
                    .may("name", Schemas.name), .may("url", Schemas.webhookURL), .may("topics", Schemas.topics),
                    .may("paused", .bool),
                ])),
            answer: .json(.named("Webhook")), needsVersion: true
        ) { call in
            let (id, principal, seen) = (try call.number("id"), try call.principal, try call.seenVersion())
            let body = try call.decoded(WebhookChangeBody.self)
            let change = Webhooks.Change(name: body.name, url: body.url, topics: body.topics, isPaused: body.paused)
            let status = try await call.working { place in
                _ = try place.webhooks.change(id, change, revision: seen, as: principal)
                return try place.webhooks.find(id, as: principal)
            }
            return .json(status.json, version: status.record.revision)
        },
        .other(
            .delete, "/api/v1/webhooks/{id}", "removeWebhook",
            "Take a receiver out, with all that it was still to be told", access: .permission(.administer),
            answer: .nothing
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            try await call.working { try $0.webhooks.remove(id, as: principal) }
            return .empty
        },
        .post(
            "/api/v1/webhooks/{id}/secret", "renewWebhookSecret", "Give a receiver a new secret",
            access: .permission(.administer), answer: .json(.object([.need("secret", .text)]), "The new secret.")
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let secret = try await call.working { try $0.webhooks.renewSecret(id, as: principal) }
            return .json(["secret": .string(secret)])
        },
        .post(
            "/api/v1/webhooks/{id}/ping", "pingWebhook", "Send a message that says nothing, to see whether it arrives",
            access: .permission(.administer), answer: .nothing
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            try await call.working { try $0.webhooks.ping(id, as: principal) }
            return .empty
        },
        .get(
            "/api/v1/webhooks/{id}/messages", "listWebhookMessages", "Messages to a receiver, the latest first",
            access: .permission(.administer),
            query: Endpoint.QueryItem.paging + [
                .item(
                    "state", .words(OutboxMessage.State.allCases.map(\.rawValue)),
                    "Those in this state; “dead” unless told otherwise.")
            ], answer: .page(.named("WebhookMessage"))
        ) { call in
            let (id, principal, limit) = (try call.number("id"), try call.principal, try call.query.limit())
            let before = try cursorNumber(call)
            guard let state = OutboxMessage.State(rawValue: call.query["state"] ?? "dead") else {
                throw Problem.badQuery("state", "Say waiting, delivered or dead.")
            }
            let messages = try await call.working {
                try $0.webhooks.messages(
                    id, state: state, before: before > 0 ? before : .max, limit: limit, as: principal)
            }
            return .json(Page.json(messages, limit: limit, cursor: { [String($0.id)] }, \.json))
        },
        .post(
            "/api/v1/webhooks/{id}/replays", "replayWebhookMessages", "Send messages once more that were given up",
            access: .permission(.administer),
            body: .json(
                .object([
                    .may(
                        "messages", .array(.integer(minimum: 1), minimum: 1, maximum: 500), "These; all when left out.")
                ])),
            answer: .json(.object([.need("messages", .integer())]), "How many go out once more.")
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            let body = try call.decoded(ReplayBody.self)
            let count = try await call.working { try $0.webhooks.replay(id, messages: body.messages, as: principal) }
            return .json(["messages": .number(count)])
        },
    ]
}

extension Webhooks.Status {
    var json: JSON {
        [
            "id": .integer(record.id), "name": .string(record.name), "url": .string(record.url),
            "topics": .strings(record.topics), "paused": .bool(record.isPaused),
            "failures": .number(record.failures),
            "rests_until": record.restsUntil > 0 ? .time(record.restsUntil) : .null, "made_at": .time(record.madeAt),
            "revision": .integer(record.revision), "waiting": .number(counts.waiting),
            "delivered": .number(counts.delivered), "dead": .number(counts.dead),
        ]
    }
}

extension OutboxMessage {
    var json: JSON {
        [
            "id": .integer(id), "message_id": .string(messageID), "topic": .string(topic),
            "state": .string(state.rawValue), "attempts": .number(attempts), "outcome": .string(outcome),
            "made_at": .time(madeAt), "next_at": state == .waiting ? .time(nextAt) : .null,
            "ended_at": .optional(endedAt) { .time($0) },
        ]
    }
}
