import ArgumentParser
import Hub
import Response
import Triage

/// `suture case hand-over`
struct CaseHandOverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over",
        abstract: "Hand the case to the other team; a clock runs until it takes it.")

    @OptionGroup var verb: CaseVerbOptions

    @Argument(help: "What the other team is asked to do.")
    var note: String

    @Option(name: .long, help: "Until when; by the policy without it.")
    var due: Instant?

    func run() throws { try verb.carryOut { _, _ in .handOver(note: note, due: due) } }
}
