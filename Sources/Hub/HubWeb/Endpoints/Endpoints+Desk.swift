import CSAF
import HTTPTypes
import Hub
import Response
import Store

private struct TextBody: Decodable { var text: String }
private struct ReasonBody: Decodable { var reason: String }
private struct AdvisoriesBody: Decodable { var advisories: [String] }
private struct DevicesBody: Decodable { var devices: [String] }
private struct AddressBody: Decodable { var address: String }

private struct ReadBody: Decodable {
    var advisories: [String]
    var isRead: Bool

    private enum CodingKeys: String, CodingKey {
        case advisories
        case isRead = "is_read"
    }
}

extension Endpoints {
    /// What people do with advisories, and runs of matching by hand.
    static let desk: [Endpoint] =
        deskReading + [
            .post(
                "/api/v1/advisories/fetch", "fetchAdvisory",
                "Bring in a CSAF document from an address whose host the settings allow",
                access: .permission(.importAdvisories),
                body: .json(.object([.need("address", .string(maximum: 2000))])),
                answer: .json(.object([.need("advisory", .named("Advisory")), .need("new", .bool)]), status: 201)
            ) { call in
                let body = try call.decoded(AddressBody.self)
                let result = try await call.place.intake.importAdvisory(from: body.address, as: try call.principal)
                return .made(
                    ["advisory": result.advisory.json, "new": .bool(result.isNew)],
                    at: "/api/v1/advisories/\(result.advisory.trackingID)")
            },
            .post(
                "/api/v1/advisories/reads", "markRead", "Mark advisories as read, or as unread, for oneself",
                access: .permission(.read),
                body: .json(
                    .object([.need("advisories", .array(.text, minimum: 1, maximum: 500)), .need("is_read", .bool)])),
                answer: .nothing
            ) { call in
                let (body, principal) = (try call.decoded(ReadBody.self), try call.principal)
                try await call.working { try $0.desk.mark(read: body.isRead, body.advisories, as: principal) }
                return .empty
            },
            .post(
                "/api/v1/advisories/{tracking}/comments", "commentAdvisory", "Write a comment on an advisory",
                access: .permission(.comment),
                body: .json(.object([.need("text", .string(minimum: 1, maximum: 10_000))])),
                answer: .json(.object([.need("id", .integer())]), status: 201)
            ) { call in
                let (tracking, body, principal) = (
                    try call.text("tracking"), try call.decoded(TextBody.self), try call.principal
                )
                let id = try await call.working { try $0.desk.comment(body.text, on: tracking, as: principal) }
                return .made(["id": .integer(id)], at: "/api/v1/advisories/\(Address.encoded(tracking))/comments")
            },
            .post(
                "/api/v1/advisories/{tracking}/removal", "removeAdvisory",
                "Take an advisory out: it is hidden and no longer matched; nothing of it is lost",
                access: .permission(.importAdvisories),
                body: .json(.object([.need("reason", .string(minimum: 1, maximum: 10_000))])), answer: .nothing
            ) { call in
                let (tracking, body, principal) = (
                    try call.text("tracking"), try call.decoded(ReasonBody.self), try call.principal
                )
                try await call.working { try $0.desk.remove(tracking, reason: body.reason, as: principal) }
                return .empty
            },
            .post(
                "/api/v1/advisories/{tracking}/restoration", "restoreAdvisory",
                "Put an advisory back that was taken out",
                access: .permission(.importAdvisories), answer: .nothing
            ) { call in
                try await call.place.desk.restore(try call.text("tracking"), as: try call.principal)
                return .empty
            },
            .post(
                "/api/v1/matches/advisories", "matchAdvisories", "Match some advisories anew with everything",
                access: .permission(.importAdvisories),
                body: .json(.object([.need("advisories", .array(.text, minimum: 1, maximum: 500))])), answer: matched
            ) { call in
                let body = try call.decoded(AdvisoriesBody.self)
                return matchAnswer(
                    try await call.place.intake.match(advisories: body.advisories, as: try call.principal))
            },
            .post(
                "/api/v1/matches/devices", "matchDevices", "Match some devices anew with every advisory",
                access: .permission(.importAdvisories),
                body: .json(.object([.need("devices", .array(.text, minimum: 1, maximum: 500))])), answer: matched
            ) { call in
                let body = try call.decoded(DevicesBody.self)
                return matchAnswer(try await call.place.intake.match(devices: body.devices, as: try call.principal))
            },
            .post(
                "/api/v1/devices/{tag}/match", "matchDevice", "Match a device anew with every advisory",
                access: .permission(.importAdvisories), answer: matched
            ) { call in
                matchAnswer(try await call.place.intake.match(devices: [try call.text("tag")], as: try call.principal))
            },
        ]

    private static let deskReading: [Endpoint] = [
        .get(
            "/api/v1/advisories/removals", "listRemovals", "Advisories that were taken out, the latest first",
            answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let principal = try call.principal
            let removals = try await call.working { try $0.desk.removals(as: principal) }
            return .json([
                "items": .array(
                    removals.map { removal in
                        removal.advisory.json.adding([
                            ("reason", .string(removal.reason)), ("removed_by", .string(removal.removedBy)),
                            ("removed_at", .time(removal.removedAt)),
                        ])
                    })
            ])
        },
        .get(
            "/api/v1/advisories/{tracking}/comments", "listComments", "The comments on an advisory, the oldest first",
            answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let (tracking, principal) = (try call.text("tracking"), try call.principal)
            let comments = try await call.working { place in
                let record = try Catalogue(place, as: principal).advisory(tracking)
                return try place.desk.comments(on: record.trackingID, as: principal)
            }
            return .json([
                "items": .array(
                    comments.map { comment in
                        [
                            "id": .integer(comment.id), "author": .string(comment.author), "at": .time(comment.at),
                            "text": .string(comment.text),
                        ]
                    })
            ])
        },
        .get(
            "/api/v1/advisories/{tracking}/status", "showAdvisoryStatus",
            "How many devices match an advisory, and how many are in which status, by vulnerability",
            answer: .json(
                .object([.need("matching", .integer()), .need("in_cases", .integer()), .need("items", .any)]))
        ) { call in
            let (tracking, principal) = (try call.text("tracking"), try call.principal)
            let status = try await call.working { place in
                let catalogue = try Catalogue(place, as: principal)
                let document = try catalogue.document(try catalogue.advisory(tracking))
                let names = document.vulnerabilities.compactMap(\.name)
                return try place.cases.status(of: tracking, vulnerabilities: names, as: principal)
            }
            return .json([
                "matching": .number(status.matching), "in_cases": .number(status.inCases),
                "items": .array(
                    status.lines.map { line in
                        [
                            "vulnerability": .string(line.vulnerability),
                            "devices": .object(
                                line.counts.sorted { $0.key.rawValue < $1.key.rawValue }
                                    .map { ($0.key.rawValue, .number($0.value)) }),
                        ]
                    }),
            ])
        },
    ]
}
