import ArgumentParser
import Hub

/// `suture case tick`
struct CaseTickCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tick",
        abstract: "Let time pass for every case: warn of dates, open again what has come to its end.",
        discussion: "`suture serve` does so every minute; this is for those who do not run it. It needs no token.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let (console, place) = (output.console, try database.workplace())
        let following = try CaseFollowing(place)
        let changes = try following.changes(of: try place.cases.tick())
        guard output.format == .table else { return try CaseFollowing.write(changes, output.format, console) }
        try console.write(changes.isEmpty ? "No case changed.\n" : CaseFollowing.text(changes, console))
    }
}
