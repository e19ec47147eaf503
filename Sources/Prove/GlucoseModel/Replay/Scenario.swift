/// What happens to a patient, minute by minute.
public struct Scenario: Hashable, Sendable {
    /// The events in the order of their minutes, one for each minute in which something happens.
    public let events: [ScenarioEvent]

    /// A scenario of events in any order; what happens in the same minute is added up.
    public init(_ events: [ScenarioEvent]) {
        var merged: [ScenarioEvent] = []
        for event in events.sorted(by: { $0.minute < $1.minute }) {
            if let last = merged.last, last.minute == event.minute {
                merged[merged.count - 1].carbohydrate += event.carbohydrate
                merged[merged.count - 1].insulin += event.insulin
            } else {
                merged.append(event)
            }
        }
        self.events = merged
    }

    /// Reads a scenario: CSV with the columns `minute`, `carbohydrate_g` and `insulin_u_per_min`, in any order.
    ///
    /// An empty cell is 0, an empty line is nothing. Rows of the same minute add up.
    public init(csv text: String) throws(ScenarioError) {
        var reader = ScenarioReader()
        // Swift sees a carriage return with its line feed as one character, which is a newline too.
        var row = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            row += 1
            try reader.read(line, row: row)
        }
        guard reader.hasHeader else {
            throw ScenarioError(row: 1, reason: "the header is missing; write \(ScenarioColumn.header)")
        }
        self.init(reader.events)
    }
}
