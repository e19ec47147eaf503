import ArgumentParser
import Hub

/// `suture token revoke`
struct TokenRevokeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Take a token back for good.")

    @Argument(help: "The number of the token in `suture token list`.")
    var id: Int64

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try database.workplace().accounts.revokeToken(id: id, as: .local)
        let console = output.console
        guard output.format == .table else {
            var records = RecordOutput(["id", "revoked"], format: output.format, console: console)
            try records.add([.number(Int(id)), .flag(true)])
            return try records.end()
        }
        try console.write("Token \(id) is revoked.\n")
    }
}
