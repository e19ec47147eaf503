public import Triage

/// One case in a list.
public struct CaseSummary: Sendable, Hashable, Codable, Identifiable {
    /// One team's side in a list.
    public struct Side: Sendable, Hashable, Codable {
        /// Who answers for the lane, by account id.
        public let owner: String?
        /// Whether the team's key for the plan is missing where one is needed.
        public let owesPlanKey: Bool
        /// Whether the team's key for closing is missing.
        public let owesClosingKey: Bool
        /// What the team owes next; nil when it owes nothing.
        public let next: Duty?

        private enum CodingKeys: String, CodingKey {
            case owner, next
            case owesPlanKey = "owes_plan_key"
            case owesClosingKey = "owes_closing_key"
        }
    }

    /// The case's id.
    public let id: String
    /// What the problem is.
    public let title: String
    /// The number of its last event: its version.
    public let version: Int
    /// How far it is.
    public let phase: CasePhase
    /// How urgent, in triage's words; nil until someone ranked it.
    public let priority: String?
    /// When the work is due.
    public let due: Instant?
    /// When it was opened.
    public let openedAt: Instant
    /// When something last happened.
    public let changedAt: Instant
    /// When it was closed.
    public let closedAt: Instant?
    /// How often it was opened again after closing.
    public let reopenings: Int
    /// The tracking ids of its advisories.
    public let advisories: [String]
    /// Its vulnerabilities.
    public let vulnerabilities: [String]
    /// How many devices and vulnerabilities of devices are where.
    public let counts: CaseCounts
    /// Biomedical engineering's side.
    public let biomedicalEngineering: Side
    /// Security's side.
    public let security: Side

    private enum CodingKeys: String, CodingKey {
        case id, title, version, phase, priority, due, reopenings, advisories, vulnerabilities, counts, security
        case openedAt = "opened_at"
        case changedAt = "changed_at"
        case closedAt = "closed_at"
        case biomedicalEngineering = "biomedical_engineering"
    }
}

extension Case {
    /// The case in a list. It takes time that does not grow with the number of devices.
    public var summary: CaseSummary {
        CaseSummary(
            id: id, title: title, version: version, phase: phase, priority: assessment?.priority, due: due,
            openedAt: openedAt, changedAt: changedAt, closedAt: closedAt, reopenings: reopenings,
            advisories: advisories.map(\.id.trackingID), vulnerabilities: vulnerabilities, counts: counts,
            biomedicalEngineering: side(.biomedicalEngineering), security: side(.security))
    }

    private func side(_ team: Team) -> CaseSummary.Side {
        CaseSummary.Side(
            owner: self[lane: team].owner?.id,
            owesPlanKey: !isClosed && !activeActions.isEmpty && planKeys[team] == nil,
            owesClosingKey: !isClosed && closingKeys[team] == nil, next: duties(of: team).first)
    }
}
