import ArgumentParser

/// `suture case work`
struct CaseWorkGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "Begin work on devices.", subcommands: [CaseWorkStartCommand.self])
}
