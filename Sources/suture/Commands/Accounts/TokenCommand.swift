import ArgumentParser

/// `suture token`
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Keep the tokens with which programs work in a person's name.",
        discussion: """
            Whoever may read and write the database file may do this; the audit log says local: and the user's name. \
            A token never gives more than its owner's roles do, and nothing while its owner has a one-time password.
            """,
        subcommands: [TokenMakeCommand.self, TokenListCommand.self, TokenRevokeCommand.self],
        defaultSubcommand: TokenListCommand.self)
}
