import ArgumentParser
import Hub

/// `suture import advisories`
struct ImportAdvisoriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advisories",
        abstract: "Bring CSAF documents into the database.",
        discussion: """
            Takes files, and of folders all *.json below them. JSON that is no CSAF document is passed over with a \
            note. Each document is kept whole, byte for byte, or not at all; one that is here already changes \
            nothing, so an import that was interrupted is simply run again. Documents that fail validation are kept \
            with their findings (see `suture validate`). Where there are cases, what is new is matched and the cases \
            follow.

            EXAMPLES
              suture import advisories csaf/
              suture import advisories --format json ecc-2022-0031.json
            """)

    @Argument(help: "CSAF documents, or folders with documents.", completion: .file())
    var paths: [String]

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let console = output.console
        let progress = Progress("documents read", console: console)
        let store = try database.open()
        let importer = AdvisoryImport(store: store)
        let report: AdvisoryImport.Report
        do {
            defer { progress.end() }
            report = try importer.run(paths) { progress.show($0, of: $1) }
        }
        for note in report.passedOver { console.note(note) }
        for problem in report.problems { console.complain(problem.description) }
        let isNew = report.imported > 0 || report.newRevisions > 0
        try write(report, isNew ? try await CaseFollowing.follow(store, observing: false) : [], console)
        if !report.problems.isEmpty { throw Status.input }
    }

    private func write(_ report: AdvisoryImport.Report, _ cases: [CaseFollowing.Change], _ console: Console) throws {
        guard output.format == .table else {
            var records = RecordOutput(
                [
                    "files", "imported", "new_revisions", "older_revisions", "with_findings", "unchanged",
                    "passed_over", "unreadable", "cases",
                ], format: output.format, console: console)
            try records.add(
                [
                    report.files, report.imported, report.newRevisions, report.olderRevisions, report.withFindings,
                    report.unchanged, report.passedOver.count, report.problems.count,
                ].map { .number($0) } + [.cases(cases)])
            return try records.end()
        }
        var parts = ["\(Numbers.count(report.imported, "advisory", "advisories")) imported"]
        if report.newRevisions > 0 { parts.append("\(report.newRevisions) in place of an earlier revision") }
        if report.olderRevisions > 0 { parts.append("\(report.olderRevisions) older than what is here") }
        if report.withFindings > 0 { parts.append("\(report.withFindings) with findings of the validator") }
        if report.unchanged > 0 { parts.append("\(Numbers.grouped(report.unchanged)) here already") }
        if !report.passedOver.isEmpty { parts.append("\(report.passedOver.count) passed over") }
        if !report.problems.isEmpty { parts.append("\(report.problems.count) unreadable") }
        try console.write(parts.joined(separator: ", ") + "\n" + CaseFollowing.text(cases, console))
    }
}
