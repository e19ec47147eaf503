import ArgumentParser
import CSAF
import Hub
import Inventory
import Matching
import Store

/// `suture explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Give the full account of one device and one advisory.",
        discussion: """
            Says what matched, which expression the version met, what is missing and what would settle it, what the \
            advisory advises for these products, what people decided, and what changed on the device.

            EXAMPLES
              suture explain BME-10234 ECC-2022-0031
              suture explain BME-10234 ECC-2022-0031 --format json
            """)

    @Argument(help: "The asset tag of the device.")
    var asset: String

    @Argument(help: "The tracking id of the advisory.")
    var advisory: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let explanation = try Explanation(assetTag: asset, advisory: advisory, store: try database.open())
        guard output.format == .table else { return try write(explanation, console) }
        try console.write(ExplanationReport(explanation, console).text)
    }

    private func write(_ explanation: Explanation, _ console: Console) throws {
        let match = explanation.match
        var records = RecordOutput(
            [
                "asset", "advisory", "revision", "verdict", "confidence", "products", "reasons", "settled_by",
            ], format: output.format, console: console)
        try records.add([
            .text(explanation.device.device.assetTag), .text(match.advisory), .text(explanation.advisory.revision),
            .text(match.verdict.rawValue), .real(match.confidence), .texts(match.products), .reasons(match.reasons),
            .texts(Settlement.steps(for: match)),
        ])
        try records.end()
    }
}
