import ArgumentParser
import Hub
import Response
import Store
import Triage

/// `suture case evidence`
struct CaseEvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "List the evidence of a case, or write a file that was handed in.",
        discussion: """
            EXAMPLES
              suture case evidence 1
              suture case evidence 1 --file 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 > photo.jpg
            """)

    @Argument(help: "The number of the case.")
    var id: Int64

    @Option(
        name: .long, help: ArgumentHelp("Write the file of this SHA-256 to the standard output.", valueName: "sha256"))
    var file: String?

    @OptionGroup var desk: CaseDeskOptions

    func run() throws {
        let desk = try desk.open()
        if let file { return try desk.console.write(try desk.place.evidence.find(file, as: desk.principal).bytes) }
        let records = try desk.find(id).evidence.values.sorted { ($0.id.count, $0.id) < ($1.id.count, $1.id) }
        guard desk.format == .table else { return try write(records, desk) }
        guard !records.isEmpty else { return try desk.console.write("No evidence.\n") }
        var table = Table([
            Table.Column(title: "id"), Table.Column(title: "action"), Table.Column(title: "kind"),
            Table.Column(title: "by"), Table.Column(title: "when (UTC)"), Table.Column(title: "shows", yields: true),
            Table.Column(title: "version", yields: true), Table.Column(title: "sha-256", yields: true),
        ])
        for record in records {
            let evidence = record.evidence
            table.add([
                Table.Cell(record.id, .bold), Table.Cell(record.action),
                Table.Cell(CaseWords.spaced(evidence.kind.rawValue)),
                Table.Cell(evidence.performedBy), Table.Cell(Moments.minute(evidence.performedAt)),
                Table.Cell(evidence.text), Table.Cell(evidence.version ?? ""), Table.Cell(evidence.sha256, .dim),
            ])
        }
        try desk.console.write(table.render(width: desk.console.width, style: desk.console.style))
    }

    private func write(_ list: [EvidenceRecord], _ desk: CaseDesk) throws {
        var records = desk.records([
            "id", "action", "kind", "performed_by", "performed_at", "sha256", "text", "version", "recorded_by",
            "recorded_at",
        ])
        for record in list {
            let evidence = record.evidence
            try records.add([
                .text(record.id), .text(record.action), .text(evidence.kind.rawValue), .text(evidence.performedBy),
                .time(evidence.performedAt.milliseconds), .text(evidence.sha256), .text(evidence.text),
                .optional(evidence.version), .text(record.recordedBy), .time(record.recordedAt.milliseconds),
            ])
        }
        try records.end()
    }
}
