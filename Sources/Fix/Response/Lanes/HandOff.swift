public import Triage

/// One team handing the case to the other, with a clock until the other takes it.
public struct HandOff: Sendable, Hashable, Codable, Identifiable {
    /// Its id within the case, such as `H1`.
    public let id: String
    /// The team that hands over.
    public let from: Team
    /// What the other team is asked to do.
    public let note: String
    /// Who handed over, by account id.
    public let by: String
    /// When.
    public let at: Instant
    /// Until when the other team has to take it.
    public let due: Instant
    /// Who took it, by account id.
    public internal(set) var acknowledgedBy: String?
    /// When it was taken.
    public internal(set) var acknowledgedAt: Instant?

    init(id: String, from: Team, note: String, by: String, at: Instant, due: Instant) {
        (self.id, self.from, self.note, self.by, self.at, self.due) = (id, from, note, by, at, due)
    }

    /// The team that has to take it.
    public var to: Team { from.other }

    private enum CodingKeys: String, CodingKey {
        case id, from, note, by, at, due
        case acknowledgedBy = "acknowledged_by"
        case acknowledgedAt = "acknowledged_at"
    }
}
