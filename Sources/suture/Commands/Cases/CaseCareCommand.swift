import ArgumentParser
import Hub
import Response
import Triage

/// `suture case care`
struct CaseCareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "care",
        abstract: "Say when and how devices may be worked on.",
        discussion: """
            What is said here replaces what was said before.

            EXAMPLES
              suture case care 1 --device INS-1001 --in-use --loaner given
              suture case care 1 --all --from 2026-11-24T20:00:00Z --to 2026-11-25T04:00:00Z
            """)

    @OptionGroup var verb: CaseVerbOptions

    @OptionGroup var scope: CaseScopeOptions

    @Option(name: .long, help: "The first moment of the maintenance window.")
    var from: Instant?

    @Option(name: .long, help: "The end of the maintenance window.")
    var to: Instant?

    @Flag(inversion: .prefixedNo, help: "Whether a patient depends on it now; as the inventory says without either.")
    var inUse: Bool?

    @Option(name: .long, help: "Whether the patient needs another device meanwhile.")
    var loaner = DeviceCare.Loaner.notNeeded

    func validate() throws {
        if (from == nil) != (to == nil) { throw ValidationError("--from and --to belong together.") }
        if !scope.vulnerabilities.isEmpty { throw ValidationError("Care is of whole devices.") }
    }

    func run() throws {
        var window: MaintenanceWindow?
        if let from, let to { window = MaintenanceWindow(from: from, to: to) }
        let care = DeviceCare(window: window, inUse: inUse, loaner: loaner)
        try verb.carryOut { one, _ in .scheduleCare(devices: try scope.list(in: one), care) }
    }
}
