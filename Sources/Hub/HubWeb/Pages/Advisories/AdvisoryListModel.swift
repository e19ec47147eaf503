import Hub
import Store

/// What the list of advisories is filled with.
struct AdvisoryListModel: Sendable {
    let text: String
    let since: String
    let isTouching: Bool
    let severities: [OptionModel]
    let lines: [AdvisoryLineModel]
    let next: String?
    let isEmpty: Bool
    let isFiltered: Bool
    let mayImport: Bool

    private static let perPage = 50

    static func make(_ page: PageRequest) async throws -> AdvisoryListModel {
        let (query, mayImport) = (page.query, try page.principal.may(.importAdvisories))
        let cursor = try page.call.query.cursor(2).map { AdvisoryCursor(date: $0[0], id: Int64($0[1]) ?? 0) }
        return try await page.call.reading { catalogue in
            try AdvisoryListModel(catalogue, query, cursor, mayImport: mayImport)
        }
    }

    private init(_ catalogue: Catalogue, _ query: Fields, _ cursor: AdvisoryCursor?, mayImport: Bool) throws {
        let (severity, since) = (query["severity"], query["since"])
        text = query["text"] ?? ""
        self.since = since ?? ""
        isTouching = query["touching"] != nil
        severities =
            [.nothing("Any")]
            + ["Critical", "High", "Medium", "Low"].map {
                OptionModel(value: $0, label: $0, isChosen: $0 == severity)
            }
        isFiltered = !text.isEmpty || isTouching || severity != nil || since != nil
        let filter = AdvisoryFilter(text: text, severity: severity, since: since, touchingDevices: isTouching)
        let items = try catalogue.advisories(filter, after: cursor, limit: Self.perPage)
        lines = items.map(AdvisoryLineModel.init)
        isEmpty = lines.isEmpty
        let kept = query.without(["cursor"]).urlEncoded
        let last = items.count == Self.perPage ? items.last?.cursor : nil
        next = last.map { "/advisories?\(kept)&cursor=\(PageCursor.text([$0.date, String($0.id)]))" }
        self.mayImport = mayImport
    }
}

/// One line of the list.
struct AdvisoryLineModel: Sendable {
    let address: String
    let title: String
    let trackingID: String
    let publisher: String
    let released: String
    let severity: BadgeModel?
    let touched: BadgeModel
    let findings: String?

    init(_ item: AdvisoryListItem) {
        let record = item.advisory
        address = "/advisories/\(Address.encoded(record.trackingID))"
        (title, trackingID, publisher) = (record.title, record.trackingID, record.publisher)
        released = String(record.currentReleaseDate.prefix(10))
        severity = SeverityBadge.make(record.severity, record.score)
        touched = AdvisoryTouch.badge(item)
        findings =
            record.findingCount > 0 ? "\(Words.count(record.findingCount, "fault")) against the standard" : nil
    }
}

/// A severity as the document states it: shown beside a case's priority, never instead of it.
enum SeverityBadge {
    static func make(_ word: String, _ score: Double?) -> BadgeModel? {
        let number = score.map { String($0) }
        let text = [word.isEmpty ? nil : Words.sentence(word.lowercased()), number].compactMap { $0 }.joined(
            separator: " ")
        guard !text.isEmpty else { return nil }
        return switch word.lowercased() {
        case "critical": BadgeModel(text, .bad)
        case "high", "important": BadgeModel(text, .warn)
        case "medium", "moderate": BadgeModel(text, .info)
        default: BadgeModel(text, .plain)
        }
    }
}
