import ArgumentParser
import Hub
import Store

/// `suture audit list`
struct AuditListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what was changed, the latest first.",
        discussion: """
            EXAMPLES
              suture audit list --subject case/1
              suture audit list --actor ada --limit 0 --format csv
            """)

    @Option(name: .long, help: ArgumentHelp("Only changes of this, such as case/1 or user/ada.", valueName: "what"))
    var subject: String?

    @Option(name: .long, help: ArgumentHelp("Only changes by this login, or local:USER.", valueName: "who"))
    var actor: String?

    @Option(name: .long, help: "At most so many; 0 for all.")
    var limit = 50

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit cannot be negative.") }
    }

    func run() throws {
        let console = output.console
        let log = try database.workplace().auditLog
        let filter = AuditFilter(subject: subject, actor: actor)
        let entries = try log.latest(filter, limit: limit == 0 ? .max : limit, as: .local)
        guard output.format == .table else { return try writeRecords(entries, console) }
        guard !entries.isEmpty else { return try console.write("No changes.\n") }
        var table = Table([
            Table.Column(title: "line", isNumber: true), Table.Column(title: "when (UTC)"),
            Table.Column(title: "who"), Table.Column(title: "what"), Table.Column(title: "subject", yields: true),
            Table.Column(title: "details", yields: true),
        ])
        for entry in entries {
            table.add([
                Table.Cell(String(entry.sequence)), Table.Cell(Moments.minute(entry.at)),
                Table.Cell(entry.actor, .bold),
                Table.Cell(entry.kind), Table.Cell(entry.subject),
                Table.Cell(entry.body == "{}" ? "" : entry.body, .dim),
            ])
        }
        try console.write(table.render(width: console.width, style: console.style))
        if entries.count == limit { console.note("--limit 0 shows all there are") }
    }

    private func writeRecords(_ entries: [AuditEntry], _ console: Console) throws {
        var records = RecordOutput(
            ["sequence", "at", "actor", "kind", "subject", "body", "hash"], format: output.format, console: console)
        for entry in entries {
            try records.add([
                .number(Int(entry.sequence)), .time(entry.at), .text(entry.actor), .text(entry.kind),
                .text(entry.subject), .text(entry.body), .text(entry.hash),
            ])
        }
        try records.end()
    }
}
