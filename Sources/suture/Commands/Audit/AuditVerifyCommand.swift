import ArgumentParser
import Hub

/// `suture audit verify`
struct AuditVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify the log of the database, or an exported one, and name the first line that does not fit.",
        discussion: """
            The exit status is 1 when something does not fit. Seals of the database must be of the key beside it; \
            those of a file of any key, unless --public-key says which. Lines after the last seal are chained, but \
            whoever may write the database could have made them anew: `suture audit seal` seals them.

            EXAMPLES
              suture audit verify
              suture audit verify audit-2026.jsonl --public-key 5d1f…
            """)

    @Argument(
        help: "A log that `suture audit export` wrote; - for the standard input. The database's without one.",
        completion: .file())
    var file: String?

    @Option(name: .long, help: ArgumentHelp("The key that must have made the seals.", valueName: "hex"))
    var publicKey: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let verifier = try verify()
        let console = output.console
        if output.format == .table {
            try console.write(Self.text(verifier, console))
        } else {
            var records = RecordOutput(
                ["valid", "lines", "seals", "sealed_through", "first_break"], format: output.format, console: console)
            try records.add([
                .flag(verifier.firstBreak == nil), .number(verifier.lines), .number(verifier.seals),
                .number(Int(verifier.sealedThrough)), verifier.firstBreak.map { .text($0.description) } ?? .none,
            ])
            try records.end()
        }
        if verifier.firstBreak != nil { throw Status.findings }
    }

    private func verify() throws -> AuditVerifier {
        let given = publicKey?.lowercased()
        if let file { return try AuditLog.verify(file: file, publicKey: given) }
        let log = try database.workplace().auditLog
        return try log.verify(publicKey: given ?? AuditKey.existing(file: database.auditKeyPath)?.publicKey)
    }

    private static func text(_ verifier: AuditVerifier, _ console: Console) -> String {
        if let broken = verifier.firstBreak {
            return console.style("The log is not whole.", .red) + " \(broken.description)\n"
        }
        let counts = "\(Numbers.count(verifier.lines, "line")), \(Numbers.count(verifier.seals, "seal"))"
        let end =
            verifier.seals == 0
            ? "nothing is sealed yet" : "sealed through line \(Numbers.grouped(Int(verifier.sealedThrough)))"
        return console.style("The log is whole", .green) + ": \(counts), \(end).\n"
    }
}
