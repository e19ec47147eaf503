import ArgumentParser
import GlucoseModel
import Hub

/// `suture patient`
struct PatientCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patient",
        abstract: "Live a day of a virtual patient: what glucose does after meals and insulin.",
        discussion: """
            The scenario is CSV with the columns minute, carbohydrate_g and insulin_u_per_min: in those minutes a meal \
            begins, eaten at 5 g/min, and insulin is added for that one minute to the patient's own steady basal. With \
            --format csv, json or jsonl there is one record a minute: glucose under the skin before the minute is lived.

            EXAMPLES
              suture patient --name 'adult#001' --scenario dinner.csv --minutes 1440 --format csv > glucose.csv
              suture patient --list
            """)

    @Option(name: .long, help: ArgumentHelp("Who, for instance adult#001; see --list.", valueName: "patient"))
    var name: String?

    @Option(name: .long, help: "What happens; nothing, where it is not given.", completion: .file(extensions: ["csv"]))
    var scenario: String?

    @Option(name: .long, help: "How long, in minutes.")
    var minutes = 1440

    @Flag(name: .long, help: "List the virtual patients.")
    var list = false

    @OptionGroup var output: OutputOptions

    /// Ten years.
    private static let mostMinutes = 5_256_000

    func validate() throws {
        if name == nil && !list { throw ValidationError("Say who with --name, or see who there is with --list.") }
        if !(1...Self.mostMinutes).contains(minutes) {
            throw ValidationError("--minutes must be from 1 to \(Self.mostMinutes).")
        }
    }

    func run() throws {
        if list { return try writePatients() }
        let name = name ?? ""
        guard let patient = VirtualPatient.named(name) else {
            throw Refusal(
                Status.notFound, "there is no virtual patient \(name); `suture patient --list` names them all")
        }
        let replay = Replay(patient, try readScenario(), minutes: minutes)
        switch output.format {
        case .csv: try writeCSV(replay)
        case .json, .jsonl: try writeRecords(replay)
        case .table: try writeSummary(patient, replay)
        }
    }

    private func readScenario() throws -> Scenario {
        guard let scenario else { return Scenario([]) }
        let text = try FileReader.text(of: scenario)
        do {
            return try Scenario(csv: text)
        } catch {
            throw FileError(.unusable, path: scenario, reason: error.description)
        }
    }

    private func writeCSV(_ replay: Replay) throws {
        let console = output.console
        var text = ReplayCSV.header
        for (minute, glucose) in replay.enumerated() {
            text += ReplayCSV.line(minute: minute, glucose: glucose)
            guard text.utf8.count > 1 << 20 else { continue }
            try console.write(text)
            text = ""
        }
        try console.write(text)
    }

    private func writeRecords(_ replay: Replay) throws {
        var records = RecordOutput(["minute", "glucose_mg_dl"], format: output.format, console: output.console)
        for (minute, glucose) in replay.enumerated() { try records.add([.number(minute), .real(glucose)]) }
        try records.end()
    }
}
