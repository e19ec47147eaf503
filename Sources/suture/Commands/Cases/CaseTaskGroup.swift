import ArgumentParser

/// `suture case task`
struct CaseTaskGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "task",
        abstract: "Keep the tasks of a team's lane.",
        subcommands: [
            CaseTaskAddCommand.self, CaseTaskAssignCommand.self, CaseTaskDoneCommand.self, CaseTaskUndoneCommand.self,
        ])
}
