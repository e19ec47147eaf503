import ArgumentParser
import Hub
import Store

/// `suture user close`
struct UserCloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close an account: its sessions end, its tokens do nothing.")

    @Argument(help: "The name to sign in with.")
    var login: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws { try UserState.set(login, isClosed: true, database, output) }
}

/// `suture user open`
struct UserOpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: "Open a closed account again.")

    @Argument(help: "The name to sign in with.")
    var login: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws { try UserState.set(login, isClosed: false, database, output) }
}

/// What closing and opening share.
private enum UserState {
    static func set(_ login: String, isClosed: Bool, _ database: DatabaseOptions, _ output: OutputOptions) throws {
        let accounts = try database.workplace().accounts
        let user = try accounts.user(login: login, as: .local)
        let changed = try accounts.change(
            id: user.id, UserChange(isDisabled: isClosed), revision: nil, as: .local)
        let console = output.console
        guard output.format == .table else {
            var records = RecordOutput(["login", "closed"], format: output.format, console: console)
            try records.add([.text(changed.login), .flag(changed.disabledAt != nil)])
            return try records.end()
        }
        try console.write("\(changed.login) is \(changed.disabledAt == nil ? "open" : "closed").\n")
    }
}
