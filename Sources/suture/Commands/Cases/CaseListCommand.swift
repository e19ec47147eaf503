import ArgumentParser
import Hub
import Response
import Store
import Triage

/// `suture case list`
struct CaseListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List cases, the most urgent first.",
        discussion: """
            EXAMPLES
              suture case list --phase planning --phase remediating
              suture case list --due-before 2026-12-01 --format csv
            """)

    @Option(name: .customLong("phase"), help: "Only cases in this phase; may be given again.")
    var phases: [CasePhase] = []

    @Option(name: .customLong("priority"), help: "Only cases of this priority; may be given again.")
    var priorities: [Priority] = []

    @Option(name: .long, help: "Only cases whose title contains this.")
    var text: String?

    @Option(name: .long, help: ArgumentHelp("Only cases that this advisory joined.", valueName: "id"))
    var advisory: String?

    @Option(name: .long, help: ArgumentHelp("Only cases that this device belongs to.", valueName: "asset"))
    var device: String?

    @Option(name: .long, help: ArgumentHelp("Only cases due before this day or time.", valueName: "time"))
    var dueBefore: Instant?

    @Option(name: .long, help: "At most so many; 0 for all.")
    var limit = 50

    @OptionGroup var desk: CaseDeskOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit cannot be negative.") }
    }

    func run() throws {
        let desk = try desk.open()
        let filter = CaseFilter(
            phases: phases.map(\.rawValue), priorities: priorities.map(\.rawValue), text: text, advisory: advisory,
            device: device, dueBefore: dueBefore?.milliseconds)
        let rows = try desk.place.cases.list(filter, limit: limit == 0 ? .max : limit, as: desk.principal)
        guard desk.format == .table else { return try writeRecords(rows, desk) }
        guard !rows.isEmpty else { return try desk.console.write("No cases.\n") }
        var table = Table([
            Table.Column(title: "case", isNumber: true), Table.Column(title: "priority"), Table.Column(title: "due"),
            Table.Column(title: "phase"), Table.Column(title: "open", isNumber: true),
            Table.Column(title: "of", isNumber: true), Table.Column(title: "title", yields: true),
            Table.Column(title: "next for biomedical engineering", yields: true),
            Table.Column(title: "next for security", yields: true),
        ])
        for row in rows { table.add(try Self.cells(row, desk)) }
        try desk.console.write(table.render(width: desk.console.width, style: desk.console.style))
        if rows.count == limit { desk.console.note("--limit 0 shows all there are") }
    }

    private static func cells(_ row: CaseRow, _ desk: CaseDesk) throws -> [Table.Cell] {
        let one = try desk.find(row.id)
        let isLate = row.phase != CasePhase.closed.rawValue && row.dueAt < desk.place.clock().milliseconds
        return [
            Table.Cell(String(row.id), .bold), CaseWords.priority(row.priority),
            Table.Cell(row.dueAt == .max ? "" : Moments.day(row.dueAt), isLate ? .red : .plain),
            Table.Cell(row.phase), Table.Cell(Numbers.grouped(one.counts.open)),
            Table.Cell(Numbers.grouped(one.counts.devices)), Table.Cell(row.title),
            Table.Cell(one.duties(of: .biomedicalEngineering).first?.text ?? ""),
            Table.Cell(one.duties(of: .security).first?.text ?? ""),
        ]
    }

    private func writeRecords(_ rows: [CaseRow], _ desk: CaseDesk) throws {
        var records = desk.records([
            "case", "version", "title", "phase", "priority", "due", "opened_at", "changed_at", "devices", "open",
            "advisories", "vulnerabilities",
        ])
        for row in rows {
            let one = try desk.find(row.id)
            try records.add([
                .number(Int(row.id)), .number(Int(row.sequence)), .text(row.title), .text(row.phase),
                row.priority.isEmpty ? .none : .text(row.priority), .time(row.dueAt == .max ? nil : row.dueAt),
                .time(row.openedAt), .time(row.changedAt), .number(one.counts.devices), .number(one.counts.open),
                .texts(one.advisories.map(\.id.trackingID)), .texts(one.vulnerabilities),
            ])
        }
        try records.end()
    }
}
