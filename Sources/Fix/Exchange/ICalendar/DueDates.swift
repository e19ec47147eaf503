public import Response
import Triage

/// The dates of a case that somebody has to keep.
public struct DueDates: Sendable {
    /// Whose dates.
    public enum Audience: Sendable, Hashable {
        /// One person's: their tasks, and the cases whose lane they own.
        case person(login: String)
        /// One team's.
        case team(Team)
        /// Everybody's.
        case everybody
    }

    private let one: Case
    private let audience: Audience
    private let origin: String

    /// The dates of a case.
    ///
    /// - Parameter origin: scheme and host of the hub, for links.
    public init(_ one: Case, for audience: Audience, origin: String) {
        (self.one, self.audience, self.origin) = (one, audience, origin)
    }

    /// The dates that are still ahead or overdue. Texts that staff typed stay at home: calendars are kept by others.
    public var entries: [ICalendar.Entry] {
        (one.isClosed ? [] : caseDate + taskDates + handOffDates) + actionDates + riskDates
    }

    private var caseDate: [ICalendar.Entry] {
        guard let due = one.due, isConcerned else { return [] }
        return [entry("due", due, "Case \(one.id) is due")]
    }

    private var taskDates: [ICalendar.Entry] {
        [one.biomedicalEngineering, one.security].flatMap { lane in
            lane.tasks.compactMap { task in
                guard let due = task.due, task.doneAt == nil, isFor(lane.team, task.assignee?.id) else { return nil }
                return entry(task.id, due, "Task \(task.id) of case \(one.id) is due")
            }
        }
    }

    private var handOffDates: [ICalendar.Entry] {
        one.handOffs.compactMap { handOff in
            let owner = handOff.to == .security ? one.security.owner : one.biomedicalEngineering.owner
            guard handOff.acknowledgedAt == nil, isFor(handOff.to, owner?.id) else { return nil }
            return entry(handOff.id, handOff.due, "Take the hand-off of case \(one.id)")
        }
    }

    private var actionDates: [ICalendar.Entry] {
        guard isConcerned else { return [] }
        return one.activeActions.flatMap { action in
            [
                action.content.expires.map {
                    entry("\(action.id)-ends", $0, "Action \(action.id) of case \(one.id) ends")
                },
                action.content.review.map {
                    entry("\(action.id)-review", $0, "Look again at action \(action.id) of case \(one.id)")
                },
            ].compactMap(\.self)
        }
    }

    private var riskDates: [ICalendar.Entry] {
        guard isConcerned, one.counts.acceptedRisk > 0 else { return [] }
        let ends = one.devices.values.filter { $0.retired == nil }.flatMap(\.remediations.values).filter {
            $0.status == .acceptedRisk
        }.compactMap(\.until)
        return Set(ends).sorted().map {
            entry("risk-\($0.milliseconds)", $0, "An accepted risk of case \(one.id) ends")
        }
    }

    private func entry(_ part: String, _ at: Instant, _ title: String) -> ICalendar.Entry {
        ICalendar.Entry(
            id: "case-\(one.id)-\(part)@suture", at: at, title: title, detail: one.title,
            address: "\(origin)/cases/\(one.id)", sequence: one.version, changedAt: one.changedAt)
    }

    /// Whether the case as a whole is theirs.
    private var isConcerned: Bool {
        switch audience {
        case .everybody, .team: true
        case .person(let login): [one.biomedicalEngineering, one.security].contains { $0.owner?.id == login }
        }
    }

    private func isFor(_ team: Team, _ login: String?) -> Bool {
        switch audience {
        case .everybody: true
        case .team(let wanted): wanted == team
        case .person(let wanted): wanted == login
        }
    }
}
