public import Triage

extension CaseEvent {
    /// Work that began.
    public struct WorkStarted: Sendable, Hashable, Codable {
        /// On what.
        public let scopes: [DeviceScope]
        /// Which action.
        public let action: String
        /// Why in spite of care, where care spoke against it.
        public let reason: String?
    }

    /// Work that was done.
    public struct WorkDone: Sendable, Hashable, Codable {
        /// On what.
        public let scopes: [DeviceScope]
        /// Which action.
        public let action: String
        /// The evidence's id.
        public let id: String
        /// What shows it.
        public let evidence: Evidence

        private enum CodingKeys: String, CodingKey {
            case scopes, action, evidence
            case id = "evidence_id"
        }
    }

    /// Work that another person verified.
    public struct WorkVerified: Sendable, Hashable, Codable {
        /// On what.
        public let scopes: [DeviceScope]
        /// How it was verified; may be empty.
        public let note: String
    }

    /// Work that was undone.
    public struct WorkRolledBack: Sendable, Hashable, Codable {
        /// On what.
        public let scopes: [DeviceScope]
        /// Why.
        public let reason: String
    }

    /// Vulnerabilities that do not apply.
    public struct MarkedNotApplicable: Sendable, Hashable, Codable {
        /// Which, of which devices.
        public let scopes: [DeviceScope]
        /// Why not.
        public let reason: String
    }

    /// A risk that is accepted for a time.
    public struct RiskAccepted: Sendable, Hashable, Codable {
        /// Which, of which devices.
        public let scopes: [DeviceScope]
        /// Until when.
        public let until: Instant
        /// Why.
        public let reason: String
    }

    /// What is open again.
    public struct Reopened: Sendable, Hashable, Codable {
        /// What brought it about.
        public let cause: ReopenCause
        /// Why, as a plain sentence.
        public let reason: String
        /// Which devices are to be done again; may be empty when the whole case is looked at again.
        public let scopes: [DeviceScope]
        /// Whether the case was closed.
        public let wasClosed: Bool

        private enum CodingKeys: String, CodingKey {
            case cause, reason, scopes
            case wasClosed = "was_closed"
        }
    }
}
