import ArgumentParser
import Hub

/// `suture import recalls`
struct ImportRecallsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recalls",
        abstract: "Bring device recalls of openFDA into the database, as advisories.",
        discussion: """
            Takes the JSON of openFDA's device/recall and device/enforcement, as answered or downloaded. What both say about \
            one recall number of one event is joined; each record is kept byte for byte. A recall names no versions: its \
            devices need review, unless it says that all units are meant.

            EXAMPLES
              suture import recalls device-recall.json device-enforcement.json
            """)

    @Argument(help: "Files of openFDA.", completion: .file(extensions: ["json"]))
    var files: [String]

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let console = output.console
        let place = try database.workplace()
        var hasProblems = false
        var records = RecordOutput(
            ["file", "records", "imported", "changed", "unchanged", "problems", "cases"], format: output.format,
            console: console)
        for file in files {
            let (report, cases) = try await place.intake.importRecalls(
                try FileReader.bytes(of: file), source: file, as: .local)
            for problem in report.problems { console.complain("\(file): \(problem)") }
            hasProblems = hasProblems || !report.problems.isEmpty
            guard output.format == .table else {
                try records.add([
                    .text(file), .number(report.records), .number(report.imported), .number(report.changed),
                    .number(report.unchanged), .number(report.problems.count), .texts(cases.map { String($0) }),
                ])
                continue
            }
            try console.write(
                "\(Plain.text(file)): \(Numbers.count(report.imported, "recall")) new, \(report.changed) changed, "
                    + "\(report.unchanged) as before.\n")
        }
        if output.format != .table { try records.end() }
        if hasProblems { throw Status.input }
    }
}
