import ArgumentParser

/// `suture case action`
struct CaseActionGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "action",
        abstract: "Write the plan: actions that a person chose from what the sources offer.",
        subcommands: [
            CaseActionAddCommand.self, CaseActionChangeCommand.self, CaseActionWithdrawCommand.self,
            CaseActionOrderCommand.self,
        ])
}
