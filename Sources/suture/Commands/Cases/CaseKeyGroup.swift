import ArgumentParser

/// `suture case key`
struct CaseKeyGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Give or take back your team's key: a plan and closing need one person of each team.",
        subcommands: [CaseKeyGiveCommand.self, CaseKeyWithdrawCommand.self])
}
