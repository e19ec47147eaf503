import ArgumentParser

/// `suture export`
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write what other systems read: VEX, FHIR, work orders.",
        subcommands: [ExportVEXCommand.self, ExportFHIRCommand.self, ExportWorkOrdersCommand.self])
}
