import ArgumentParser
import Hub

/// `suture audit export`
struct AuditExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Seal the log and write it whole, as JSON Lines.",
        discussion: """
            EXAMPLES
              suture audit export --output audit-2026.jsonl
              suture audit export | gzip > audit.jsonl.gz
            """)

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where to; only this user may read the file.", discussion: "Default: the standard output.",
            valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var database: DatabaseOptions

    @Flag(name: .shortAndLong, help: "No notes on the standard error; errors are still written.")
    var quiet = false

    func run() throws {
        let console = Console(colours: false, quiet: quiet)
        let log = try database.workplace().auditLog
        let key = try AuditKey(file: database.auditKeyPath)
        guard let output else {
            return try log.export(key: key, as: .local) { try console.write($0) }
        }
        try log.export(key: key, toFile: output, as: .local)
        console.note("the log is in \(output), sealed with the key \(key.publicKey)")
    }
}
