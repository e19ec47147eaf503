import ArgumentParser
import Hub
import Response

/// `suture case work start`
struct CaseWorkStartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Say that work on devices begins.")

    @OptionGroup var verb: CaseVerbOptions

    @OptionGroup var scope: CaseScopeOptions

    @Option(name: .long, help: "The action, such as A1.")
    var action: String

    @Option(name: .long, help: "Why, where care speaks against it.")
    var reason: String?

    func run() throws {
        try verb.carryOut { one, _ in .startWork(try scope.scope(in: one), action: action, reason: reason) }
    }
}
