import ArgumentParser
import Hub
import Store

/// `suture review list`
struct ReviewListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the open questions, those that most devices wait for first.",
        discussion: """
            The first column is the number of the question; `suture review confirm` and `reject` take it, or the two \
            keys that --format json shows. Numbers change when questions are answered or new ones come.

            EXAMPLES
              suture review list
              suture review list --answered
            """)

    @Flag(name: .long, help: "List the answers that were given instead.")
    var answered = false

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
        if answered { return try listAnswers(store, console) }
        let items = try store.confirmations.waiting(limit: limit == 0 ? .max : limit)
        guard output.format == .table else { return try write(items, console) }
        guard !items.isEmpty else { return try console.write("No open questions.\n") }
        var table = Table([
            Table.Column(title: "no", isNumber: true), Table.Column(title: "devices", isNumber: true),
            Table.Column(title: "advisories", isNumber: true), Table.Column(title: "sure", isNumber: true),
            Table.Column(title: "our product", yields: true), Table.Column(title: "is it", yields: true),
        ])
        for (index, item) in items.enumerated() {
            let name = [item.manufacturer, item.model, item.modelNumber].filter { !$0.isEmpty }.joined(separator: " ")
            table.add([
                Table.Cell(String(index + 1), .bold), Table.Cell(Numbers.grouped(item.devices)),
                Table.Cell(Numbers.grouped(item.advisories)), Table.Cell(Numbers.percent(item.confidence)),
                Table.Cell(name), Table.Cell(ReviewKey.words(item.claimProduct)),
            ])
        }
        try console.write(table.render(width: console.width, style: console.style))
    }

    private func write(_ items: [ReviewItem], _ console: Console) throws {
        var records = RecordOutput(
            [
                "number", "product_key", "claim_product", "manufacturer", "model", "model_number", "devices",
                "advisories", "confidence",
            ], format: output.format, console: console)
        for (index, item) in items.enumerated() {
            try records.add([
                .number(index + 1), .text(item.productKey), .text(item.claimProduct), .text(item.manufacturer),
                .text(item.model), .text(item.modelNumber), .number(item.devices), .number(item.advisories),
                .real(item.confidence),
            ])
        }
        try records.end()
    }

    private func listAnswers(_ store: SutureStore, _ console: Console) throws {
        let answers = try store.confirmations.all()
        guard output.format == .table else {
            var records = RecordOutput(
                ["product_key", "claim_product", "same", "by", "at", "note"], format: output.format, console: console)
            for answer in answers {
                let said = answer.decision
                try records.add([
                    .text(said.productKey), .text(said.claimProduct), .flag(said.isSame), .text(said.decidedBy),
                    .number(Int(answer.decidedAt)), .text(said.note),
                ])
            }
            return try records.end()
        }
        guard !answers.isEmpty else { return try console.write("No answers yet.\n") }
        var table = Table([
            Table.Column(title: "our product", yields: true), Table.Column(title: "answer"),
            Table.Column(title: "claimed product", yields: true), Table.Column(title: "by"),
            Table.Column(title: "note", yields: true),
        ])
        for answer in answers {
            let said = answer.decision
            table.add([
                Table.Cell(ReviewKey.words(said.productKey)),
                Table.Cell(said.isSame ? "is" : "is not", said.isSame ? .red : .green),
                Table.Cell(ReviewKey.words(said.claimProduct)), Table.Cell(said.decidedBy), Table.Cell(said.note),
            ])
        }
        try console.write(table.render(width: console.width, style: console.style))
    }
}
