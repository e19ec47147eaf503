import ArgumentParser
import Hub
import Inventory
import Store

/// `suture import inventory`
struct ImportInventoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inventory",
        abstract: "Bring an export of the equipment database into the database.",
        discussion: """
            Takes delimited text as equipment databases export it: any delimiter, UTF-8, UTF-16 or Windows-1252, \
            quoted line breaks. Columns are recognised by their headers; a mapping file names the others, one \
            `field = header` a line, for example `asset tag = Control No`. --dry-run shows which column is taken for \
            which field, and the first ten rows, and changes nothing.

            The import happens as a whole or not at all. Rows that are no device (no asset tag, or one that came \
            before) are written with line and reason to FILE.rejects.csv; the others load. Importing the same file \
            again changes nothing. Changes are recorded field by field. A device that a full export no longer names \
            is marked as not seen, never deleted; --partial is for files that name only some devices. Where there are \
            cases, what is new is matched and the cases follow: a version that contradicts evidence opens a device \
            again.

            EXAMPLES
              suture import inventory export.csv --dry-run
              suture import inventory export.csv --mapping columns.txt
              suture import inventory new-pumps.csv --partial
            """)

    @Argument(help: "The export; - for the standard input.", completion: .file())
    var file: String

    @Option(name: .long, help: ArgumentHelp("Which column holds which field.", valueName: "file"), completion: .file())
    var mapping: String?

    @Flag(name: .long, help: "Show how the file would be read; change nothing.")
    var dryRun = false

    @Flag(name: .long, help: "The file names only some devices: the others stay as they are.")
    var partial = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where rows go that are no device.", discussion: "Default: FILE.rejects.csv.", valueName: "file"),
        completion: .file())
    var rejects: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let columns = try mapping.map { try InventoryMapping.read($0) } ?? MappingFile()
        if dryRun {
            return try PreviewOutput(preview: InventoryPreview(path: file, mapping: columns), options: output).write()
        }
        let console = output.console
        let store = try database.open()
        let intake = InventoryIntake(path: file, mapping: columns, mode: partial ? .partial : .full, rejects: rejects)
        let progress = Progress("rows read", console: console)
        let report: InventoryIntake.Report
        do {
            defer { progress.end() }
            report = try intake.run(store: store) { progress.show($0) }
        }
        try write(report, try await CaseFollowing.follow(store, observing: true), console)
    }

    private func write(_ report: InventoryIntake.Report, _ cases: [CaseFollowing.Change], _ console: Console) throws {
        for warning in report.warnings {
            let more = warning.count > 1 ? " (and \(Numbers.grouped(warning.count - 1)) more of this kind)" : ""
            console.note("\(file): \(warning.first.description)\(more)")
        }
        for rejection in report.rejections { console.note("\(file): \(rejection)") }
        let counts = report.record.counts
        guard output.format == .table else {
            var records = RecordOutput(
                [
                    "import", "file", "rows", "added", "changed", "unchanged", "rejected", "not_seen", "seen_again",
                    "rejects", "cases",
                ], format: output.format, console: console)
            try records.add([
                .number(Int(report.record.id)), .text(file), .number(counts.read), .number(counts.added),
                .number(counts.changed), .number(counts.unchanged), .number(counts.refused), .number(counts.missing),
                .number(counts.returned), report.rejects.map { .text($0) } ?? .none, .cases(cases),
            ])
            return try records.end()
        }
        try console.write(summary(counts, report.rejects) + CaseFollowing.text(cases, console))
    }

    private func summary(_ counts: ImportCounts, _ rejects: String?) -> String {
        var parts = [
            "\(Numbers.count(counts.added, "device")) added", "\(Numbers.grouped(counts.changed)) changed",
            "\(Numbers.grouped(counts.unchanged)) unchanged",
        ]
        if counts.missing > 0 { parts.append("\(Numbers.grouped(counts.missing)) no longer seen") }
        if counts.returned > 0 { parts.append("\(Numbers.grouped(counts.returned)) seen again") }
        var text = parts.joined(separator: ", ") + "\n"
        if counts.refused > 0 {
            text += "\(Numbers.count(counts.refused, "row")) rejected\(rejects.map { ": see \($0)" } ?? "")\n"
        }
        return text
    }
}
