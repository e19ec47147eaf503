import Hub
import Response

/// One line of a case's timeline.
struct TimelineLine: Sendable {
    let sequence: Int
    let time: TimeModel
    let who: String
    let text: String

    /// Events as lines, with the names of people.
    static func lines(_ events: [CaseEvent], in place: Workplace, as principal: Principal) throws -> [TimelineLine] {
        let people = try People(events.map(\.actor), in: place, as: principal)
        let timeline = Timeline { people.find($0) }
        return events.map { event in
            let line = timeline.line(event)
            return TimelineLine(sequence: line.sequence, time: TimeModel(line.at), who: line.who, text: line.text)
        }
    }
}
