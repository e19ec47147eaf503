import ArgumentParser
import Hub
import Store

/// Options of commands that use the database.
struct DatabaseOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The database file; it is made where there is none.",
            discussion: "Default: $SUTURE_DATABASE, or ~/.local/share/suture/suture.sqlite.", valueName: "path"),
        completion: .file(extensions: ["sqlite"]))
    var database: String?

    /// Opens the database.
    func open() throws -> SutureStore {
        try Workspace.open(path: database)
    }

    /// Where the database is.
    var path: String { database ?? Workspace.databasePath }

    /// Opens the database for the verbs of the hub.
    func workplace() throws -> Workplace { Workplace(store: try open(), contactKeyFile: path + ".contact-key") }
}
