import Hub
import Response
import Store

/// Lets cases follow after a command changed advisories, devices or verdicts, and tells what that did to them.
struct CaseFollowing {
    /// What happened to a case.
    struct Change {
        var id: Int64
        var version: Int
        var lines: [Timeline.Line]
    }

    private let place: Workplace
    private let versions: [Int64: Int64]

    /// Notes where the cases stand before something changes.
    init(_ place: Workplace) throws {
        self.place = place
        var versions: [Int64: Int64] = [:]
        for id in try place.store.cases.numbers() { versions[id] = try place.store.cases.find(id)?.sequence }
        self.versions = versions
    }

    /// Matches what is new and brings every case up to date; without cases nothing is done.
    ///
    /// - Parameter observing: whether an import looked at the devices anew, so that versions count against evidence.
    static func follow(_ store: SutureStore, observing: Bool) async throws -> [Change] {
        let following = try CaseFollowing(Workplace(store: store))
        guard !following.versions.isEmpty else { return [] }
        // A device whose new version is not matched yet would look as if no advisory touched it.
        _ = try await DatabaseMatch(store: store).run()
        return try following.changes(of: try following.place.cases.followAll(observing: observing))
    }

    /// What happened to cases since.
    func changes(of cases: [Int64]) throws -> [Change] {
        let timeline = Timeline()
        return try cases.map { id in
            let events = try place.cases.events(id, after: versions[id] ?? 0, limit: .max, as: .local)
            return Change(id: id, version: events.last?.sequence ?? 0, lines: events.map(timeline.line))
        }
    }

    /// The changes for people, each case in a paragraph.
    static func text(_ changes: [Change], _ console: Console) -> String {
        let width = min(console.width, 110)
        return changes.map { change in
            let title = console.style("Case \(change.id) changed", .bold) + ", version \(change.version)\n"
            return title
                + change.lines.map {
                    Paragraph.render("\($0.who) \($0.text)", first: "  - ", rest: "    ", width: width)
                }.joined()
        }.joined()
    }

    /// The changes for programs.
    static func write(_ changes: [Change], _ format: OutputFormat, _ console: Console) throws {
        var records = RecordOutput(["case", "version", "events"], format: format, console: console)
        for change in changes {
            try records.add([
                .number(Int(change.id)), .number(change.version),
                .texts(change.lines.map { "\($0.who) \($0.text)" }),
            ])
        }
        try records.end()
    }
}

extension RecordOutput.Value {
    /// The numbers of the cases that changed.
    static func cases(_ changes: [CaseFollowing.Change]) -> RecordOutput.Value { .texts(changes.map { String($0.id) }) }
}
