import Hub
import Response
import Store
import Triage

/// What the first page is filled with.
struct TodayModel: Sendable {
    let greeting: String
    let team: String?
    let figures: [FigureModel]
    let owed: [OwedRow]
    let overdue: [OwedRow]
    let waiting: [OwedRow]
    let moreOwed: String?
    let moreOverdue: String?
    let moreWaiting: String?
    let advisories: [NewAdvisoryModel]
    let cases: [NewCaseModel]
    let since: TimeModel
    let token: String
    let hasTeam: Bool
    let isEmpty: Bool
    let hasNew: Bool
    let mayImport: Bool
    let help: [HelpNeededModel]
    let hasHelp: Bool

    /// So many lines a list has.
    private static let most = 15
    /// So many open cases are looked through.
    private static let looked = 400

    static func make(_ page: PageRequest) async throws -> TodayModel {
        let (principal, token) = (try page.principal, page.formToken)
        let now = page.call.place.clock()
        return try await page.call.working { place in
            let seen = try place.desk.lastLook(as: principal)
            let since = LastLook.milliseconds(seen, now: now.milliseconds)
            return try TodayModel(place, principal, token: token, since: since, now: now)
        }
    }

    private init(_ place: Workplace, _ principal: Principal, token: String, since: Int64, now: Instant) throws {
        let open = CasePhase.allCases.filter { $0 != .closed }.map(\.rawValue)
        let rows = try place.cases.list(CaseFilter(phases: open), limit: Self.looked, as: principal)
        let own = principal.actor.team
        let summaries = rows.compactMap { row in CaseSummary(row: row).map { (row, $0) } }
        let all = summaries.flatMap { row, summary in OwedRow.list(row, summary, now: now) }
        let owed = all.filter { own == nil || $0.side == own }
        let waiting = all.filter { own != nil && $0.side != own }
        let overdue = OwedRow.overdue(summaries, now: now)
        (self.owed, moreOwed) = Self.cut(owed)
        (self.waiting, moreWaiting) = Self.cut(waiting)
        (self.overdue, moreOverdue) = Self.cut(overdue)
        let catalogue = try Catalogue(place, as: principal)
        var unread = AdvisoryFilter()
        unread.unreadBy = principal.userID
        // A newer revision that changes nothing for devices of ours is no news.
        let fresh = try catalogue.advisories(unread, after: nil, limit: 200).filter { $0.newsAt > since }
        advisories = fresh.sorted {
            ($1.affectedDevices, $1.devicesToReview) < ($0.affectedDevices, $0.devicesToReview)
        }
        .prefix(8).map(NewAdvisoryModel.init)
        cases = rows.filter { $0.changedAt > since }.sorted { $0.changedAt > $1.changedAt }.prefix(8)
            .map { NewCaseModel($0, since: since) }
        figures = [
            FigureModel(owed.count, own == nil ? "owed by both teams" : "owed by my team", .info, "#owed"),
            FigureModel(overdue.count, "overdue", .bad, "#overdue"),
            FigureModel(
                waiting.count, waiting.count == 1 ? "waits for the other team" : "wait for the other team", .plain,
                "#waiting"),
            FigureModel(fresh.count, "new advisories", .warn, "#new"),
        ].filter { own != nil || $0.address != "#waiting" }
        greeting = "Today"
        team = own?.title
        (hasTeam, isEmpty) = (own != nil, rows.isEmpty)
        hasNew = !fresh.isEmpty || !cases.isEmpty
        self.since = TimeModel(milliseconds: since)
        self.token = token
        mayImport = principal.may(.importAdvisories)
        help = principal.may(.contactPatients) ? try HelpNeededModel.list(place, principal) : []
        hasHelp = !help.isEmpty
    }

    private static func cut(_ list: [OwedRow]) -> (shown: [OwedRow], more: String?) {
        (Array(list.prefix(most)), list.count > most ? "\(list.count - most) more in Cases" : nil)
    }
}

/// Something owed to a case, as a row that is kept.
struct OwedRow: TemplateRow {
    static let template = "parts/owed"

    func hash(into hasher: inout Hasher) {
        hasher.combine(address)
        hasher.combine(minute)
    }

    let side: Team?
    let text: String
    let title: String
    let address: String
    let priority: String
    let due: Instant?
    let minute: Instant

