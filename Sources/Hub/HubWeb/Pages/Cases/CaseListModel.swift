import Foundation
import Hub
import Response
import Store
import Synchronization
import Triage

/// What the list of cases is filled with: a board by phase, or a table.
struct CaseListModel: Sendable {
    let isBoard: Bool
    let text: String
    let columns: [CaseColumnModel]
    let lines: [CaseTableRow]
    let next: String?
    let isEmpty: Bool
    let isFiltered: Bool
    let mayOpen: Bool
    let phases: [OptionModel]
    let priorities: [OptionModel]
    let board: LinkModel
    let table: LinkModel

    private static let perColumn = 20
    private static let perPage = 50

    static func make(_ page: PageRequest) async throws -> CaseListModel {
        let (principal, query) = (try page.principal, page.query)
        let cursor = try page.call.query.cursor(3)
        let now = page.call.place.clock()
        return try await page.call.working { place in
            try CaseListModel(place, principal, query, cursor: cursor, now: now)
        }
    }

    private init(
        _ place: Workplace, _ principal: Principal, _ query: Fields, cursor: [String]?, now: Instant
    ) throws {
        let phase = query["phase"].flatMap(CasePhase.init(rawValue:))
        let priority = query["priority"].flatMap(Priority.init(rawValue:))
        isBoard = query["view"] != "table" && phase == nil && cursor == nil
        text = query["text"] ?? ""
        isFiltered = !text.isEmpty || phase != nil || priority != nil
        mayOpen = principal.may(.workOnCases)
        phases = [.nothing("Any")] + OptionModel.list(CasePhase.allCases, chosen: phase) { $0.title }
        priorities =
            [.nothing("Any")] + OptionModel.list(Priority.allCases.reversed(), chosen: priority) { $0.badge.word }
        let kept = query.without(["view", "cursor"]).urlEncoded
        board = LinkModel(address: "/cases?\(query.without(["view", "cursor", "phase"]).urlEncoded)", label: "Board")
        table = LinkModel(address: "/cases?view=table&\(kept)", label: "Table")
        var filter = CaseFilter(priorities: priority.map { [$0.rawValue] } ?? [], text: text.isEmpty ? nil : text)
        if isBoard {
            let counts = try place.cases.counts(as: principal)
            columns = try CasePhase.allCases.filter { $0 != .closed }.map { phase in
                filter.phases = [phase.rawValue]
                let rows = try place.cases.list(filter, limit: Self.perColumn, as: principal)
                return CaseColumnModel(
                    phase, rows.map { CaseCardRow(row: $0, minute: now.minute) },
                    count: kept.isEmpty ? counts[phase.rawValue] ?? 0 : nil, isFull: rows.count == Self.perColumn)
            }
            (lines, next) = ([], nil)
            isEmpty = columns.allSatisfy(\.cards.isEmpty)
        } else {
            filter.phases = phase.map { [$0.rawValue] } ?? []
            let rows = try place.cases.list(filter, after: Self.cursor(cursor), limit: Self.perPage, as: principal)
            lines = rows.map { CaseTableRow(row: $0, minute: now.minute) }
            let last = rows.count == Self.perPage ? rows.last : nil
            next = last.map { "/cases?view=table&\(kept)&cursor=\(PageCursor.text($0.cursor))" }
            columns = []
            isEmpty = lines.isEmpty
        }
    }

    private static func cursor(_ parts: [String]?) throws -> CaseCursor? {
        guard let parts else { return nil }
        guard let rank = Int(parts[0]), let due = Int64(parts[1]), let id = Int64(parts[2]) else {
            throw Problem.badQuery("cursor", "Begin with the first page.")
        }
        return CaseCursor(priorityRank: rank, dueAt: due, id: id)
    }
}

/// The cases of one phase.
struct CaseColumnModel: Sendable {
    let title: String
    let hint: String
    let count: String?
    let cards: [CaseCardRow]
    let isEmpty: Bool
    let more: LinkModel?

