import ArgumentParser
import Hub
import Inventory
import Matching
import Store

/// `suture match`
struct MatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Work out which devices which advisories touch.",
        discussion: """
            Without --inventory, brings the database up to date: only advisories, products and versions that are new \
            or changed since the last match are looked at. `suture affected` then shows what was found.

            With --advisories and --inventory, no database is used: one line is written for each pair of a device and \
            an advisory that is not unrelated, in the order of the inventory. Columns are told by their headers; \
            --mapping names those that are not.

            EXAMPLES
              suture match
              suture match --advisory ICSMA-22-263-01 --timing
              suture match --advisories csaf/ --inventory export.csv --format jsonl > matches.jsonl

            A line of --format jsonl:
              {"asset":"BME-10234","advisory":"ECC-2022-0031","verdict":"affected","confidence":0.97,
               "products":["CSAFPID-0001"],"reasons":[{"code":"model-number","text":"…"}]}
            """)

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp("CSAF documents, or folders with documents.", valueName: "path"),
        completion: .file())
    var advisories: [String] = []

    @Option(name: .long, help: ArgumentHelp("An inventory export.", valueName: "file"), completion: .file())
    var inventory: String?

    @Option(name: .long, help: ArgumentHelp("Which column holds which field.", valueName: "file"), completion: .file())
    var mapping: String?

    @Option(
        name: .long, help: ArgumentHelp("More names of companies, beside the built-in ones.", valueName: "file"),
        completion: .file())
    var vendors: String?

    @Option(name: .long, help: ArgumentHelp("Only this advisory of the database.", valueName: "id"))
    var advisory: String?

    @Flag(name: .long, help: "Say how long the parts of the work took.")
    var timing = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if advisories.isEmpty != (inventory == nil) {
            throw ValidationError("--advisories and --inventory belong together.")
        }
        if inventory == nil, mapping != nil { throw ValidationError("--mapping is for --inventory.") }
        if inventory != nil, advisory != nil { throw ValidationError("--advisory is for the database.") }
    }

    func run() async throws {
        guard let inventory else { return try await DatabaseMatchRun(command: self).run() }
        try await StatelessMatchRun(command: self, inventory: inventory).run()
    }
}