    private init(_ row: CaseRow, side: Team?, text: String, place: String, due: Instant?, now: Instant) {
        (self.side, self.text, title, priority) = (side, text, row.title, row.priority)
        (address, self.due, minute) = ("/cases/\(row.id)\(place)", due, now.minute)
    }

    var model: any Sendable { OwedModel(self) }

    /// What each team owes a case next.
    static func list(_ row: CaseRow, _ summary: CaseSummary, now: Instant) -> [OwedRow] {
        let sides: [(Team, CaseSummary.Side)] = [
            (.biomedicalEngineering, summary.biomedicalEngineering), (.security, summary.security),
        ]
        return sides.compactMap { team, side in
            side.next.map { duty in
                OwedRow(
                    row, side: team, text: duty.text, place: DutyModel.part(duty.kind), due: duty.due ?? summary.due,
                    now: now)
            }
        }
    }

    /// Cases and next duties whose date has passed, the longest overdue first.
    static func overdue(_ summaries: [(CaseRow, CaseSummary)], now: Instant) -> [OwedRow] {
        var found: [(Instant, OwedRow)] = []
        // As the lines themselves say it: by the minute.
        let minute = now.minute
        for (row, summary) in summaries {
            if let due = summary.due, due < minute {
                let text = "\(Words.count(summary.counts.open, "device")) still open"
                found.append((due, OwedRow(row, side: nil, text: text, place: "", due: due, now: now)))
            }
            for owed in list(row, summary, now: now) {
                let side = owed.side == .security ? summary.security : summary.biomedicalEngineering
                if let due = side.next?.due, due < minute, due != summary.due { found.append((due, owed)) }
            }
        }
        return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// What the line of something owed is filled with.
struct OwedModel: Sendable {
    let text: String
    let title: String
    let address: String
    let priority: BadgeModel
    let due: DueModel?
    let team: String?
    let style: String

    init(_ owed: OwedRow) {
        (text, title, address) = (owed.text, owed.title, owed.address)
        priority = Priority(rawValue: owed.priority)?.badge ?? BadgeModel("Not ranked", .warn)
        due = owed.due.map { DueModel($0, now: owed.minute) }
        team = owed.side?.shortTitle
        style = owed.side == .security ? "security" : "biomed"
    }
}

/// An advisory that came in since the last look.
struct NewAdvisoryModel: Sendable {
    let title: String
    let trackingID: String
    let publisher: String
    let address: String
    let touched: BadgeModel

    init(_ item: AdvisoryListItem) {
        let record = item.advisory
        (title, trackingID, publisher) = (record.title, record.trackingID, record.publisher)
        address = "/advisories/\(Address.encoded(record.trackingID))"
        touched = AdvisoryTouch.badge(item)
    }
}

/// How an advisory touches the hospital, in a badge.
enum AdvisoryTouch {
    static func badge(_ item: AdvisoryListItem) -> BadgeModel {
        if !item.isMatched { return BadgeModel("Not matched yet", .plain) }
        if item.affectedDevices > 0 {
            return BadgeModel("\(Words.count(item.affectedDevices, "device")) affected", .bad)
        }
        if item.devicesToReview > 0 {
            return BadgeModel("\(Words.count(item.devicesToReview, "device")) to review", .warn)
        }
        return BadgeModel("Touches nothing of ours", .good)
    }
}

/// A case that changed since the last look.
struct NewCaseModel: Sendable {
    let title: String
    let address: String
    let phase: BadgeModel
    let changed: TimeModel
    let isNew: Bool

    init(_ row: CaseRow, since: Int64) {
        (title, address) = (row.title, "/cases/\(row.id)")
        phase = CasePhase(rawValue: row.phase)?.badge ?? BadgeModel(row.phase, .plain)
        changed = TimeModel(milliseconds: row.changedAt)
        isNew = row.openedAt > since
    }
}

/// Somebody who pressed “I need help”: a task for patient-contact staff.
struct HelpNeededModel: Sendable {
    let text: String
    let title: String
    let address: String
    let at: TimeModel

    /// Those who wait longest first.
    static func list(_ place: Workplace, _ principal: Principal) throws -> [HelpNeededModel] {
        let waiting = try place.notices.books(as: principal).flatMap { row, book in
            book.openHelp.map { (row, $0) }
        }
        return waiting.sorted { $0.1.at < $1.1.at }.map { row, request in
            HelpNeededModel(
                text: request.reason.title, title: row.title,
                address: "/cases/\(row.id)/notices/\(request.notice)", at: TimeModel(request.at))
        }
    }
}
