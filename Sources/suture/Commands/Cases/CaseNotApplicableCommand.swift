import ArgumentParser
import Hub
import Response

/// `suture case not-applicable`
struct CaseNotApplicableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "not-applicable",
        abstract: "Say that vulnerabilities do not apply to devices.")

    @OptionGroup var verb: CaseVerbOptions

    @OptionGroup var scope: CaseScopeOptions

    @Option(name: .long, help: "Why.")
    var reason: String

    func run() throws {
        try verb.carryOut { one, _ in .markNotApplicable(try scope.scope(in: one), reason: reason) }
    }
}
