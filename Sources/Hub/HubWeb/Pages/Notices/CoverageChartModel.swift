import Response

/// The coverage of notices by day as a drawing, and the table that says the same.
struct CoverageChartModel: Sendable {
    /// One line of the table.
    struct Line: Sendable {
        let day: String
        let attempted: String
        let acknowledged: String
    }

    /// A mark of a scale.
    struct Mark: Sendable {
        let x: String
        let y: String
        let text: String
    }

    let attempted: String
    let acknowledged: String
    let target: String
    let attemptLine: String
    let scale: [Mark]
    let days: [Mark]
    let lines: [Line]
    let summary: String
    let attemptWord: BadgeModel
    let acknowledgeWord: BadgeModel
    let attemptText: String
    let acknowledgeText: String

    private static let (left, top, width, height) = (44.0, 12.0, 550.0, 160.0)

    /// The chart; nil before there is a notice.
    init?(_ coverage: NoticeCoverage) {
        guard let today = coverage.today else { return nil }
        let (policy, days) = (coverage.policy, coverage.days)
        let span = max(policy.acknowledgeDays, days.count)
        func x(_ day: Int) -> Double { Self.left + Self.width * Double(day) / Double(span) }
        func y(_ part: Int, _ whole: Int) -> Double {
            Self.top + Self.height * (1 - (whole == 0 ? 0 : Double(part) / Double(whole)))
        }
        func line(_ part: (NoticeCoverage.Day) -> Int, _ whole: (NoticeCoverage.Day) -> Int) -> String {
            let start = "\(Self.text(x(0))),\(Self.text(y(0, 1)))"
            return days.reduce(start) { text, day in
                let level = Self.text(y(part(day), whole(day)))
                return "\(text) \(Self.text(x(day.number + 1))),\(level)"
            }
        }
        attempted = line(\.attempted, \.notices)
        acknowledged = line(\.acknowledged, \.expected)
        let goal = Self.text(y(policy.acknowledgePercent, 100))
        target =
            "\(Self.text(x(0))),\(goal) \(Self.text(x(policy.acknowledgeDays))),\(goal) "
            + "\(Self.text(x(policy.acknowledgeDays))),\(Self.text(y(0, 1)))"
        attemptLine =
            "\(Self.text(x(policy.attemptDays))),\(Self.text(Self.top)) "
            + "\(Self.text(x(policy.attemptDays))),\(Self.text(y(0, 1)))"
        scale = [0, 50, 100].map { Mark(x: "", y: Self.text(y($0, 100)), text: "\($0) %") }
        self.days = stride(from: 0, through: span, by: max(1, span / 14)).map {
            Mark(x: Self.text(x($0)), y: Self.text(Self.top + Self.height + 16), text: "\($0)")
        }
        lines = days.map { day in
            Line(
                day: "\(day.number + 1)", attempted: Self.share(day.attempted, day.notices),
                acknowledged: Self.share(day.acknowledged, day.expected))
        }
        attemptText = Self.share(today.attempted, today.notices)
        acknowledgeText = Self.share(today.acknowledged, today.expected)
        summary =
            "After \(Words.count(days.count, "day")): tried to reach \(attemptText); acknowledged by \(acknowledgeText)."
        attemptWord = Self.word(coverage.attemptedInTime, "all tried within \(policy.attemptDays) days")
        acknowledgeWord = Self.word(
            coverage.acknowledgedInTime, "\(policy.acknowledgePercent) % within \(policy.acknowledgeDays) days")
    }

    private static func word(_ held: Bool?, _ target: String) -> BadgeModel {
        switch held {
        case true?: BadgeModel("Target held: \(target)", .good)
        case false?: BadgeModel("Target missed: \(target)", .bad)
        case nil: BadgeModel("Target: \(target)", .info)
        }
    }

    /// Rounded down: 100 % means all of them.
    private static func share(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "–" : "\(part) of \(whole) (\(part * 100 / whole) %)"
    }

    private static func text(_ value: Double) -> String {
        let rounded = (value * 10).rounded() / 10
        return rounded == rounded.rounded() ? String(Int64(rounded)) : String(rounded)
    }
}
