/// The protective actions that cost nothing and can be undone, apart from the priority of the remedy: they need not wait.
///
/// Triage ranks what it is given and adds nothing.
public struct DoNowList: Codable, Hashable, Sendable {
    /// One action of the list.
    public struct Item: Codable, Hashable, Sendable {
        /// The place in the list, from 1.
        public let rank: Int
        /// The action.
        public let action: ProtectiveAction
        /// Why it stands here, in one sentence.
        public let reason: String
    }

    /// The actions, the most protective first; equals in the order in which they were given.
    public let items: [Item]
    /// By when they are to be done; nil when there are none.
    public let due: Instant?

    init(_ actions: [ProtectiveAction], startedAt: Instant, policy: Policy) {
        let free = actions.filter { $0.costsNothing && $0.isReversible }
        let ranked = ProtectiveAction.Effect.allCases.flatMap { effect in free.filter { $0.effect == effect } }
        items = ranked.enumerated().map { index, action in
            Item(rank: index + 1, action: action, reason: Self.reason(action.effect))
        }
        due = items.isEmpty ? nil : startedAt.adding(days: policy.doNowDays)
    }

    private static func reason(_ effect: ProtectiveAction.Effect) -> String {
        let effect =
            switch effect {
            case .closes: "closes the way in"
            case .narrows: "leaves an attacker fewer chances"
            case .notices: "lets misuse be noticed"
            case .limitsHarm: "keeps harm small"
            }
        return "It costs nothing, can be undone, and \(effect)."
    }
}
