import ArgumentParser
import Hub
import Store

/// `suture advisories`
struct AdvisoriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advisories",
        abstract: "List the advisories of the database, the newest first.",
        discussion: """
            EXAMPLES
              suture advisories --touching
              suture advisories --search medtronic --since 2022-01-01
              suture advisories --format csv --limit 0 > advisories.csv
            """)

    @Option(name: .long, help: ArgumentHelp("Words in id, title or publisher.", valueName: "text"))
    var search = ""

    @Option(name: .long, help: ArgumentHelp("Released on this day or later.", valueName: "date"))
    var since: String?

    @Option(name: .long, help: "The severity: critical, high, medium or low.")
    var severity: String?

    @Flag(name: .long, help: "Only advisories with a device that is affected or needs review.")
    var touching = false

    @Option(name: .long, help: "At most so many; 0 for all.")
    var limit = 50

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit cannot be negative.") }
    }

    func run() throws {
        let console = output.console
        let store = try database.open()
        let filter = AdvisoryFilter(text: search, severity: severity, since: since, touchingDevices: touching)
        let items = try store.advisories.list(filter, limit: limit == 0 ? .max : limit)
        guard output.format == .table else { return try write(items, console) }
        guard !items.isEmpty else { return try console.write("No advisories.\n") }
        var table = Table([
            Table.Column(title: "advisory"), Table.Column(title: "released"), Table.Column(title: "severity"),
            Table.Column(title: "affected", isNumber: true), Table.Column(title: "to review", isNumber: true),
            Table.Column(title: "title", yields: true),
        ])
        for item in items {
            let advisory = item.advisory
            let severity = [advisory.score.map { "\($0)" }, advisory.severity].compactMap { $0 }
            table.add([
                Table.Cell(advisory.trackingID, .bold), Table.Cell(String(advisory.currentReleaseDate.prefix(10))),
                Table.Cell(severity.joined(separator: " ")),
                Self.count(item.affectedDevices, item.isMatched, .red),
                Self.count(item.devicesToReview, item.isMatched, .yellow), Table.Cell(advisory.title),
            ])
        }
        try console.write(table.render(width: console.width, style: console.style))
        if items.count == limit { console.note("there may be more; --limit 0 shows all") }
    }

    /// A count, or a mark where nothing was matched yet and a zero would be a lie.
    private static func count(_ number: Int, _ isMatched: Bool, _ look: Style.Look) -> Table.Cell {
        isMatched ? Table.Cell(Numbers.grouped(number), number > 0 ? look : .dim) : Table.Cell("?", .dim)
    }

    private func write(_ items: [AdvisoryListItem], _ console: Console) throws {
        var records = RecordOutput(
            [
                "advisory", "revision", "released", "title", "publisher", "severity", "score", "findings", "matched",
                "affected", "needs_review",
            ], format: output.format, console: console)
        for item in items {
            let advisory = item.advisory
            try records.add([
                .text(advisory.trackingID), .text(advisory.revision), .text(advisory.currentReleaseDate),
                .text(advisory.title), .text(advisory.publisher), .text(advisory.severity),
                advisory.score.map { .real($0) } ?? .none, .number(advisory.findingCount), .flag(item.isMatched),
                item.isMatched ? .number(item.affectedDevices) : .none,
                item.isMatched ? .number(item.devicesToReview) : .none,
            ])
        }
        try records.end()
    }
}
