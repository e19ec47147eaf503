import Foundation
import Hub
import Store

/// What somebody asks of the list of advisories, as its address says.
struct AdvisoryConditions: Sendable {
    let filter: AdvisoryFilter
    let order: AdvisoryOrder
    /// Whether a condition beyond those that are always shown is set.
    let hasMore: Bool

    /// The orders that the page offers, and whether the greatest comes first in them.
    static let orders: [(property: AdvisoryProperty, label: String, descending: Bool)] = [
        (.released, "Released", true), (.firstReleased, "First released", true), (.score, "CVSS score", true),
        (.severity, "Severity, the publisher’s word", false), (.title, "Title", false), (.trackingID, "Id", false),
        (.publisher, "Publisher", false), (.publisherCategory, "Kind of publisher", false),
        (.publisherNamespace, "Publisher’s namespace", false), (.category, "Kind of document", false),
        (.csafVersion, "CSAF version", false), (.status, "Status", false), (.revision, "Revision", true),
        (.history, "Revision history", false), (.cve, "CVE", false), (.vendor, "Vendor", false),
        (.product, "Product", false), (.version, "Product version", false),
        (.identifier, "Product identifier", false), (.productTree, "Rest of the product tree", false),
    ]

    /// The conditions that are fields of text, in their order.
    static let texts: [(property: AdvisoryProperty, label: String)] = [
        (.title, "Title"), (.trackingID, "Id"), (.publisher, "Publisher"),
        (.publisherNamespace, "Publisher’s namespace"), (.revision, "Revision"), (.history, "Revision history"),
        (.severity, "Severity, the publisher’s word"), (.cve, "CVE"), (.vendor, "Vendor"), (.product, "Product"),
        (.version, "Product version"), (.identifier, "Model number, CPE, other identifier"),
        (.productTree, "Rest of the product tree"),
    ]

    /// The conditions that are a choice among what is there.
    static let choices: [(property: AdvisoryProperty, label: String)] = [
        (.category, "Kind of document"), (.publisherCategory, "Kind of publisher"), (.status, "Status"),
        (.csafVersion, "CSAF version"),
    ]

    init(_ query: Fields, reader: Int64) throws(Problem) {
        var filter = AdvisoryFilter(
            text: query["text"] ?? "", severity: query["severity"], since: query["since"],
            touchingDevices: query["touching"] != nil)
        filter.until = query["until"]
        if query["unread"] != nil { filter.unreadBy = reader }
        for property in (Self.texts + Self.choices).map(\.property) {
            if let words = query[property.rawValue] { filter.properties[property] = words }
        }
        if let day = query["first_released"] { filter.properties[.firstReleased] = day }
        let (low, high) = (try Self.score(query, "score_from"), try Self.score(query, "score_to"))
        if low != nil || high != nil { filter.scores = min(low ?? 0, high ?? 10)...max(low ?? 0, high ?? 10) }
        hasMore = !filter.properties.isEmpty || filter.scores != nil || filter.until != nil
        let property = query.word("order", as: AdvisoryProperty.self) ?? .released
        let natural = Self.orders.first { $0.property == property }?.descending ?? true
        let isTurned = query["turned"] != nil
        self.filter = filter
        order = AdvisoryOrder(property, descending: natural != isTurned)
    }

    private static func score(_ query: Fields, _ name: String) throws(Problem) -> Double? {
        guard let text = query[name] else { return nil }
        guard let score = Double(text.replacing(",", with: ".")), (0...10).contains(score) else {
            throw .badQuery(name, "A score is from 0 to 10.")
        }
        return score
    }
}

/// A field of the conditions of a list.
struct ConditionModel: TemplateRow {
    static let template = "parts/condition"

    func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(options.count)
    }

    let name: String
    let label: String
    let value: String
    /// Texts can be equal and yet of other bytes, by which lists are searched.
    let bytes: [UInt8]
    let options: [OptionModel]
    let isChoice: Bool
    let type: String

    init(_ name: String, _ label: String, _ query: Fields, type: String = "text") {
        (self.name, self.label, value, options) = (name, label, query[name] ?? "", [])
        bytes = Array(value.utf8)
        (isChoice, self.type) = (false, type)
    }

    init(_ name: String, _ label: String, _ query: Fields, values: [String]) {
        let chosen = query[name]
        (self.name, self.label, value, isChoice, type) = (name, label, "", true, "text")
        bytes = []
        options =
            [.nothing("Any")]
            + values.map { OptionModel(value: $0, label: Words.short($0, 60), isChosen: $0 == chosen) }
    }
}
