import ArgumentParser
import Hub
import Response
import Triage

/// `suture case task add`
struct CaseTaskAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a task to a team's lane.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "What is to be done.")
    var text: String

    @Option(name: .long, help: "The team.")
    var team: Team

    @Option(name: .long, help: "The login of who does it.")
    var assignee: String?

    @Option(name: .long, help: "When it is due: a day or a time.")
    var due: Instant?

    func run() throws {
        try verb.carryOut { _, _ in
            .addTask(team, text: text, assignee: assignee.map { Person(id: $0, team: team) }, due: due)
        }
    }
}
