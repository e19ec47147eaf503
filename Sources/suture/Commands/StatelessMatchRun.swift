import ArgumentParser
import Hub
import Inventory
import Matching

/// The part of `suture match` that needs no database.
struct StatelessMatchRun {
    let command: MatchCommand
    let inventory: String

    func run() async throws {
        let console = command.output.console
        let clock = ContinuousClock()
        let start = clock.now
        let vendors = try readVendors()
        let mapping = try readMapping()
        let set = await AdvisorySet.read(command.advisories)
        for note in set.passedOver { console.note(note) }
        for problem in set.problems { console.complain(problem.description) }
        let read = clock.now
        let matcher = await set.matcher(vendors: vendors)
        let compiled = clock.now
        let summary = try await match(matcher, set.byUnit, mapping, console)
        if command.timing {
            console.note("advisories read in \(read - start), prepared in \(compiled - read)")
            console.note("\(Numbers.count(summary.devices, "device")) matched in \(clock.now - compiled)")
        }
        report(summary, console)
        let status = set.problems.isEmpty ? ExitCode.success : Status.input
        // The end of the process gives all memory back at once; doing so piece by piece would take a while.
        withExtendedLifetime((set, matcher)) { Suture.exit(withError: status) }
    }

    private func readVendors() throws -> VendorNames {
        guard let path = command.vendors else { return .standard }
        let text = try FileReader.text(of: path)
        do throws(VendorNamesError) {
            return try VendorNames.standard.adding(text)
        } catch {
            throw FileError(.unusable, path: path, reason: "\(error)")
        }
    }

    private func readMapping() throws -> MappingFile {
        guard let path = command.mapping else { return MappingFile() }
        return try InventoryMapping.read(path)
    }

    private func match(
        _ matcher: Matcher, _ byUnit: Set<String>, _ mapping: MappingFile, _ console: Console
    ) async throws -> MatchSummary {
        let progress = Progress("devices matched", console: console)
        defer { progress.end() }
        let format = command.output.format
        let run = StatelessMatch(
            matcher: matcher, byUnit: byUnit, inventory: inventory, mapping: mapping, format: format.matchFormat)
        guard format == .table else {
            return try await run.run(write: { try ByteOutput.standard.write($0) }, progress: { progress.show($0) })
        }
        let table = MatchTable(console: console)
        let summary = try await run.run(write: { try table.take($0) }, progress: { progress.show($0) })
        try table.end()
        return summary
    }

    private func report(_ summary: MatchSummary, _ console: Console) {
        guard summary.rejected > 0 else { return }
        for rejection in summary.rejections { console.note("\(inventory): \(rejection)") }
        console.note("\(Numbers.count(summary.rejected, "row")) of the inventory could not be used")
    }
}

extension OutputFormat {
    /// The same format for matches.
    var matchFormat: MatchFormat {
        switch self {
        case .table: .cells
        case .json: .json
        case .jsonl: .jsonLines
        case .csv: .csv
        }
    }
}
