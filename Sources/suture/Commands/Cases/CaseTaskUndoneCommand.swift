import ArgumentParser
import Hub
import Response

/// `suture case task undone`
struct CaseTaskUndoneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undone",
        abstract: "Say that a task is not done after all.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "The task, such as T1.")
    var task: String

    func run() throws { try verb.carryOut { _, _ in .reopenTask(task) } }
}
