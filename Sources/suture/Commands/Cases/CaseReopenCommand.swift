import ArgumentParser
import Hub
import Response

/// `suture case reopen`
struct CaseReopenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "Say that devices are to be done again; without devices, open only the closed case.")

    @OptionGroup var verb: CaseVerbOptions

    @Option(name: .customLong("device"), help: ArgumentHelp("A device; may be given again.", valueName: "asset"))
    var devices: [String] = []

    @Option(
        name: .customLong("vulnerability"),
        help: ArgumentHelp("Only this vulnerability of them; may be given again.", valueName: "id"))
    var vulnerabilities: [String] = []

    @Option(name: .long, help: "Why.")
    var reason: String

    func run() throws {
        try verb.carryOut { _, _ in
            .reopen(DeviceScope(devices, vulnerabilities: vulnerabilities), reason: reason)
        }
    }
}
