import GlucoseModel
import PumpLink

/// The person with the pump: what they do when the pump asks or tells, and when.
struct Person: Sendable {
    /// Something that they will do.
    enum Deed: Hashable, Sendable {
        case answer(Question)
        case answerConnection
        case cancel
    }

    private let actions: Set<ProtectiveAction>
    private var random: SeededRandom
    private var plans: [(at: UInt64, deed: Deed)] = []

    init(_ actions: Set<ProtectiveAction>, seed: UInt64) {
        self.actions = actions
        random = SeededRandom(seed: seed, stream: 11)
    }

    var isIdle: Bool { plans.isEmpty }

    /// Whether a question is confirmed: what they began themselves always, other things unless they know better.
    func confirms(own: Bool) -> Bool { own || !actions.contains(.confirmOwnOnly) }

    /// The pump asks: they look after 5 to 25 seconds.
    mutating func notice(_ question: Question, at world: UInt64) {
        plan(.answer(question), world + 5_000 + UInt64(random.below(20_000)))
    }

    mutating func noticeConnection(at world: UInt64) {
        plan(.answerConnection, world + 5_000 + UInt64(random.below(20_000)))
    }

    /// The pump tells of a bolus that they did not begin: those who know act within one to three minutes.
    mutating func noticeForeignBolus(at world: UInt64) {
        guard actions.contains(.cancelForeign) else { return }
        plan(.cancel, world + 60_000 + UInt64(random.below(120_000)))
    }

    /// What they do now.
    mutating func deed(at world: UInt64) -> Deed? {
        guard let index = plans.firstIndex(where: { $0.at <= world }) else { return nil }
        return plans.remove(at: index).deed
    }

    private mutating func plan(_ deed: Deed, _ at: UInt64) {
        if !plans.contains(where: { $0.deed == deed }) { plans.append((at, deed)) }
    }
}
