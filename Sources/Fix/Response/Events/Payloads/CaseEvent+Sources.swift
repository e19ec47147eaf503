extension CaseEvent {
    /// How a case began.
    public struct Opened: Sendable, Hashable, Codable {
        /// The case's id.
        public let id: String
        /// What the problem is.
        public let title: String
        /// The vulnerabilities; an advisory's own id where there is no CVE.
        public let vulnerabilities: [String]
        /// The advisories it began with.
        public let advisories: [AdvisoryFacts]
    }

    /// An advisory that joined.
    public struct AdvisoryJoined: Sendable, Hashable, Codable {
        /// What it says.
        public let advisory: AdvisoryFacts
    }

    /// A new revision of a joined advisory.
    public struct AdvisoryRevised: Sendable, Hashable, Codable {
        /// What it says now.
        public let advisory: AdvisoryFacts
        /// The revision before.
        public let previous: String
        /// What differs from the revision before; empty when only its number does.
        public let changed: [RevisionPart]
    }
}
