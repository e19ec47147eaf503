import ArgumentParser
import Hub
import Store

/// `suture user reset-password`
struct UserPasswordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset-password",
        abstract: "Give an account a one-time password, open its lock and end its sessions.")

    @Argument(help: "The name to sign in with.")
    var login: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let accounts = try database.workplace().accounts
        let user = try accounts.user(login: login, as: .local)
        let password = try await accounts.resetPassword(id: user.id, as: .local)
        let console = output.console
        guard output.format == .table else {
            var records = RecordOutput(["login", "password"], format: output.format, console: console)
            try records.add([.text(user.login), .text(password)])
            return try records.end()
        }
        try console.write("One-time password of \(user.login): \(password)\n")
    }
}
