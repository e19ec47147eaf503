import ArgumentParser
import Hub
import Response

/// `suture case task assign`
struct CaseTaskAssignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Say who does a task.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "The task, such as T1.")
    var task: String

    @Option(name: .long, help: "Who; nobody without it.")
    var login: String?

    func run() throws {
        try verb.carryOut { one, _ in
            let found = Team.allCases.flatMap { one[lane: $0].tasks }.first { $0.id == task }
            return .assignTask(task, login.map { Person(id: $0, team: found?.team ?? .security) })
        }
    }
}
