import ArgumentParser

/// `suture user`
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Keep the accounts, at the machine that holds the database.",
        discussion: """
            Whoever may read and write the database file may do this; the audit log says local: and the user's name.
            """,
        subcommands: [
            UserAddCommand.self, UserListCommand.self, UserCloseCommand.self, UserOpenCommand.self,
            UserPasswordCommand.self,
        ], defaultSubcommand: UserListCommand.self)
}
