import ArgumentParser
import Hub
import Matching
import Store

/// `suture import sbom`
struct ImportSBOMCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sbom",
        abstract: "Bring in the parts list (SBOM) of a product in one version.",
        discussion: """
            Takes CycloneDX 1.2 to 1.6 or SPDX 2.2 and 2.3, in JSON, and keeps it byte for byte. The parts are matched with \
            all advisories at once, and with every advisory that comes in later. Which product it is about is said by a \
            device that is one, or by the number of the product and the version.

            EXAMPLES
              suture import sbom tide-400-2.1.cdx.json --device BME-10234
              suture import sbom tide-400.spdx.json --product 12 --version 2.1
            """)

    @Argument(help: "The parts list; - for the standard input.", completion: .file(extensions: ["json"]))
    var file: String

    @OptionGroup var about: ProductTargetOptions

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let target = try about.target
        let result = try database.workplace().parts.importSBOM(
            try FileReader.bytes(of: file, limit: 64 << 20), for: target, source: file, as: .local)
        var records = RecordOutput(
            ["component", "version", "advisory", "verdict", "reasons"], format: output.format, console: console)
        if output.format != .table {
            for match in result.matches {
                try records.add([
                    .text(match.component.name), .text(match.component.version), .text(match.trackingID),
                    .text(match.verdict.rawValue), .reasons(match.reasons),
                ])
            }
            return try records.end()
        }
        let word = result.isNew ? "is in" : "was here already"
        try console.write(
            "\(Plain.text(result.record.format)) with \(Numbers.count(result.record.componentCount, "part", "parts")) \(word).\n"
        )
        try console.write(
            result.matches.isEmpty ? "No advisory names one of them.\n" : Self.table(result.matches, console))
    }

    private static func table(_ matches: [ComponentMatch], _ console: Console) -> String {
        var table = Table([
            Table.Column(title: "part", yields: true), Table.Column(title: "version"), Table.Column(title: "verdict"),
            Table.Column(title: "advisory"), Table.Column(title: "because", yields: true),
        ])
        for match in matches {
            table.add([
                Table.Cell(match.component.name, .bold), Table.Cell(match.component.version),
                Table.Cell(match.verdict.rawValue.replacing("_", with: " ")), Table.Cell(match.trackingID),
                Table.Cell(match.reasons.map(\.text).joined(separator: " ")),
            ])
        }
        return table.render(width: console.width, style: console.style)
    }
}
