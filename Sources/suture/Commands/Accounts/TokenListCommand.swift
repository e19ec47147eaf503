import ArgumentParser
import Hub
import Store
import Triage

/// `suture token list`
struct TokenListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the tokens.")

    @Option(name: .long, help: "Only those that work in this name.")
    var login: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let place = try database.workplace()
        let users =
            try login.map { [try place.accounts.user(login: $0, as: .local)] } ?? UserListCommand.users(of: place)
        let tokens = try users.flatMap { user in try Self.tokens(of: user, place).map { (user, $0) } }
        guard output.format == .table else { return try writeRecords(tokens, console) }
        guard !tokens.isEmpty else { return try console.write("No tokens; `suture token make` makes one.\n") }
        var table = Table([
            Table.Column(title: "id", isNumber: true), Table.Column(title: "login"),
            Table.Column(title: "name", yields: true), Table.Column(title: "scopes", yields: true),
            Table.Column(title: "last used"), Table.Column(title: "state"),
        ])
        let now = place.clock().milliseconds
        for (user, token) in tokens {
            table.add([
                Table.Cell(String(token.id)), Table.Cell(user.login, .bold), Table.Cell(token.name),
                Table.Cell(token.scopes.joined(separator: ", ")),
                Table.Cell(token.usedAt.map(Moments.day) ?? "never"), Self.state(token, now),
            ])
        }
        try console.write(table.render(width: console.width, style: console.style))
    }

    private static func tokens(of user: UserRecord, _ place: Workplace) throws -> [TokenRecord] {
        var tokens: [TokenRecord] = []
        while true {
            let page = try place.store.tokens.list(userID: user.id, after: tokens.last?.id ?? 0)
            tokens += page
            if page.isEmpty { return tokens }
        }
    }

    private static func state(_ token: TokenRecord, _ now: Int64) -> Table.Cell {
        if let revoked = token.revokedAt { return Table.Cell("revoked \(Moments.day(revoked))", .dim) }
        if token.expiresAt <= now { return Table.Cell("ended \(Moments.day(token.expiresAt))", .dim) }
        return Table.Cell("until \(Moments.day(token.expiresAt))")
    }

    private func writeRecords(_ tokens: [(UserRecord, TokenRecord)], _ console: Console) throws {
        var records = RecordOutput(
            ["id", "login", "name", "scopes", "created_at", "expires_at", "used_at", "revoked_at"],
            format: output.format, console: console)
        for (user, token) in tokens {
            try records.add([
                .number(Int(token.id)), .text(user.login), .text(token.name), .texts(token.scopes),
                .time(token.createdAt), .time(token.expiresAt), .time(token.usedAt), .time(token.revokedAt),
            ])
        }
        try records.end()
    }
}
