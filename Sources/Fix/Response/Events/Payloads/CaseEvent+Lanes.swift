public import Triage

extension CaseEvent {
    /// Who answers for a lane.
    public struct OwnerAssigned: Sendable, Hashable, Codable {
        /// The lane.
        public let lane: Team
        /// The owner; nil for nobody.
        public let owner: Person?
    }

    /// A task that was added.
    public struct TaskAdded: Sendable, Hashable, Codable {
        /// Its id.
        public let task: String
        /// The lane.
        public let lane: Team
        /// What is to be done.
        public let text: String
        /// Who does it; nil for nobody yet.
        public let assignee: Person?
        /// When it is due.
        public let due: Instant?
    }

    /// Who does a task.
    public struct TaskAssigned: Sendable, Hashable, Codable {
        /// The task's id.
        public let task: String
        /// Who does it; nil for nobody.
        public let assignee: Person?
    }

    /// A task that was done, or was not after all.
    public struct TaskMarked: Sendable, Hashable, Codable {
        /// The task's id.
        public let task: String
    }

    /// A hand-off from one team to the other.
    public struct HandedOver: Sendable, Hashable, Codable {
        /// Its id.
        public let id: String
        /// The team that hands over.
        public let from: Team
        /// What the other team is asked to do.
        public let note: String
        /// Until when it has to be taken.
        public let due: Instant
    }

    /// A hand-off that was taken.
    public struct HandOffAcknowledged: Sendable, Hashable, Codable {
        /// The hand-off's id.
        public let id: String
    }

    /// A note.
    public struct Comment: Sendable, Hashable, Codable {
        /// What it says.
        public let text: String
        /// The lane it is about; nil for the case.
        public let lane: Team?
    }
}
