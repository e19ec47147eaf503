/// Which advisories a list shows.
public struct AdvisoryFilter: Sendable, Hashable {
    /// Words in the tracking id, title or publisher, in any case; empty for all.
    public var text: String
    /// The severity in a word, exactly; nil for all.
    public var severity: String?
    /// Released on this day or later (ISO 8601); nil for all.
    public var since: String?
    /// Only advisories with a device that is affected or needs review.
    public var touchingDevices: Bool

    /// All advisories, unless told otherwise.
    public init(text: String = "", severity: String? = nil, since: String? = nil, touchingDevices: Bool = false) {
        self.text = text
        self.severity = severity
        self.since = since
        self.touchingDevices = touchingDevices
    }

    var clause: SQLClause {
        var clause = SQLClause("a.is_latest = 1")
        if !text.isEmpty {
            clause.search(for: text, in: ["a.tracking_id", "a.title", "a.publisher"])
        }
        if let severity { clause.and("a.severity = ?", .text(severity)) }
        if let since { clause.and("a.current_release_date >= ?", .text(since)) }
        if touchingDevices {
            clause.and(
                """
                EXISTS (SELECT 1 FROM verdicts v JOIN product_versions pv ON pv.id = v.product_version_id
                    WHERE v.advisory_id = a.id AND v.verdict IN ('affected', 'needs_review') AND pv.device_count > 0)
                """)
        }
        return clause
    }
}
