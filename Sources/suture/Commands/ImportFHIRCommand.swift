import ArgumentParser
import Hub
import Store

/// `suture import fhir`
struct ImportFHIRCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fhir",
        abstract: "Bring the devices of a FHIR R4 bundle into the database.",
        discussion: """
            The asset tag is the identifier that says of itself that it is one, else the first, else the id. A device with a \
            patient is the patient's; of the patient only the reference is kept. Devices that the bundle does not hold stay \
            as they are, unless --full says that it holds all.

            EXAMPLES
              suture import fhir devices.json
            """)

    @Argument(help: "The bundle; - for the standard input.", completion: .file(extensions: ["json"]))
    var file: String

    @Flag(name: .long, help: "The bundle holds all devices: others are marked as not seen.")
    var full = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let console = output.console
        let (result, problems) = try await database.workplace().intake.importFHIR(
            try FileReader.bytes(of: file), mode: full ? .full : .partial, source: file, as: .local)
        for problem in problems + result.report.rejections { console.complain("\(file): \(problem)") }
        let counts = result.report.record.counts
        if output.format == .table {
            try console.write(
                "\(Numbers.count(counts.added, "device")) new, \(counts.changed) changed, \(counts.unchanged) as before.\n"
            )
        } else {
            var records = RecordOutput(
                ["added", "changed", "unchanged", "refused", "problems", "cases"], format: output.format,
                console: console)
            try records.add([
                .number(counts.added), .number(counts.changed), .number(counts.unchanged), .number(counts.refused),
                .number(problems.count), .texts(result.cases.map { String($0) }),
            ])
            try records.end()
        }
        if !problems.isEmpty || counts.refused > 0 { throw Status.input }
    }
}
