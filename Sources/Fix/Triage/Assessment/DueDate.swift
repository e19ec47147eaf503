/// By when a case is to be remediated.
public struct DueDate: Codable, Hashable, Sendable {
    /// From when the days count.
    public let startedAt: Instant
    /// From when the date counts as near.
    public let warnFrom: Instant
    /// The date.
    public let due: Instant
    /// Where the date came from: the policy, or the catalogue of known exploited vulnerabilities.
    public let source: FactSource
    /// Whether it is the date of a new look rather than of a remedy: the priority is defer.
    public let isReview: Bool

    private enum CodingKeys: String, CodingKey {
        case due, source
        case startedAt = "started_at"
        case warnFrom = "warn_from"
        case isReview = "is_review"
    }

    init(priority: Priority, kev: KEVEntry?, startedAt: Instant, policy: Policy) {
        var due = startedAt.adding(days: policy.dueDays[priority])
        var source = FactSource.policy
        // The catalogue names a day, which lasts until its last second; a day gone by at the start says nothing.
        if policy.kev.adoptsDueDate, let day = kev?.due.adding(seconds: 86_399), day >= startedAt, day < due {
            (due, source) = (day, .kev)
        }
        self.startedAt = startedAt
        self.due = due
        self.source = source
        warnFrom = max(startedAt, due.adding(days: -policy.warnDays[priority]))
        isReview = priority == .defer && source == .policy
    }

    /// Whether the date is near or past.
    public func isNear(at now: Instant) -> Bool { now >= warnFrom }

    /// Whether the date is past.
    public func isPast(at now: Instant) -> Bool { now > due }
}
