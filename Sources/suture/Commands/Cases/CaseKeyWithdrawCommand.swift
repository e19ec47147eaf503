import ArgumentParser
import Hub
import Response

/// `suture case key withdraw`
struct CaseKeyWithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take your own key back.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "Which: plan or closing.")
    var key: KeyKind

    @Option(name: .long, help: "Why.")
    var reason: String

    func run() throws { try verb.carryOut { _, _ in .withdrawKey(key, reason: reason) } }
}
