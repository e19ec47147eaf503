import ArgumentParser
import Hub
import Response
import Store
import Triage

/// `suture user list`
struct UserListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the accounts.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let place = try database.workplace()
        let users = try Self.users(of: place)
        guard output.format == .table else { return try writeRecords(users, console) }
        guard !users.isEmpty else { return try console.write("No accounts; `suture user add` makes one.\n") }
        var table = Table([
            Table.Column(title: "login"), Table.Column(title: "name", yields: true),
            Table.Column(title: "roles", yields: true), Table.Column(title: "state", yields: true),
        ])
        for user in users {
            let roles = user.roles.map { Role(rawValue: $0)?.title ?? $0 }
            let state = Self.state(user, now: place.clock().milliseconds)
            table.add([
                Table.Cell(user.login, .bold), Table.Cell(user.name), Table.Cell(roles.joined(separator: ", ")),
                Table.Cell(state, state == "open" ? .plain : .yellow),
            ])
        }
        try console.write(table.render(width: console.width, style: console.style))
    }

    /// All accounts, in the order in which they were made.
    static func users(of place: Workplace) throws -> [UserRecord] {
        var users: [UserRecord] = []
        while true {
            let page = try place.accounts.users(after: users.last?.id ?? 0, as: .local)
            users += page
            if page.isEmpty { return users }
        }
    }

    private static func state(_ user: UserRecord, now: Int64) -> String {
        if let closed = user.disabledAt { return "closed \(Moments.day(closed))" }
        if let until = user.lockedUntil, until > now { return "locked until \(Moments.minute(until))" }
        return user.mustChangePassword ? "one-time password" : "open"
    }

    private func writeRecords(_ users: [UserRecord], _ console: Console) throws {
        var records = RecordOutput(
            ["id", "login", "name", "roles", "must_change_password", "locked_until", "closed_at", "created_at"],
            format: output.format, console: console)
        for user in users {
            try records.add([
                .number(Int(user.id)), .text(user.login), .text(user.name), .texts(user.roles),
                .flag(user.mustChangePassword), .time(user.lockedUntil), .time(user.disabledAt), .time(user.createdAt),
            ])
        }
        try records.end()
    }
}
