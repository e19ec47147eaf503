extension CaseEvent {
    /// Actions that were added.
    public struct ActionsAdded: Sendable, Hashable, Codable {
        /// The actions, in the plan's order after those already there.
        public let actions: [NumberedAction]
    }

    /// An action with its id.
    public struct NumberedAction: Sendable, Hashable, Codable {
        /// The id within the case.
        public let id: String
        /// What it says.
        public let content: ActionDraft
    }

    /// An action that was changed.
    public struct ActionChanged: Sendable, Hashable, Codable {
        /// Its id.
        public let action: String
        /// What it says now.
        public let content: ActionDraft
    }

    /// An action that is no longer part of the plan.
    public struct ActionWithdrawn: Sendable, Hashable, Codable {
        /// Its id.
        public let action: String
        /// Why.
        public let reason: String
    }

    /// The plan's new order.
    public struct ActionsOrdered: Sendable, Hashable, Codable {
        /// The ids of the actions that are not withdrawn.
        public let actions: [String]
    }

    /// A key that was given, by the event's actor.
    public struct KeyGiven: Sendable, Hashable, Codable {
        /// For what.
        public let key: KeyKind
        /// For which team.
        public let lane: Team
        /// Which version of the plan the person saw.
        public let plan: Int
    }

    /// Keys that no longer count.
    public struct KeysWithdrawn: Sendable, Hashable, Codable {
        /// For what they were.
        public let key: KeyKind
        /// Whose they were.
        public let lanes: [Team]
        /// Why.
        public let reason: String
    }

    /// A plan that both teams agreed on.
    public struct PlanAgreed: Sendable, Hashable, Codable {
        /// Its version.
        public let plan: Int
    }

    /// The end of a case.
    public struct Closed: Sendable, Hashable, Codable {
        /// The version of the plan that was carried out; 0 where none was needed.
        public let plan: Int
    }
}
