import ArgumentParser
import Hub
import Response
import Triage

/// `suture case accept-risk`
struct CaseAcceptRiskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept-risk",
        abstract: "Accept the risk of devices until a date; then they are open again.")

    @OptionGroup var verb: CaseVerbOptions

    @OptionGroup var scope: CaseScopeOptions

    @Option(name: .long, help: "Until when: a day or a time.")
    var until: Instant

    @Option(name: .long, help: "Why.")
    var reason: String

    func run() throws {
        try verb.carryOut { one, _ in .acceptRisk(try scope.scope(in: one), until: until, reason: reason) }
    }
}
