import ArgumentParser
import Hub
import Response

/// `suture case take`
struct CaseTakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take",
        abstract: "Take a hand-off of the other team.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "The hand-off, such as H1; the one that waits without it.")
    var handOff: String?

    func run() throws {
        try verb.carryOut { one, desk in
            let waiting = one.handOffs.first { $0.acknowledgedAt == nil && $0.to == desk.principal.actor.team }
            guard let id = handOff ?? waiting?.id else {
                throw Refusal(Status.notFound, "no hand-off waits for your team")
            }
            return .acknowledgeHandOff(id)
        }
    }
}
