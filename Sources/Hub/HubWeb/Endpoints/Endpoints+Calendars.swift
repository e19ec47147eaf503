import HTTPTypes
import Hub
import Store
import Triage

private struct CalendarBody: Decodable {
    var name: String
    var audience: String
    var days: Int64
}

extension Endpoints {
    /// Due dates for calendars.
    static let calendars: [Endpoint] = [
        .get(
            "/api/v1/calendars", "listCalendars", "Your calendar addresses", access: .permission(.ownAccount),
            answer: .json(.object([.need("items", .array(.named("Calendar")))]))
        ) { call in
            let (principal, now) = (try call.principal, call.place.clock().milliseconds)
            let all = try await call.working { try $0.calendars.mine(as: principal) }
            return .json(["items": .array(all.map { $0.json(now: now) })])
        },
        .post(
            "/api/v1/calendars", "makeCalendar", "Make an address for a calendar; it is shown this once",
            access: .permission(.ownAccount),
            body: .json(
                .object([
                    .need("name", Schemas.name), .need("audience", Schemas.calendarAudience),
                    .need("days", .integer(minimum: 1, maximum: 366)),
                ])),
            answer: .json(
                .object([.need("calendar", .named("Calendar")), .need("address", .text)]), "The address.", status: 201)
        ) { call in
            let (body, principal) = (try call.decoded(CalendarBody.self), try call.principal)
            guard let audience = Calendars.Audience(rawValue: body.audience) else {
                throw Problem(
                    .badRequest, "bad-body", "Say person, biomedical_engineering, security or everybody.",
                    pointer: "/audience")
            }
            let made = try await call.working {
                try $0.calendars.make(name: body.name, audience: audience, days: body.days, as: principal)
            }
            let now = call.place.clock().milliseconds
            return .made(
                ["calendar": made.record.json(now: now), "address": .string(call.origin + made.path)],
                at: "/api/v1/calendars")
        },
        .other(
            .delete, "/api/v1/calendars/{id}", "revokeCalendar", "Take an address back",
            access: .permission(.ownAccount), answer: .nothing
        ) { call in
            let (id, principal) = (try call.number("id"), try call.principal)
            try await call.working { try $0.calendars.revoke(id, as: principal) }
            return .empty
        },
        .get(
            "/calendar/{token}", "readCalendar", "Due dates in iCalendar, at a secret address", access: .open,
            answer: .file("text/calendar", "A calendar.")
        ) { call in
            let (file, origin) = (try call.text("token"), call.origin)
            // Guessing is slow: as slow as trying passwords.
            let (limits, now) = (call.hub.limits, call.place.clock().milliseconds)
            do {
                guard file.hasSuffix(".ics") else { throw ExchangeError.noSuchCalendar }
                let bytes = try await call.working {
                    try $0.calendars.feed(token: String(file.dropLast(4)), origin: origin)
                }
                return APIResponse(
                    status: .ok, headers: [.contentType: "text/calendar; charset=utf-8", .cacheControl: "no-store"],
                    body: .bytes(bytes))
            } catch ExchangeError.noSuchCalendar {
                let (name, rate) = ("calendar \(call.caller.address)", call.hub.settings.signInsPerMinute / 60)
                if let seconds = limits.wait(for: name, rate: rate, burst: 20, now: now) {
                    // Told once a minute, however many come.
                    if limits.wait(for: "told \(name)", rate: 1.0 / 60, burst: 1, now: now) == nil {
                        try await call.working { try $0.calendars.noteGuesses() }
                    }
                    var problem = Problem(.tooManyRequests, "too-many-requests", "These are too many wrong addresses.")
                    problem.headers[.retryAfter] = String(Int(seconds.rounded(.up)))
                    throw problem
                }
                throw ExchangeError.noSuchCalendar
            }
        },
    ]
}

extension CalendarRecord {
    func json(now: Int64) -> JSON {
        [
            "id": .integer(id), "name": .string(name), "audience": .string(audience), "made_at": .time(madeAt),
            "expires_at": .time(expiresAt), "in_force": .bool(revokedAt == nil && expiresAt > now),
        ]
    }
}
