import ArgumentParser
import Hub
import Response

/// `suture case task done`
struct CaseTaskDoneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "done",
        abstract: "Say that a task is done.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "The task, such as T1.")
    var task: String

    func run() throws { try verb.carryOut { _, _ in .finishTask(task) } }
}
