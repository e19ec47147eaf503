public import Store

/// How long one case took to each of its milestones, in seconds; nil where it is not there yet.
public struct CaseTimes: Sendable, Hashable {
    /// The milestones themselves.
    public let milestones: CaseMilestones

    /// How long the three steps of a case take.
    public enum Step: String, Sendable, CaseIterable {
        /// From the arrival of the first advisory to the first ranking of the case.
        case identify
        /// From the opening of the case to the plan that both teams agreed on.
        case agree
        /// From the opening of the case to its closing with two keys.
        case fix
    }

    init(_ milestones: CaseMilestones) { self.milestones = milestones }

    /// The seconds that a step took.
    public func seconds(_ step: Step) -> Int64? {
        switch step {
        case .identify:
            // An advisory may join a case that is older than itself.
            span(from: min(milestones.cameInAt ?? milestones.openedAt, milestones.openedAt), to: milestones.assessedAt)
        case .agree: span(from: milestones.openedAt, to: milestones.agreedAt)
        case .fix: span(from: milestones.openedAt, to: isClosed ? milestones.closedAt : nil)
        }
    }

    /// Whether it is closed now; one that was opened again is not.
    public var isClosed: Bool { milestones.phase == "closed" }

    private func span(from start: Int64, to end: Int64?) -> Int64? { end.map { max(0, $0 - start) / 1000 } }

    /// The median of a step over some cases; nil where none of them is there yet.
    public static func median(_ step: Step, of cases: some Sequence<CaseTimes>) -> Int64? {
        let spans = cases.compactMap { $0.seconds(step) }.sorted()
        guard !spans.isEmpty else { return nil }
        let (low, high) = (spans[(spans.count - 1) / 2], spans[spans.count / 2])
        return low + (high - low) / 2
    }
}
