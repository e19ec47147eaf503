import Response
import Triage

/// A case on one page, for people.
struct CaseReport {
    let one: Case
    let now: Instant
    let console: Console
    private let names: [String: String]

    private static let textWidth = 110

    init(_ one: Case, at now: Instant, _ desk: CaseDesk) throws {
        (self.one, self.now, console) = (one, now, desk.console)
        var logins = Team.allCases.flatMap { [one[lane: $0].owner?.id, one.planKeys[$0]?.person] }.compactMap(\.self)
        logins += Team.allCases.compactMap { one.closingKeys[$0]?.person }
        logins += Team.allCases.flatMap { one[lane: $0].tasks }.compactMap { $0.assignee?.id }
        names = try desk.names(logins)
    }

    /// The whole page.
    var text: String {
        heading + priority + Team.allCases.map(lane).joined() + doNow + plan + CaseDeviceTable(one, console).text
            + handOffs + conflicts + blockers
    }

    // MARK: Parts

    private var heading: String {
        let title = style("Case \(one.id)", .bold) + "  " + Plain.text(one.title)
        var facts = [one.phase.rawValue, "version \(one.version)", "opened \(Moments.day(one.openedAt.milliseconds))"]
        if let closed = one.closedAt { facts.append("closed \(Moments.day(closed.milliseconds))") }
        if one.reopenings > 0 { facts.append("opened again \(Numbers.count(one.reopenings, "time"))") }
        let sources = one.advisories.map { "\($0.id.trackingID) revision \($0.revision) (\($0.id.publisher))" }
        return title + "\n" + style(facts.joined(separator: " · "), .dim) + "\n"
            + paragraph((sources + one.vulnerabilities).joined(separator: " · "), "", .dim)
    }

    private var priority: String {
        guard let assessment = one.assessment else {
            return section("PRIORITY") + "  " + style("Nobody ranked the case yet.", .yellow) + "\n"
        }
        var words = style(CaseWords.spaced(assessment.priority).uppercased(), CaseWords.look(assessment.priority))
        if let due = assessment.due {
            let isLate = due < now && !one.isClosed
            words +=
                ", "
                + style(
                    "due \(Moments.day(due.milliseconds))\(isLate ? ", which has passed" : "")", isLate ? .red : .plain)
        }
        return section("PRIORITY") + "  \(words)\n" + assessment.path.map { bullet($0) }.joined()
    }

    private func lane(_ team: Team) -> String {
        let lane = one[lane: team]
        let owner = lane.owner.map { style(person($0.id), .bold) } ?? style("nobody answers for it", .yellow)
        var text = section(team.name.uppercased(), owner)
        for task in lane.tasks {
            let who = task.assignee.map { " (\(person($0.id)))" } ?? ""
            let due = task.due.map { ", due \(Moments.day($0.milliseconds))" } ?? ""
            text += bullet("\(task.text)\(who)\(due)", task.doneAt == nil ? "[ ] \(task.id)" : "[x] \(task.id)")
        }
        let owed = one.duties(of: team).filter { $0.kind != .doTask }
        for duty in owed { text += bullet("\(duty.text)\(duty.id.isEmpty ? "" : " [\(duty.id)]")", "→") }
        if owed.isEmpty, lane.tasks.allSatisfy({ $0.doneAt != nil }) { text += "  owes nothing now\n" }
        return text
    }

    private var doNow: String {
        let actions = one.activeActions.filter(\.content.costsNothing)
        guard !actions.isEmpty else { return "" }
        return section("DO NOW", "costs nothing, need not wait for the plan") + actions.map(action).joined()
    }

    private var plan: String {
        let actions = one.activeActions.filter { !$0.content.costsNothing }
        guard !one.activeActions.isEmpty else { return section("PLAN") + "  No action was chosen yet.\n" }
        let state = one.isPlanAgreed ? style("agreed", .green) : style("not agreed", .yellow)
        return section("PLAN", "version \(one.plan), \(state)") + actions.map(action).joined()
            + keys("for the plan", one.planKeys)
            + (one.phase == .closing || one.isClosed || !one.closingKeys.isEmpty
                ? keys("for closing", one.closingKeys) : "")
    }

    private func keys(_ purpose: String, _ keys: [Team: Key]) -> String {
        let parts = Team.allCases.map { team in
            keys[team].map { "\(team.name): \(person($0.person)), \(Moments.minute($0.at))" }
                ?? style("\(team.name): missing", .yellow)
        }
        return "  Keys \(purpose): \(parts.joined(separator: " · "))\n"
    }

    private func action(_ action: Action) -> String {
        let content = action.content
        var facts = ["\(CaseWords.spaced(content.kind.rawValue)) for \(CaseWords.spaced(content.audience.rawValue))"]
        if let ends = content.expires { facts.append("ends \(Moments.day(ends.milliseconds))") }
        if let review = content.review { facts.append("review \(Moments.day(review.milliseconds))") }
        switch content.source {
        case .advisory(let advisory, _): facts.append("from \(advisory.trackingID)")
        case .person(let id, let reference): facts.append("from \(person(id)): \(reference)")
        }
        return bullet(content.text, action.id) + paragraph(facts.joined(separator: ", "), "     ", .dim)
    }

    private var handOffs: String {
        let waiting = one.handOffs.filter { $0.acknowledgedAt == nil }
        guard !waiting.isEmpty else { return "" }
        return section("HAND-OFFS THAT WAIT")
            + waiting.map { bullet("to \($0.to.name) until \(Moments.minute($0.due)): \($0.note)", $0.id) }.joined()
    }

    private var conflicts: String {
        let conflicts = one.conflicts
        guard !conflicts.isEmpty else { return "" }
        return section("THE SOURCES DISAGREE") + conflicts.map { bullet($0.text) }.joined()
    }

    private var blockers: String {
        guard !one.isClosed else { return "" }
        let blockers = one.closingBlockers(at: now)
        guard !blockers.isEmpty else { return section("CLOSING") + "  Nothing is in the way; it needs both keys.\n" }
        return section("IN THE WAY OF CLOSING") + blockers.map { bullet("\($0.text) \($0.advice)") }.joined()
    }

    // MARK: Dress

    private func style(_ text: String, _ look: Style.Look) -> String { console.style(Plain.text(text), look) }

    private func section(_ title: String, _ rest: String = "") -> String {
        "\n" + style(title, .bold) + (rest.isEmpty ? "" : "  \(rest)") + "\n"
    }

    private func bullet(_ text: String, _ mark: String = "-") -> String {
        let first = "  \(mark) "
        return Paragraph.render(
            text, first: first, rest: String(repeating: " ", count: DisplayWidth.of(first)), width: width)
    }

    private func paragraph(_ text: String, _ margin: String, _ look: Style.Look) -> String {
        Paragraph.render(text, first: margin, rest: margin, width: width).split(separator: "\n")
            .map { console.style(String($0), look) + "\n" }.joined()
    }

    private var width: Int { min(console.width, Self.textWidth) }

    private func person(_ login: String) -> String { Plain.text(names[login] ?? login) }
}
