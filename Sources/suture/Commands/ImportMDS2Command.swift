import ArgumentParser
import Hub
import Store

/// `suture import mds2`
struct ImportMDS2Command: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mds2",
        abstract: "Bring in a maker's disclosure about a product's security (MDS2), from CSV.",
        discussion: """
            Save the form as CSV with columns for the question's id and the answer; the question and notes are taken where \
            they are there. The words are kept as the maker wrote them, and shown with the product and its devices.

            EXAMPLES
              suture import mds2 tide-400.csv --device BME-10234 --revision 2019-B
            """)

    @Argument(help: "The form as CSV; - for the standard input.", completion: .file(extensions: ["csv"]))
    var file: String

    @OptionGroup var about: ProductTargetOptions

    @Option(name: .long, help: ArgumentHelp("The revision of the form.", valueName: "text"))
    var revision = ""

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let target = try about.target
        let (record, problems) = try database.workplace().parts.importDisclosure(
            try FileReader.bytes(of: file, limit: 4 << 20), for: target, revision: revision, source: file, as: .local)
        for problem in problems { console.complain("\(file): \(problem)") }
        if output.format == .table {
            try console.write("\(Numbers.count(record.answers.count, "answer")) are in.\n")
        } else {
            var records = RecordOutput(["product", "answers", "problems"], format: output.format, console: console)
            try records.add([.number(Int(record.productID)), .number(record.answers.count), .number(problems.count)])
            try records.end()
        }
        if !problems.isEmpty { throw Status.input }
    }
}
