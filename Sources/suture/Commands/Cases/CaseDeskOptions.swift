import ArgumentParser
import Hub
import Response
import Store

/// What every command about cases takes: in whose name, which database, how to speak.
struct CaseDeskOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The token in whose name this is done.",
            discussion: "Default: $SUTURE_TOKEN, which other users of this machine cannot see.", valueName: "secret"))
    var token: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    /// Opens the database in the name of the token's owner.
    ///
    /// - Throws: `AccessError` for a token that is unknown or has ended.
    func open() throws -> CaseDesk {
        guard let secret = token ?? Console.variable("SUTURE_TOKEN") else {
            throw Refusal(
                Status.notAllowed,
                "say who you are with --token or SUTURE_TOKEN; `suture token make` makes a token")
        }
        let place = try database.workplace()
        let principal = try place.accounts.principal(token: secret)
        return CaseDesk(place: place, principal: principal, console: output.console, format: output.format)
    }
}

/// A person at work on cases.
struct CaseDesk {
    let place: Workplace
    let principal: Principal
    let console: Console
    let format: OutputFormat

    /// A case as it is now.
    func find(_ id: Int64) throws -> Case { try place.cases.find(id, as: principal) }

    /// The names of people by login, for those who read.
    func names(_ logins: some Sequence<String>) throws -> [String: String] {
        var names: [String: String] = [:]
        for login in Set(logins) { names[login] = try place.store.users.find(login: login)?.name }
        return names
    }

    /// The events of a case after one of them.
    func events(_ id: Int64, after sequence: Int = 0, limit: Int = .max) throws -> [CaseEvent] {
        try place.cases.events(id, after: Int64(sequence), limit: limit, as: principal)
    }

    /// Events as sentences with names.
    func lines(_ events: [CaseEvent]) throws -> [Timeline.Line] {
        var logins = Set(events.map(\.actor))
        for event in events { logins.formUnion(event.payload.people) }
        let names = try names(logins)
        return events.map(Timeline { names[$0] }.line)
    }

    /// Records for programs.
    func records(_ names: [String]) -> RecordOutput { RecordOutput(names, format: format, console: console) }
}

extension CaseEvent.Payload {
    /// The logins that an event names beside its actor.
    fileprivate var people: [String] {
        switch self {
        case .ownerAssigned(let data): [data.owner?.id].compactMap(\.self)
        case .taskAssigned(let data): [data.assignee?.id].compactMap(\.self)
        default: []
        }
    }
}
