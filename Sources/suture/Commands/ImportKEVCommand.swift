import ArgumentParser
import Hub
import Triage

/// `suture import kev`
struct ImportKEVCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kev",
        abstract: "Bring in the catalogue of known exploited vulnerabilities.",
        discussion: """
            Takes the JSON that CISA publishes, as a whole or not at all, in the place of the one before. Cases that \
            were ranked keep their rank until somebody ranks them again.

            EXAMPLES
              suture import kev known_exploited_vulnerabilities.json
            """)

    @Argument(help: "The catalogue; - for the standard input.", completion: .file(extensions: ["json"]))
    var file: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let bytes = try FileReader.bytes(of: file)
        let place = try database.workplace()
        let catalog = try read(bytes, into: place)
        guard output.format == .table else {
            var records = RecordOutput(
                ["version", "released", "vulnerabilities"], format: output.format, console: console)
            try records.add([
                .text(catalog.version), .time(catalog.released.milliseconds), .number(catalog.count),
            ])
            return try records.end()
        }
        let count = Numbers.count(catalog.count, "vulnerability", "vulnerabilities")
        try console.write("Catalogue \(Plain.text(catalog.version)) with \(count) is in force.\n")
    }

    private func read(_ bytes: [UInt8], into place: Workplace) throws -> KEVCatalog {
        do {
            return try place.references.setKEV(bytes, actor: Workspace.actor)
        } catch let error as KEVError {
            throw Refusal(Status.input, "\(file): \(error.description)")
        }
    }
}
