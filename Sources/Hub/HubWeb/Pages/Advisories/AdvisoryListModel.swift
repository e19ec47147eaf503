import Hub
import Store

/// What the list of advisories is filled with.
struct AdvisoryListModel: Sendable {
    let text: String
    let since: String
    let isTouching: Bool
    let isUnread: Bool
    let severities: [OptionModel]
    let more: [ConditionModel]
    let hasMore: Bool
    let orders: [OptionModel]
    let isTurned: Bool
    let lines: [AdvisoryLineModel]
    let next: String?
    let isEmpty: Bool
    let isFiltered: Bool
    let mayImport: Bool
    let hasRemoved: Bool
    let token: String
    let here: String

    private static let perPage = 50

    static func make(_ page: PageRequest) async throws -> AdvisoryListModel {
        let (query, principal, token) = (page.query, try page.principal, page.formToken)
        let cursor = try page.call.query.cursor(2).map { AdvisoryCursor(key: $0[0], id: Int64($0[1]) ?? 0) }
        let here = page.address
        return try await page.call.working { place in
            try AdvisoryListModel(place, principal, query, cursor, token: token, here: here)
        }
    }

    private init(
        _ place: Workplace, _ principal: Principal, _ query: Fields, _ cursor: AdvisoryCursor?, token: String,
        here: String
    ) throws {
        let catalogue = try Catalogue(place, as: principal)
        let asked = try AdvisoryConditions(query, reader: principal.userID)
        let filter = asked.filter
        (text, since, isTouching) = (filter.text, filter.since ?? "", filter.touchingDevices)
        isUnread = filter.unreadBy != nil
        severities =
            [.nothing("Any")]
            + ["Critical", "High", "Medium", "Low"].map {
                OptionModel(value: $0, label: $0, isChosen: $0.lowercased() == filter.severity?.lowercased())
            }
        more = try Self.conditions(catalogue, query)
        hasMore = asked.hasMore
        orders = AdvisoryConditions.orders.map {
            OptionModel(
                value: $0.property.rawValue, label: $0.label, isChosen: $0.property == asked.order.property)
        }
        isTurned = query["turned"] != nil
        isFiltered = filter != AdvisoryFilter()
        let items = try catalogue.advisories(filter, order: asked.order, after: cursor, limit: Self.perPage)
        lines = items.map { AdvisoryLineModel($0) }
        isEmpty = lines.isEmpty
        let kept = query.without(["cursor"]).urlEncoded
        let last = items.count == Self.perPage ? items.last?.cursor : nil
        next = last.map { "/advisories?\(kept)&cursor=\(PageCursor.text([$0.key, String($0.id)]))" }
        mayImport = principal.may(.importAdvisories)
        hasRemoved = try !place.desk.removals(as: principal).isEmpty
        (self.token, self.here) = (token, here)
    }

    private static func conditions(_ catalogue: Catalogue, _ query: Fields) throws -> [ConditionModel] {
        let texts = AdvisoryConditions.texts.map { ConditionModel($0.property.rawValue, $0.label, query) }
        let choices = try AdvisoryConditions.choices.map {
            ConditionModel($0.property.rawValue, $0.label, query, values: try catalogue.values(of: $0.property))
        }
        return texts + choices + [
            ConditionModel("first_released", "First released on", query, type: "date"),
            ConditionModel("until", "Released until", query, type: "date"),
            ConditionModel("score_from", "CVSS score from", query), ConditionModel("score_to", "CVSS score to", query),
        ]
    }
}

/// One line of the list.
struct AdvisoryLineModel: TemplateRow {
    static let template = "parts/advisory-line"

    func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }

    let id: String
    let address: String
    let title: String
    let trackingID: String
    let publisher: String
    let released: TimeModel?
    let severity: BadgeModel?
    let touched: BadgeModel
    let findings: String?
    let comments: String?
    let isUnread: Bool

    init(_ item: AdvisoryListItem) {
        let record = item.advisory
        id = record.trackingID
        address = "/advisories/\(Address.encoded(record.trackingID))"
        (title, trackingID) = (Words.short(record.title, 300), Words.short(record.trackingID, 120))
        publisher = Words.short(record.publisher, 120)
        released = TimeModel(dayText: record.currentReleaseDate)
        severity = SeverityBadge.make(record.severity, record.score)
        touched = AdvisoryTouch.badge(item)
        findings =
            record.findingCount > 0 ? "\(Words.count(record.findingCount, "fault")) against the standard" : nil
        comments = item.comments > 0 ? Words.count(item.comments, "comment") : nil
        isUnread = !item.isRead
    }
}

/// A severity as the document states it: shown beside a case's priority, never instead of it.
enum SeverityBadge {
    static func make(_ word: String, _ score: Double?) -> BadgeModel? {
        let number = score.map { String($0) }
        // A publisher's sentence is set apart from the score.
        let text = [word.isEmpty ? nil : Words.sentence(word.lowercased()), number].compactMap { $0 }
            .joined(separator: word.contains(" ") ? " · " : " ")
        guard !text.isEmpty else { return nil }
        return switch word.lowercased() {
        case "critical": BadgeModel(Words.short(text, 60), .bad)
        case "high", "important": BadgeModel(Words.short(text, 60), .warn)
        case "medium", "moderate": BadgeModel(Words.short(text, 60), .info)
        default: BadgeModel(Words.short(text, 60), .plain)
        }
    }
}
