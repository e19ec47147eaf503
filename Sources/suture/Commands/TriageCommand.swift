import ArgumentParser
import CVSS
import Hub
import Triage

/// `suture triage`
struct TriageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage",
        abstract: "Say the scores of CVSS vectors: 2.0, 3.0, 3.1 and 4.0.",
        discussion: """
            A score is shown beside a case's priority and never decides it: `suture case assess ID --dry-run` ranks. \
            Without vectors they are read from the standard input, one a line.

            EXAMPLES
              suture triage CVSS:3.1/AV:A/AC:H/PR:N/UI:R/S:U/C:L/I:L/A:L
            """)

    @Argument(help: "CVSS vectors.")
    var vectors: [String] = []

    @OptionGroup var output: OutputOptions

    func run() throws {
        let console = output.console
        let input =
            vectors.isEmpty ? try FileReader.text(of: "-").split(whereSeparator: \.isNewline).map(String.init) : vectors
        var failed = false
        let scores = input.compactMap { text -> (CVSSVector, CVSSScores)? in
            do throws(CVSSVectorError) {
                let vector = try CVSSVector(text)
                return (vector, vector.scores)
            } catch {
                console.complain("\(text): \(error.description)")
                failed = true
                return nil
            }
        }
        try write(scores, console)
        if failed { throw Status.input }
    }

    private func write(_ scores: [(CVSSVector, CVSSScores)], _ console: Console) throws {
        guard output.format == .table else {
            var records = RecordOutput(
                ["vector", "version", "base", "threat", "environmental", "overall", "severity"],
                format: output.format, console: console)
            for (vector, score) in scores {
                try records.add([
                    .text(vector.description), .text(score.version.rawValue), .real(score.base.score.number),
                    .points(score.threat), .points(score.environmental), .real(score.overall.score.number),
                    .text(score.overall.severity.rawValue),
                ])
            }
            return try records.end()
        }
        guard !scores.isEmpty else { return }
        var table = Table([
            Table.Column(title: "score", isNumber: true), Table.Column(title: "severity"),
            Table.Column(title: "base", isNumber: true), Table.Column(title: "threat", isNumber: true),
            Table.Column(title: "environmental", isNumber: true), Table.Column(title: "vector", yields: true),
        ])
        for (vector, score) in scores {
            table.add([
                Table.Cell(score.overall.score.description, .bold), Table.Cell(score.overall.severity.rawValue),
                Table.Cell(score.base.score.description), Table.Cell(score.threat?.score.description ?? ""),
                Table.Cell(score.environmental?.score.description ?? ""), Table.Cell(vector.description),
            ])
        }
        try console.write(table.render(width: console.width, style: console.style))
    }
}

extension RecordOutput.Value {
    /// A score, or nothing.
    fileprivate static func points(_ rating: CVSSRating?) -> RecordOutput.Value {
        rating.map { .real($0.score.number) } ?? .none
    }
}
