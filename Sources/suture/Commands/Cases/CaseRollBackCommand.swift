import ArgumentParser
import Hub
import Response

/// `suture case roll-back`
struct CaseRollBackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roll-back",
        abstract: "Say that work was undone.")

    @OptionGroup var verb: CaseVerbOptions

    @OptionGroup var scope: CaseScopeOptions

    @Option(name: .long, help: "Why.")
    var reason: String

    func run() throws {
        try verb.carryOut { one, _ in .rollBack(try scope.scope(in: one), reason: reason) }
    }
}
