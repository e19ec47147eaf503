import Hub
import Response
import Store
import Triage

/// What the reports are filled with.
struct ReportModel: Sendable {
    let tiers: [TierModel]
    let coverage: [ShareModel]
    let trend: TrendModel
    let charts: [ChartModel]
    let notices: [NoticeReportModel]
    let hasNotices: Bool
    let hasCases: Bool
    let since: TimeModel

    init(_ source: ReportSource) throws {
        let (reports, months, now) = (source.reports, source.months, source.now)
        let start = months.first?.start ?? now
        let cases = try reports.times(openedSince: source.start)
        trend = TrendModel(try reports.history(since: source.start))
        tiers = TierModel.list(cases, now: now)
        coverage = ShareModel.list(try reports.coverage())
        charts = [
            ChartModel(
                "Cases opened and closed, by month", id: "opened", unit: "cases", months: months,
                series: [
                    .init("Opened", "one") { month in
                        Double(cases.count { month.contains($0.milestones.openedAt) })
                    },
                    .init("Closed", "two") { month in
                        Double(cases.count { $0.isClosed && month.contains($0.milestones.closedAt) })
                    },
                ]),
            ChartModel(
                "Median days from opening, by the month in which the case was opened", id: "days", unit: "days",
                months: months,
                series: [
                    .init("To agree", "one") { Self.days(.agree, cases, in: $0) },
                    .init("To fix", "two") { Self.days(.fix, cases, in: $0) },
                ]),
        ]
        let policy = try source.place.notices.policy()
        notices = try source.place.notices.books(as: source.principal).prefix(20).compactMap { row, book in
            NoticeReportModel(row, NoticeCoverage(book, at: now, policy: policy))
        }
        hasNotices = !notices.isEmpty
        hasCases = !cases.isEmpty
        since = TimeModel(day: start)
    }

    private static func days(_ step: CaseTimes.Step, _ cases: [CaseTimes], in month: ReportMonth) -> Double? {
        CaseTimes.median(step, of: cases.filter { month.contains($0.milestones.openedAt) }).map {
            (Double($0) / 8640).rounded() / 10
        }
    }
}

/// How long the cases of one priority took.
struct TierModel: Sendable {
    let priority: BadgeModel
    let cases: String
    let identify: String
    let agree: String
    let fix: String
    let overdue: String

    static func list(_ cases: [CaseTimes], now: Instant) -> [TierModel] {
        let ranked = Priority.allCases.reversed().map { priority in
            TierModel(priority.badge, cases.filter { $0.milestones.priority == priority.rawValue }, now)
        }
        let unranked = cases.filter { Priority(rawValue: $0.milestones.priority) == nil }
        return ranked + [TierModel(BadgeModel("Not ranked", .warn), unranked, now)]
    }

    private init(_ priority: BadgeModel, _ cases: [CaseTimes], _ now: Instant) {
        self.priority = priority
        self.cases = String(cases.count)
        identify = Self.words(.identify, cases)
        agree = Self.words(.agree, cases)
        fix = Self.words(.fix, cases)
        overdue = String(cases.count { !$0.isClosed && $0.milestones.dueAt < now.milliseconds })
    }

    private static func words(_ step: CaseTimes.Step, _ cases: [CaseTimes]) -> String {
        guard let median = CaseTimes.median(step, of: cases) else { return "–" }
        return "\(Words.span(median)) (\(cases.count { $0.seconds(step) != nil }))"
    }
}

/// A share of a whole, with its bar.
struct ShareModel: Sendable {
    let title: String
    let percent: String
    let words: String
    let segments: [SegmentModel]

    static func list(_ coverage: Coverage) -> [ShareModel] {
        [
            ShareModel("Devices whose software version is known", coverage.withVersion, coverage.devices, "devices"),
            ShareModel(
                "Devices whose manufacturer and model are known", coverage.withModel, coverage.devices, "devices"),
            ShareModel("Devices with a UDI device identifier", coverage.withIdentifier, coverage.devices, "devices"),
            ShareModel("Advisories matched with the inventory", coverage.matched, coverage.advisories, "advisories"),
            ShareModel(
                "Advisories that affect devices and have a case", coverage.answered, coverage.affecting, "advisories"),
        ]
    }

    private init(_ title: String, _ part: Int, _ whole: Int, _ things: String) {
        self.title = title
        // Rounded down: 100 % means all of them.
        percent = whole == 0 ? "–" : "\(part * 100 / whole) %"
        words = whole == 0 ? "none yet" : "\(part) of \(whole) \(things)"
        segments = SegmentModel.list([(part, "good"), (max(0, whole - part), "plain")])
    }
}

/// A calendar month in UTC.
struct ReportMonth: Sendable, Hashable {
    let name: String
    let start: Instant
    let end: Instant

    func contains(_ milliseconds: Int64?) -> Bool {
        milliseconds.map { $0 >= start.milliseconds && $0 < end.milliseconds } ?? false
    }

    /// The last months up to that of a moment, the oldest first.
    static func last(_ count: Int, until now: Instant) -> [ReportMonth] {
        let text = now.description
        guard let year = Int(text.prefix(4)), let month = Int(text.dropFirst(5).prefix(2)) else { return [] }
        let here = year * 12 + month - 1
        return (here - count + 1...here).compactMap { number in
            guard let start = begin(number), let end = begin(number + 1) else { return nil }
            return ReportMonth(name: String(start.description.prefix(7)), start: start, end: end)
        }
    }

    private static func begin(_ number: Int) -> Instant? {
        let (year, month) = (String(number / 12), number % 12 + 1)
        let years = String(repeating: "0", count: max(0, 4 - year.count)) + year
        return Instant("\(years)-\(month < 10 ? "0" : "")\(month)-01T00:00:00Z")
    }
}

/// How far the notices of one case have come.
struct NoticeReportModel: Sendable {
    let title: String
    let address: String
    let chart: CoverageChartModel

    init?(_ row: CaseRow, _ coverage: NoticeCoverage) {
        guard let chart = CoverageChartModel(coverage) else { return nil }
        (title, address, self.chart) = (row.title, "/cases/\(row.id)/notices", chart)
    }
}
