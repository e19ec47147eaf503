import ArgumentParser
import GlucoseModel
import PumpLink
import PumpSystem

/// `suture lab`
struct LabCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lab",
        abstract: "Attack insulin pumps of virtual patients: what do pairing, protocol and precautions prevent?",
        discussion: """
            A stranger tries six attacks on a pump and its devices, over the weak pairing of the FDA's alert of \
            20 September 2022 (modelled abstractly: a bystander in range while pairing learns the link key) and over \
            PumpLink, with and without each protective action of the alert. The answers are units of insulin that \
            nobody at the pump began or confirmed, units of basal that were withheld, and what glucose did.

            With --schedules, random adversaries who hold the whole air, a stolen remote and the USB bridge are let \
            loose instead, so many of them. Exit status 1 when PumpLink delivers any unauthorized insulin.

            Everything follows from seeds: the same command gives the same numbers.

            EXAMPLES
              suture lab
              suture lab --all --format json > lab.json
              suture lab --format svg --attack overheard-pairing-bolus > lab.svg
              suture lab --schedules 1000000
            """)

    /// How the lab writes its answer.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, svg
    }

    @Option(name: .long, help: "How to write the answer: table, json or svg.")
    var format: Format = .table

    @Option(name: .long, help: "Only this attack; may be repeated.", transform: Self.attack)
    var attack: [Attack] = []

    @Flag(name: .long, help: "With each protective action alone and with all together; always so with json.")
    var all = false

    @Option(name: .long, help: "How many of the thirty virtual patients.")
    var patients = 30

    @Option(name: .long, help: "How many days of each patient, each with a seed of its own.")
    var seeds = 1

    @Option(name: .long, help: "Run so many adversarial schedules against PumpLink and the weak link instead.")
    var schedules: Int?

    @Option(name: .customLong("first-seed"), help: "The seed of the first schedule, to look at one again.")
    var firstSeed = 0

    @Flag(name: .customLong("no-color"), help: "No colours; so too when NO_COLOR is set or the output is no terminal.")
    var noColor = false

    @Flag(name: .shortAndLong, help: "No notes on the standard error; errors are still written.")
    var quiet = false

    var console: Console { Console(colours: !noColor, quiet: quiet) }

    private static func attack(_ word: String) throws -> Attack {
        if let attack = Attack(rawValue: word) { return attack }
        let words = Attack.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("\(word) is none of \(words).")
    }

    func validate() throws {
        if !(1...30).contains(patients) { throw ValidationError("--patients must be from 1 to 30.") }
        if !(1...1000).contains(seeds) { throw ValidationError("--seeds must be from 1 to 1000.") }
        if let schedules, !(1...1_000_000_000).contains(schedules) {
            throw ValidationError("--schedules must be from 1 to 1000000000.")
        }
        if firstSeed < 0 || firstSeed > 1 << 40 { throw ValidationError("--first-seed is out of range.") }
        if schedules != nil && format == .svg { throw ValidationError("Schedules have no picture.") }
    }

    func run() async throws {
        if let schedules {
            return try await ScheduleRun(count: UInt64(schedules), first: UInt64(firstSeed), format, console).run()
        }
        let patients = chosenPatients
        switch format {
        case .svg: try console.write(picture(patients))
        case .json: try console.write(LabReport.json(await results(patients)))
        case .table: try console.write(LabTable(await results(patients), console).text)
        }
    }

    /// Of all groups alike, so that few patients are not all adolescents.
    private var chosenPatients: [LabPatient] {
        let groups = AgeGroup.allCases.map { group in VirtualPatient.all.filter { $0.group == group } }
        let mixed = (0..<10).flatMap { index in groups.compactMap { $0.indices.contains(index) ? $0[index] : nil } }
        return mixed.prefix(patients).compactMap { LabPatient($0) }
    }

    private var scenarios: [LabScenario] {
        let list = all || format == .json ? LabScenario.all : LabScenario.headline
        let wanted = attack.isEmpty ? list : list.filter { scenario in scenario.attack.map(attack.contains) ?? true }
        return wanted.sorted { Self.place($0) < Self.place($1) }
    }

    /// By attack, then pairing, then actions.
    private static func place(_ scenario: LabScenario) -> (Int, Int, Int) {
        let attack = scenario.attack.flatMap { Attack.allCases.firstIndex(of: $0) } ?? -1
        let actions = scenario.actions.count
        let first = ProtectiveAction.allCases.firstIndex(where: scenario.actions.contains) ?? -1
        return (attack, scenario.pairing == .weak ? 0 : 1, actions * 10 + first)
    }

    /// As many scenarios at once as there are processors.
    private func results(_ patients: [LabPatient]) async -> [LabResult] {
        let (scenarios, seeds) = (scenarios, seeds)
        return await withTaskGroup(of: (Int, LabResult).self) { group in
            for (index, scenario) in scenarios.enumerated() {
                group.addTask { (index, scenario.run(patients, seeds: seeds)) }
            }
            var results: [(Int, LabResult)] = []
            for await result in group { results.append(result) }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private func picture(_ patients: [LabPatient]) -> String {
        let attack = attack.first ?? .overheardPairingBolus
        let curves = [LabScenario(.weak, attack), LabScenario(.pumpLink, attack), LabScenario(.pumpLink, nil)]
        let title = "Glucose of \(patients.count) virtual patients, \(attack.rawValue): middle and eight of ten"
        return LabPlot.svg(curves.map { LabCurves($0, patients) }, title: title)
    }
}
