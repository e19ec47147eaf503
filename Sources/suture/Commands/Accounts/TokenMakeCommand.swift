import ArgumentParser
import Hub
import Store
import Triage

/// `suture token make`
struct TokenMakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make",
        abstract: "Make a token; its secret is shown this once.",
        discussion: """
            Scopes: \(Scope.allCases.map(\.rawValue).joined(separator: ", ")).

            EXAMPLES
              export SUTURE_TOKEN=$(suture token make --login ada --name laptop --scope read --scope work --quiet)
            """)

    @Option(name: .long, help: "In whose name the token works.")
    var login: String

    @Option(name: .long, help: "What the token is for.")
    var name: String

    @Option(name: .customLong("scope"), help: "What it may be used for; may be given again.")
    var scopes: [Scope]

    @Option(name: .long, help: "How many days it lives.")
    var days: Int64 = 90

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let (console, accounts) = (output.console, try database.workplace().accounts)
        let made = try accounts.makeToken(
            for: login, name: name, scopes: Set(scopes), days: days, actor: Workspace.actor)
        if try accounts.user(login: login, as: .local).mustChangePassword {
            console.note("\(login) has a one-time password: the token does nothing until it is replaced")
        }
        guard output.format == .table else {
            var records = RecordOutput(
                ["id", "login", "name", "scopes", "expires_at", "token"], format: output.format, console: console)
            try records.add([
                .number(Int(made.token.id)), .text(login), .text(made.token.name), .texts(made.token.scopes),
                .time(made.token.expiresAt), .text(made.secret),
            ])
            return try records.end()
        }
        // The secret alone, so that a script can take the answer as it is.
        try console.write("\(made.secret)\n")
        console.note("token \(made.token.id) ends \(Moments.day(made.token.expiresAt)); it is not shown again")
    }
}
