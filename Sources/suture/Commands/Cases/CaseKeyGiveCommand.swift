import ArgumentParser
import Hub
import Response

/// `suture case key give`
struct CaseKeyGiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "give",
        abstract: "Agree with your team's key.",
        discussion: """
            EXAMPLES
              suture case key give 1 plan --plan 3
              suture case key give 1 closing
            """)

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "What you agree to: plan or closing.")
    var key: KeyKind

    @Option(name: .long, help: "The version of the plan that you have read; `suture case show` says it.")
    var plan: Int?

    func validate() throws {
        if key == .plan, plan == nil {
            throw ValidationError(
                "Say with --plan which version of the plan you have read; `suture case show` says it.")
        }
    }

    func run() throws { try verb.carryOut { one, _ in .giveKey(key, plan: plan ?? one.plan) } }
}
