import ArgumentParser
import Hub
import Response

/// `suture case verify`
struct CaseVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify what others did; nobody verifies their own work.")

    @OptionGroup var verb: CaseVerbOptions

    @OptionGroup var scope: CaseScopeOptions

    @Option(name: .long, help: "What was looked at.")
    var note = ""

    func run() throws {
        try verb.carryOut { one, _ in .verify(try scope.scope(in: one), note: note) }
    }
}
