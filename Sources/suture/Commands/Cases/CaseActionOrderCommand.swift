import ArgumentParser
import Hub
import Response

/// `suture case action order`
struct CaseActionOrderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "order",
        abstract: "Put the actions of the plan in order.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "Every action of the plan, the first one first.")
    var actions: [String]

    func run() throws { try verb.carryOut { _, _ in .orderActions(actions) } }
}
