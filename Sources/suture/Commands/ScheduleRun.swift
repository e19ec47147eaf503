import ArgumentParser
import PumpLink
import PumpSystem

/// `suture lab --schedules`: random adversaries against PumpLink and, to show that the check can fail, the weak link.
struct ScheduleRun {
    private let count: UInt64
    private let first: UInt64
    private let format: LabCommand.Format
    private let console: Console

    /// Schedules that one task runs.
    private static let portion: UInt64 = 2_000

    init(count: UInt64, first: UInt64, _ format: LabCommand.Format, _ console: Console) {
        self.count = count
        self.first = first
        self.format = format
        self.console = console
    }

    /// Runs them and writes what came of it.
    func run() async throws {
        let linked = try await outcome(.pumpLink(LedgerRules()), count, "PumpLink")
        // The weak link fails at once; a hundredth is enough to see it.
        let weak = try await outcome(.weak, max(1, count / 100), "the weak link")
        if format == .json {
            try console.write("{\"schedules\": [\n  \(object("pumplink", linked)),\n  \(object("weak", weak))\n]}\n")
        } else {
            try console.write(line("PumpLink", linked) + line("weak link", weak))
        }
        if linked.unauthorized > .zero || linked.disagreements > 0 {
            console.complain("seed \(linked.firstBad ?? 0): run it again with --schedules 1 --first-seed")
            throw Status.findings
        }
    }

    private func outcome(
        _ link: AdversaryArena.Link, _ count: UInt64, _ name: String
    ) async throws -> ScheduleOutcome {
        guard let arena = AdversaryArena(link, seed: 1) else {
            throw Refusal(Status.input, "no keys could be made for the devices of the simulation")
        }
        console.note("\(Numbers.grouped(Int(count))) schedules against \(name)")
        let (first, portion) = (first, Self.portion)
        return await withTaskGroup(of: ScheduleOutcome.self) { group in
            for start in stride(from: first, to: first + count, by: Int(portion)) {
                group.addTask { arena.run(start..<min(start + portion, first + count)) }
            }
            var sum = ScheduleOutcome()
            for await part in group { sum.add(part) }
            return sum
        }
    }

    private func line(_ name: String, _ outcome: ScheduleOutcome) -> String {
        let unauthorized = console.style(
            "\(outcome.unauthorized) unauthorized", outcome.unauthorized > .zero ? .red : .green)
        return "\(name): \(Numbers.grouped(outcome.schedules)) schedules, \(unauthorized), \(outcome.given) given, "
            + "\(Numbers.count(outcome.completed, "bolus", "boluses")) whole, "
            + "\(Numbers.count(outcome.disagreements, "disagreement"))\n"
    }

    private func object(_ name: String, _ outcome: ScheduleOutcome) -> String {
        "{\"pairing\": \"\(name)\", \"schedules\": \(outcome.schedules), \"unauthorized_units\": "
            + "\(outcome.unauthorized.units), \"given_units\": \(outcome.given.units), \"completed_boluses\": "
            + "\(outcome.completed), \"disagreements\": \(outcome.disagreements)}"
    }
}
