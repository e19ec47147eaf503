import ArgumentParser
import Hub
import Matching

/// The part of `suture match` that brings the database up to date.
struct DatabaseMatchRun {
    let command: MatchCommand

    func run() async throws {
        let console = command.output.console
        let store = try command.database.open()
        let match = DatabaseMatch(store: store)
        let progress = Progress("product versions matched", console: console)
        let report: DatabaseMatch.Report
        do {
            defer { progress.end() }
            if let advisory = command.advisory {
                report = try await match.run(only: advisory)
            } else {
                report = try await match.run { progress.show($0, of: $1) }
            }
        }
        if command.timing {
            console.note(
                "documents prepared in \(report.preparing), products matched in \(report.matching), "
                    + "verdicts kept in \(report.keeping)")
        }
        try write(report, try await CaseFollowing.follow(store, observing: false), console)
    }

    private func write(_ report: DatabaseMatch.Report, _ cases: [CaseFollowing.Change], _ console: Console) throws {
        let counts = [Verdict.affected, .needsReview, .notAffected].map { report.verdicts[$0] ?? 0 }
        guard command.output.format == .table else {
            var records = RecordOutput(
                ["advisories", "versions", "affected", "needs_review", "not_affected", "milliseconds", "cases"],
                format: command.output.format, console: console)
            let spent = (report.matching + report.keeping) / .milliseconds(1)
            try records.add(
                [report.advisories, report.versions].map { .number($0) } + counts.map { .number($0) }
                    + [.real(spent), .cases(cases)])
            return try records.end()
        }
        guard report.advisories > 0 else {
            return try console.write("Everything is matched already.\n" + CaseFollowing.text(cases, console))
        }
        let advisories = Numbers.count(report.advisories, "advisory", "advisories")
        let versions = Numbers.count(report.versions, "product version")
        try console.write("\(advisories) matched with \(versions)\n")
        let words = zip([Verdict.affected, .needsReview, .notAffected], counts).map { verdict, count in
            console.style("\(Numbers.grouped(count)) \(verdict.words)", count > 0 ? verdict.look : .dim)
        }
        try console.write("pairs of an advisory and a version: \(words.joined(separator: ", "))\n")
        try console.write(CaseFollowing.text(cases, console))
    }
}
