import ArgumentParser

/// `suture import`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring advisories or an inventory into the database.",
        subcommands: [ImportAdvisoriesCommand.self, ImportInventoryCommand.self])
}