    init(_ phase: CasePhase, _ cards: [CaseCardRow], count: Int?, isFull: Bool) {
        (title, hint, self.cards) = (phase.title, phase.hint, cards)
        self.count = count.map(String.init)
        isEmpty = cards.isEmpty
        more = isFull ? LinkModel(address: "/cases?view=table&phase=\(phase.rawValue)", label: "All of them") : nil
    }
}

/// A case as it stood in one minute, as a row that is kept.
protocol CaseListRow: TemplateRow {
    var row: CaseRow { get }
    var minute: Instant { get }
}

extension CaseListRow {
    var model: any Sendable { CaseCardModel(row, now: minute) }

    func hash(into hasher: inout Hasher) {
        hasher.combine(row.id)
        hasher.combine(row.sequence)
        hasher.combine(minute)
    }
}

/// One case as a line of a table.
struct CaseTableRow: CaseListRow {
    static let template = "parts/case-line"

    let row: CaseRow
    let minute: Instant
}

/// One case as a card.
struct CaseCardRow: CaseListRow {
    static let template = "parts/case-card"

    let row: CaseRow
    let minute: Instant
}

extension Instant {
    /// The minute that it is in: what goes by the clock in a row may be that much behind, as the whole page is.
    var minute: Instant { Instant(milliseconds: milliseconds - milliseconds % 60_000) }
}

/// One case in a list.
struct CaseCardModel: Sendable {
    /// What one team owes next.
    struct Side: Sendable {
        let team: String
        let style: String
        let next: String
    }

    let address: String
    let number: String
    let title: String
    let priority: BadgeModel
    let phase: BadgeModel
    let due: DueModel?
    let devices: String
    let advisories: String
    let sides: [Side]
    let changed: TimeModel
    let segments: [SegmentModel]

    init(_ row: CaseRow, now: Instant) {
        address = "/cases/\(row.id)"
        (number, title) = (String(row.id), row.title)
        priority = Priority(rawValue: row.priority)?.badge ?? BadgeModel("Not ranked", .warn)
        phase = CasePhase(rawValue: row.phase)?.badge ?? BadgeModel(row.phase, .plain)
        due =
            row.dueAt == .max || row.phase == CasePhase.closed.rawValue
            ? nil : DueModel(Instant(milliseconds: row.dueAt), now: now)
        changed = TimeModel(milliseconds: row.changedAt)
        let summary = CaseSummary(row: row)
        let counts = summary?.counts
        let all = max(0, (counts?.devices ?? 0) - (counts?.cleared ?? 0))
        let (open, review) = (min(all, counts?.open ?? 0), counts?.needsReview ?? 0)
        devices = "\(all - open) of \(Words.count(all, "device")) settled"
        advisories = summary?.advisories.joined(separator: ", ") ?? ""
        sides = [
            Self.side(.biomedicalEngineering, summary?.biomedicalEngineering),
            Self.side(.security, summary?.security),
        ].compactMap { $0 }
        segments = SegmentModel.list([
            (all - open, "good"), (review, "warn"), (max(0, open - review), "bad"),
        ])
    }

    private static func side(_ team: Team, _ side: CaseSummary.Side?) -> Side? {
        side?.next.map { Side(team: team.shortTitle, style: team == .security ? "security" : "biomed", next: $0.text) }
    }
}

extension CaseSummary {
    /// The summary that a row keeps; nil where it cannot be read.
    init?(row: CaseRow) {
        guard let summary = SummaryReader.summary(row.summary) else { return nil }
        self = summary
    }
}

/// Summaries as they were last read: a list shows hundreds, and most of them are as they were.
private enum SummaryReader {
    private static let known = Mutex(RecentlyUsed<String, CaseSummary>(room: 4 << 20))

    static func summary(_ text: String) -> CaseSummary? {
        if let summary = known.withLock({ $0.find(text) }) { return summary }
        guard let summary = try? JSONDecoder().decode(CaseSummary.self, from: Data(text.utf8)) else { return nil }
        // Read, it weighs about as much again as its text.
        known.withLock { $0.keep(summary, as: text, weight: text.utf8.count * 2) }
        return summary
    }
}
