import Response
import Triage

/// The head of a case: what it is, how urgent, and how far, for a reader who has ten seconds.
struct CaseHeadModel: Sendable {
    let number: String
    let title: String
    let priority: BadgeModel
    let phase: BadgeModel
    let phaseHint: String
    let due: DueModel?
    let problem: ProblemModel
    let figures: [FigureModel]
    let segments: [SegmentModel]
    let percent: String
    let isUnranked: Bool
    let closedAt: TimeModel?

    init(_ scene: CaseScene, _ census: DeviceCensus) throws {
        let one = scene.one
        (number, title) = (String(scene.id), one.title)
        priority =
            one.assessment.flatMap { Priority(rawValue: $0.priority) }?.badge ?? BadgeModel("Not ranked yet", .warn)
        isUnranked = one.assessment == nil
        (phase, phaseHint) = (one.phase.badge, one.phase.hint)
        due = one.isClosed ? nil : one.due.map { DueModel($0, now: scene.now) }
        closedAt = one.closedAt.map { TimeModel($0) }
        problem = try ProblemModel(scene, census)
        figures = [
            // In the order and the colours of the bar above them.
            FigureModel(census[.done] + census[.notApplicable], "finished", .good, "#devices"),
            FigureModel(census[.unverified], "done, to verify", .info, "#devices"),
            FigureModel(census[.inProgress], "in progress", .info, "#devices"),
            FigureModel(census[.accepted], "risk accepted", .warn, "#devices"),
            FigureModel(census[.needsReview], "need an answer", .warn, "#questions"),
            FigureModel(census[.open], "not started", .bad, "#devices"),
        ].filter { $0.isShown || $0.label == "finished" || $0.label == "not started" }
        let all = census.touched + census[.needsReview]
        segments = SegmentModel.list([
            (census[.done] + census[.notApplicable], "good"), (census[.unverified], "info"),
            (census[.inProgress], "info"), (census[.accepted], "warn"), (census[.needsReview], "warn"),
            (census[.open], "bad"),
        ])
        let finished = census[.done] + census[.notApplicable] + census[.accepted]
        percent = all == 0 ? "No device is touched." : "\(finished) of \(Words.count(all, "device")) settled."
    }
}

/// A large number and what it counts.
struct FigureModel: Sendable {
    let number: String
    let label: String
    let style: String
    let address: String?
    let isShown: Bool

    init(_ number: Int, _ label: String, _ style: BadgeModel.Style, _ address: String? = nil) {
        (self.number, self.label, self.address) = (String(number), label, address)
        self.style = number == 0 ? "plain" : style.rawValue
        isShown = number > 0
    }
}

/// One piece of a bar that is 100 wide. The numbers stand beside the bar.
struct SegmentModel: Sendable, Hashable {
    let start: String
    let width: String
    let style: String

    static func list(_ parts: [(count: Int, style: String)]) -> [SegmentModel] {
        let all = parts.reduce(0) { $0 + $1.count }
        guard all > 0 else { return [] }
        var start = 0.0
        return parts.filter { $0.count > 0 }.map { part in
            let width = Double(part.count) * 100 / Double(all)
            defer { start += width }
            return SegmentModel(start: rounded(start), width: rounded(width), style: part.style)
        }
    }

    private static func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}
