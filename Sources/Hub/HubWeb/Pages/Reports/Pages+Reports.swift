import Hub
import Store
import Triage

extension Pages {
    /// Figures over all cases, and the same as a file.
    static let reports: [PageRoute] = [
        .page("/reports", "reports", menu: .init(title: "Reports", letter: "o")) { page in
            let principal = try page.principal
            let now = page.call.place.clock()
            let model = try await page.call.working {
                try ReportModel(Reports($0, as: principal), $0, as: principal, now: now)
            }
            return .page(PageView(title: "Reports", template: "pages/reports", model: model))
        },
        .page("/reports/cases.csv", "reportFile") { page in
            let principal = try page.principal
            let times = try await page.call.working { try Reports($0, as: principal).times() }
            return .file(.file(ReportSheet.bytes(times), type: "text/csv; charset=utf-8", name: "cases.csv"))
        },
    ]
}

/// The times of cases as a file for spreadsheets.
enum ReportSheet {
    static func bytes(_ cases: [CaseTimes]) -> [UInt8] {
        var sheet = SafeCSV([
            "case", "title", "priority", "phase", "opened_at", "due_at", "assessed_at", "agreed_at", "closed_at",
            "seconds_to_identify", "seconds_to_agree", "seconds_to_fix",
        ])
        for one in cases {
            let stones = one.milestones
            let due = stones.dueAt == .max ? nil : stones.dueAt
            let times = [stones.openedAt, due, stones.assessedAt, stones.agreedAt, stones.closedAt].map(time)
            let spans = CaseTimes.Step.allCases.map { one.seconds($0).map(String.init) ?? "" }
            sheet.add([String(stones.id), stones.title, stones.priority, stones.phase] + times + spans)
        }
        return sheet.bytes
    }

    private static func time(_ milliseconds: Int64?) -> String {
        milliseconds.map { Instant(milliseconds: $0).description } ?? ""
    }
}
