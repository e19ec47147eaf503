import Hub
import Response
import Store
import Triage

/// A table of the reports as a file for spreadsheets.
struct ReportSheet: Sendable {
    /// Its part of the address.
    let name: String
    let make: @Sendable (ReportSource) throws -> SafeCSV

    /// Every table of the page, in its order.
    static let all: [ReportSheet] = [cases, times, coverage, history, months, notices]

    /// One line a case.
    private static let cases = ReportSheet(name: "cases") { source in
        var sheet = SafeCSV([
            "case", "title", "priority", "phase", "opened_at", "due_at", "assessed_at", "agreed_at", "closed_at",
            "seconds_to_identify", "seconds_to_agree", "seconds_to_fix",
        ])
        for one in try source.reports.times() {
            let stones = one.milestones
            let due = stones.dueAt == .max ? nil : stones.dueAt
            let times = [stones.openedAt, due, stones.assessedAt, stones.agreedAt, stones.closedAt].map(time)
            let spans = CaseTimes.Step.allCases.map { one.seconds($0).map(String.init) ?? "" }
            sheet.add([String(stones.id), stones.title, stones.priority, stones.phase] + times + spans)
        }
        return sheet
    }

    /// One line a priority: medians, and of how many cases.
    private static let times = ReportSheet(name: "times") { source in
        let steps = CaseTimes.Step.allCases
        var sheet = SafeCSV(
            ["priority", "cases", "overdue"]
                + steps.flatMap { ["median_seconds_to_\($0)", "cases_with_seconds_to_\($0)"] })
        let cases = try source.reports.times(openedSince: source.start)
        let priorities = Priority.allCases.reversed().map(\.rawValue)
        for priority in priorities + [""] {
            let some = cases.filter { one in
                priority.isEmpty
                    ? !priorities.contains(one.milestones.priority) : one.milestones.priority == priority
            }
            let overdue = some.count { !$0.isClosed && $0.milestones.dueAt < source.now.milliseconds }
            let medians = steps.flatMap { step in
                [
                    CaseTimes.median(step, of: some).map { String($0) } ?? "",
                    String(some.count { $0.seconds(step) != nil }),
                ]
            }
            sheet.add([priority.isEmpty ? "not ranked" : priority, String(some.count), String(overdue)] + medians)
        }
        return sheet
    }

    /// One line for each thing that is or is not known.
    private static let coverage = ReportSheet(name: "coverage") { source in
        let coverage = try source.reports.coverage()
        var sheet = SafeCSV(["what", "known", "all"])
        for (what, part, whole) in [
            ("devices_with_version", coverage.withVersion, coverage.devices),
            ("devices_with_model", coverage.withModel, coverage.devices),
            ("devices_with_device_identifier", coverage.withIdentifier, coverage.devices),
            ("advisories_matched", coverage.matched, coverage.advisories),
            ("affecting_advisories_with_case", coverage.answered, coverage.affecting),
        ] {
            sheet.add([what, String(part), String(whole)])
        }
        return sheet
    }

    /// One line a day.
    private static let history = ReportSheet(name: "history") { source in
        var sheet = SafeCSV([
            "noted_at", "devices", "devices_with_version", "devices_with_model", "devices_with_device_identifier",
        ])
        for note in try source.reports.history() {
            sheet.add(
                [time(note.notedAt)]
                    + [note.devices, note.withVersion, note.withModel, note.withIdentifier].map(String.init))
        }
        return sheet
    }

    /// One line a month.
    private static let months = ReportSheet(name: "months") { source in
        var sheet = SafeCSV(["month", "opened", "closed", "median_seconds_to_agree", "median_seconds_to_fix"])
        let cases = try source.reports.times(openedSince: source.start)
        for month in source.months {
            let opened = cases.filter { month.contains($0.milestones.openedAt) }
            let closed = cases.count { $0.isClosed && month.contains($0.milestones.closedAt) }
            let medians = [CaseTimes.Step.agree, .fix].map { step in
                CaseTimes.median(step, of: opened).map { String($0) } ?? ""
            }
            sheet.add([month.name, String(opened.count), String(closed)] + medians)
        }
        return sheet
    }

    /// One line for each case and day of its notices.
    private static let notices = ReportSheet(name: "notices") { source in
        var sheet = SafeCSV(["case", "title", "day", "notices", "attempted", "expected", "acknowledged"])
        let policy = try source.place.notices.policy()
        for (row, book) in try source.place.notices.books(as: source.principal) {
            for day in NoticeCoverage(book, at: source.now, policy: policy).days {
                let counts = [day.number + 1, day.notices, day.attempted, day.expected, day.acknowledged]
                sheet.add([String(row.id), row.title] + counts.map(String.init))
            }
        }
        return sheet
    }

    private static func time(_ milliseconds: Int64?) -> String {
        milliseconds.map { Instant(milliseconds: $0).description } ?? ""
    }
}

/// Where reports come from: the page and its files show the same.
struct ReportSource: Sendable {
    let place: Workplace
    let reports: Reports
    let principal: Principal
    let now: Instant
    /// The months of the charts, the oldest first.
    let months: [ReportMonth]

    /// So many months back, this one among them.
    private static let monthCount = 12

    init(_ place: Workplace, as principal: Principal) throws {
        (self.place, self.principal, now) = (place, principal, place.clock())
        reports = try Reports(place, as: principal)
        months = ReportMonth.last(Self.monthCount, until: now)
    }

    /// Since when the cases are, in milliseconds since 1970.
    var start: Int64 { (months.first?.start ?? now).milliseconds }
}
