import Response
import Store
import Triage

/// What a command did to a case, for people and for programs.
struct CaseAnswer {
    private let desk: CaseDesk

    init(_ desk: CaseDesk) { self.desk = desk }

    /// Writes what happened since a version, and what comes next.
    func write(_ one: Case, since version: Int) throws {
        guard let id = Int64(one.id) else { return }
        let lines = try desk.lines(try desk.events(id, after: version))
        guard desk.format == .table else { return try writeRecord(one, lines) }
        let width = min(desk.console.width, 110)
        var text = lines.isEmpty ? "Nothing changed: this was done before.\n" : ""
        for line in lines { text += Paragraph.render("\(line.who) \(line.text)", first: "", rest: "  ", width: width) }
        let phase = desk.console.style(one.phase.rawValue, .bold)
        text += "Case \(one.id) is \(phase), at version \(one.version).\n"
        for team in Team.allCases {
            guard let next = one.duties(of: team).first else { continue }
            text += Paragraph.render(
                "Next for \(team.name): \(next.text)", first: "", rest: "  ", width: width)
        }
        try desk.console.write(text)
    }

    private func writeRecord(_ one: Case, _ lines: [Timeline.Line]) throws {
        var records = desk.records(["case", "version", "phase", "priority", "due", "devices", "open", "events"])
        try records.add([
            .number(Int(one.id) ?? 0), .number(one.version), .text(one.phase.rawValue),
            one.assessment.map { .text($0.priority) } ?? .none, .time(one.due?.milliseconds),
            .number(one.counts.devices), .number(one.counts.open), .texts(lines.map { "\($0.who) \($0.text)" }),
        ])
        try records.end()
    }
}
