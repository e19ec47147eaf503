import ArgumentParser
import Hub

/// `suture audit retire`
struct AuditRetireCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire",
        abstract: "Export the log, then take out lines that are older than they have to be kept.",
        discussion: """
            The export is written and verified first; nothing is taken out unless it is whole. Lines go up to a seal, \
            which then is the log's beginning. Six years is what HIPAA asks of documentation (45 CFR 164.316(b)(2)).

            EXAMPLES
              suture audit retire --before-years 6 --export audit-until-2026.jsonl
            """)

    @Option(name: .long, help: ArgumentHelp("How many years lines are kept.", valueName: "years"))
    var beforeYears = 6

    @Option(
        name: .long, help: ArgumentHelp("Where the whole log goes first; a new file.", valueName: "file"),
        completion: .file())
    var export: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !(1...100).contains(beforeYears) { throw ValidationError("--before-years is from 1 to 100.") }
    }

    func run() throws {
        let console = output.console
        let log = try database.workplace().auditLog
        let key = try AuditKey(file: database.auditKeyPath)
        try log.export(key: key, toFile: export, isNew: true, as: .local)
        let verifier = try AuditLog.verify(file: export)
        if let broken = verifier.firstBreak {
            throw Refusal(Status.findings, "the log is not whole, so that nothing was taken out: \(broken.description)")
        }
        let gone = try log.retire(keepingYears: beforeYears, key: key, actor: Workspace.actor)
        guard output.format == .table else {
            var records = RecordOutput(["exported", "retired", "export"], format: output.format, console: console)
            try records.add([.number(verifier.lines), .number(gone), .text(export)])
            return try records.end()
        }
        try console.write(
            "\(Numbers.count(verifier.lines, "line")) exported to \(Plain.text(export)), "
                + "\(Numbers.grouped(gone)) taken out of the database.\n")
    }
}
