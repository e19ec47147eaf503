import ArgumentParser

/// `suture import`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Bring advisories, an inventory, or the catalogue of what is known to be exploited into the database.",
        subcommands: [ImportAdvisoriesCommand.self, ImportInventoryCommand.self, ImportKEVCommand.self])
}
