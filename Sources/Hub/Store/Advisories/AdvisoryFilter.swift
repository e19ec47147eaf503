/// Which advisories a list shows.
public struct AdvisoryFilter: Sendable, Hashable {
    /// Words in the tracking id, title, publisher, CVE ids, vendors or products, in any case; empty for all.
    public var text: String
    /// The severity in a word, in any case; nil for all.
    public var severity: String?
    /// Released on this day or later (ISO 8601); nil for all.
    public var since: String?
    /// Released on this day or earlier (ISO 8601); nil for all.
    public var until: String?
    /// Only advisories with a device that is affected or needs review.
    public var touchingDevices: Bool
    /// Words that a property must hold, in any case.
    public var properties: [AdvisoryProperty: String] = [:]
    /// The lowest and the highest base score; advisories without one fit only where neither is given.
    public var scores: ClosedRange<Double>?
    /// Only what this user has not read since it last brought something new.
    public var unreadBy: Int64?

    /// All advisories, unless told otherwise.
    public init(text: String = "", severity: String? = nil, since: String? = nil, touchingDevices: Bool = false) {
        self.text = text
        self.severity = severity
        self.since = since
        self.touchingDevices = touchingDevices
    }

    /// The tables that the clause speaks of.
    static let tables = """
        advisories a LEFT JOIN advisory_properties pr ON pr.advisory_id = a.id
        """

    /// Whether a user has read an advisory since it last brought something new.
    static let hasRead = """
        EXISTS (SELECT 1 FROM advisory_reads r WHERE r.user_id = ? AND r.tracking_id = a.tracking_id AND r.at >= COALESCE(
            (SELECT n.at FROM advisory_news n WHERE n.advisory_id = a.id), a.imported_at))
        """

    var clause: SQLClause {
        var clause = SQLClause("a.is_latest = 1")
        if !text.isEmpty {
            clause.search(
                for: text,
                in: ["a.tracking_id", "a.title", "a.publisher"]
                    + [AdvisoryProperty.cve, .vendor, .product].map(\.searched))
        }
        if let severity { clause.and("LOWER(a.severity) = LOWER(?)", .text(severity)) }
        if let since { clause.and("a.current_release_date >= ?", .text(since)) }
        // As text, every moment of a day comes before the day with a letter after T.
        if let until { clause.and("a.current_release_date < ?", .text(until + "U")) }
        for (property, words) in properties.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            clause.and(
                "\(property.searched) LIKE ? ESCAPE '\\'", .text(SQLText.containing(words.lowercased())))
        }
        if let scores {
            clause.and("a.score >= ? AND a.score <= ?", .real(scores.lowerBound), .real(scores.upperBound))
        }
        if let unreadBy { clause.and("NOT \(Self.hasRead)", .integer(unreadBy)) }
        if touchingDevices {
            clause.and(
                """
                EXISTS (SELECT 1 FROM advisory_reach r
                    WHERE r.advisory_id = a.id AND r.affected + r.to_review > 0)
                """)
        }
        return clause
    }
}
