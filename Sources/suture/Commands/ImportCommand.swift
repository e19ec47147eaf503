import ArgumentParser

/// `suture import`
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Bring advisories, recalls, devices, parts lists, disclosures, or the catalogue of what is exploited into the database.",
        subcommands: [
            ImportAdvisoriesCommand.self, ImportInventoryCommand.self, ImportKEVCommand.self, ImportSBOMCommand.self,
            ImportRecallsCommand.self, ImportFHIRCommand.self, ImportMDS2Command.self,
        ])
}
