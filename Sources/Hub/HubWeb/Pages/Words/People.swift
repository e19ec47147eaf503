import Hub
import Response
import Store

/// Names of people by the logins that cases hold.
struct People: Sendable {
    private let names: [String: String]

    /// The names of some people, for somebody who may read.
    init(_ logins: some Sequence<String>, in place: Workplace, as principal: Principal) throws {
        try principal.require(.read)
        var names: [String: String] = [:]
        for login in Set(logins) where !login.hasPrefix("system:") {
            names[login] = try place.store.users.find(login: login)?.name
        }
        self.names = names
    }

    /// The name of a login; the login itself where there is no such account.
    subscript(_ login: String) -> String { names[login] ?? login }

    /// The name of a login; nil where there is no such account.
    func find(_ login: String) -> String? { names[login] }

    /// Everybody of a team whose account is open, to choose from.
    static func options(of team: Team, in place: Workplace, as principal: Principal) throws -> [OptionModel] {
        try principal.require(.read)
        let roles = Set(Role.allCases.filter { $0.team == team }.map(\.rawValue))
        var found: [OptionModel] = []
        var last: Int64 = 0
        while found.count < 500 {
            let page = try place.store.users.list(after: last, limit: 200)
            guard let end = page.last else { break }
            last = end.id
            found += page.filter { $0.disabledAt == nil && !roles.isDisjoint(with: $0.roles) }
                .map { OptionModel(value: $0.login, label: $0.name) }
        }
        return found.sorted { $0.label < $1.label }
    }
}
