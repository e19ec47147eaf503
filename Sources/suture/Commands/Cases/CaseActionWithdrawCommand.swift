import ArgumentParser
import Hub
import Response

/// `suture case action withdraw`
struct CaseActionWithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take an action out of the plan.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "The action, such as A1.")
    var action: String

    @Option(name: .long, help: "Why.")
    var reason: String

    func run() throws { try verb.carryOut { _, _ in .withdrawAction(action, reason: reason) } }
}
