public import Triage

/// How many recipients were reached, and how many acknowledged, day by day.
public struct NoticeCoverage: Sendable, Hashable {
    /// The end of one day.
    public struct Day: Sendable, Hashable {
        /// Days since the first notice was prepared; 0 is the first day.
        public let number: Int
        /// How many notices there were.
        public let notices: Int
        /// For how many somebody had tried to reach the recipient.
        public let attempted: Int
        /// How many recipients had acknowledged all that they were asked for.
        public let acknowledged: Int
        /// How many are expected to acknowledge: all but those who died or whose device it is not.
        public let expected: Int
    }

    /// The days so far, the first among them.
    public let days: [Day]
    /// The rules it is held against.
    public let policy: NoticePolicy

    /// How far the notices of a book had come on each day up to now, at most `most` days.
    public init(_ book: NoticeBook, at now: Instant, policy: NoticePolicy = NoticePolicy(), most: Int = 60) {
        self.policy = policy
        guard let start = book.startedAt, now >= start else {
            days = []
            return
        }
        let count = min(most, Int(now.seconds(since: start) / 86_400) + 1)
        days = (0..<max(1, count)).map { number in
            let end = min(start.adding(days: number + 1), now.adding(seconds: 1))
            let there = book.notices.filter { $0.preparedAt < end }
            let outside = there.count { notice in
                let isOutside = notice.ending == .deceased || notice.ending == .notTheirs
                return isOutside && (notice.endedAt ?? end) < end
            }
            return Day(
                number: number, notices: there.count,
                attempted: there.count { ($0.attemptedAt ?? end) < end },
                acknowledged: there.count { ($0.acknowledgedAt ?? end) < end }, expected: there.count - outside)
        }
    }

    /// How things stand now; nil without a notice.
    public var today: Day? { days.last }

    /// Whether every recipient was tried in time; nil while there still is time.
    public var attemptedInTime: Bool? { held(policy.attemptDays) { $0.attempted >= $0.notices } }

    /// Whether enough recipients acknowledged in time; nil while there still is time.
    public var acknowledgedInTime: Bool? {
        held(policy.acknowledgeDays) { $0.acknowledged * 100 >= $0.expected * policy.acknowledgePercent }
    }

    private func held(_ limit: Int, _ fits: (Day) -> Bool) -> Bool? {
        if days.prefix(limit).contains(where: fits) { return true }
        return days.count > limit ? false : nil
    }
}
