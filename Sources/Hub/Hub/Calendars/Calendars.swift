import Exchange
import Response
public import Store
import Triage

/// Addresses at which calendars read due dates, without signing in: whoever has an address sees the dates, and nothing
/// else. An address is read in its owner's name and shows what they may see.
public struct Calendars: Sendable {
    let place: Workplace

    private var store: SutureStore { place.store }

    /// Whose dates an address shows.
    public enum Audience: String, Sendable, Hashable, CaseIterable {
        /// Its owner's.
        case person
        /// Those of biomedical engineering.
        case biomedicalEngineering = "biomedical_engineering"
        /// Those of security.
        case security
        /// Everybody's.
        case everybody

        /// What people read.
        public var title: String {
            switch self {
            case .person: "Mine"
            case .biomedicalEngineering: "Biomedical engineering’s"
            case .security: "Security’s"
            case .everybody: "Everybody’s"
            }
        }

        var dates: (String) -> DueDates.Audience {
            switch self {
            case .person: { .person(login: $0) }
            case .biomedicalEngineering: { _ in .team(.biomedicalEngineering) }
            case .security: { _ in .team(.security) }
            case .everybody: { _ in .everybody }
            }
        }
    }

    /// One's own addresses.
    public func mine(as principal: Principal) throws -> [CalendarRecord] {
        try principal.require(.ownAccount)
        return try store.calendars.list(userID: principal.userID)
    }

    /// Makes an address.
    ///
    /// - Returns: the address as it is kept, and its path, which is shown this once.
    public func make(name: String, audience: Audience, days: Int64, as principal: Principal) throws -> (
        record: CalendarRecord, path: String
    ) {
        try principal.require(.ownAccount)
        try principal.require(.read)
        guard (1...200).contains(name.count) else { throw ExchangeError.nameUnusable }
        guard (1...366).contains(days) else { throw AccountError.tokenLife(days: 366) }
        let key = try place.neededExchangeKey()
        let record = CalendarRecord(
            userID: principal.userID, name: name, audience: audience.rawValue,
            salt: Hexadecimal.text(place.random(16)), expiresAt: place.clock().milliseconds + days * 86_400_000)
        let kept = try store.calendars.add(record) { record in
            NewAuditEntry(
                actor: principal.login, kind: "calendar.made", subject: "calendar/\(record.id)",
                body: AuditBody.json(["audience": record.audience]))
        }
        return (kept, "/calendar/\(Self.token(of: kept, key)).ics")
    }

    /// Takes an address back: one's own, or anybody's for those who keep the accounts.
    public func revoke(_ id: Int64, as principal: Principal) throws {
        try principal.require(.ownAccount)
        guard let found = try store.calendars.find(id),
            found.user.id == principal.userID || principal.may(.administer)
        else { throw ExchangeError.noSuchCalendar }
        try store.calendars.revoke(
            id, audit: NewAuditEntry(actor: principal.login, kind: "calendar.revoked", subject: "calendar/\(id)"))
    }

    /// The feed at an address.
    ///
    /// - Parameters:
    ///   - token: the secret part of the address.
    ///   - origin: scheme and host of the hub, for links.
    /// - Throws: `ExchangeError.noSuchCalendar` for an address that is wrong, taken back, over, or whose owner may not
    ///   read any more; which of these is not said.
    public func feed(token: String, origin: String) throws -> [UInt8] {
        let key = try place.neededExchangeKey()
        guard let id = token.split(separator: "-").first.flatMap({ Int64($0) }),
            let found = try store.calendars.find(id),
            Secret.same(token, Self.token(of: found.calendar, key)), found.calendar.revokedAt == nil,
            found.calendar.expiresAt > place.clock().milliseconds, found.user.disabledAt == nil,
            let audience = Audience(rawValue: found.calendar.audience)
        else { throw ExchangeError.noSuchCalendar }
        let principal = Principal(found.user)
        guard principal.may(.read) else { throw ExchangeError.noSuchCalendar }
        let dates = audience.dates(found.user.login)
        let entries = try store.cases.numbers().flatMap { number in
            DueDates(try place.cases.find(number, as: principal), for: dates, origin: origin).entries
        }
        return ICalendar(name: "Suture: \(found.calendar.name)", entries: entries).bytes
    }

    /// Notes that somebody tries addresses; nobody is named, since nobody is known.
    public func noteGuesses() throws {
        try store.audit.append([NewAuditEntry(actor: "suture", kind: "calendar.guessed", subject: "calendar")])
    }

    private static func token(of record: CalendarRecord, _ key: ExchangeKey) -> String {
        "\(record.id)-\(Secret.base64url(key.secret("calendar", "\(record.id):\(record.salt)")))"
    }
}
