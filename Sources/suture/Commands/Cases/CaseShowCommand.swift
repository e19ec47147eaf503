import ArgumentParser
import Hub
import HubWeb
import Response

/// `suture case show`
struct CaseShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract:
            "Show a case: how urgent and why, who owes what, the plan, its keys, the devices, what is in the way.",
        discussion: "With --format json or jsonl it is the document that the API answers at /api/v1/cases/ID.")

    @Argument(help: "The number of the case.")
    var id: Int64

    @OptionGroup var desk: CaseDeskOptions

    func validate() throws {
        if desk.output.format == .csv {
            throw ValidationError("A case is no table: take --format json, or `suture case devices --format csv`.")
        }
    }

    func run() throws {
        let desk = try desk.open()
        let one = try desk.find(id)
        let now = desk.place.clock()
        guard desk.format == .table else { return try desk.console.write(CaseDocument.text(one, at: now) + "\n") }
        try desk.console.write(try CaseReport(one, at: now, desk).text)
    }
}
