import ArgumentParser
import Hub
import Response

/// `suture case join`
struct CaseJoinCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join", abstract: "Join a further advisory about the same problem to a case.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "The tracking id of the advisory.")
    var advisory: String

    func run() async throws {
        try await verb.desk.open().match(advisory)
        try verb.change { desk, ask in
            try desk.place.cases.join(
                advisory, to: verb.id, seen: ask.seen, commandID: ask.commandID, as: desk.principal)
        }
    }
}
