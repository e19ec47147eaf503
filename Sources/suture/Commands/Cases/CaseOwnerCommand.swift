import ArgumentParser
import Hub
import Response

/// `suture case owner`
struct CaseOwnerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "owner",
        abstract: "Say who answers for a team's lane.")

    @OptionGroup var verb: CaseVerbOptions

    @Option(name: .long, help: "The team.")
    var team: Team

    @Option(name: .long, help: "Who; nobody without it.")
    var login: String?

    func run() throws {
        try verb.carryOut { _, _ in .assignOwner(team, login.map { Person(id: $0, team: team) }) }
    }
}
