public import Triage

/// Something that happened to a case: who, when, and what. A case is nothing but its events, in order.
public struct CaseEvent: Sendable, Hashable {
    /// Its place in the case, from 1.
    public let sequence: Int
    /// When it happened.
    public let at: Instant
    /// Whose act it was, by account id.
    public let actor: String
    /// The team they belonged to then.
    public let team: Team?
    /// Whether it was the program's own act.
    public let isSystem: Bool
    /// The id of the command it came from, if that had one.
    public let command: String?
    /// What happened.
    public let payload: Payload

    init(sequence: Int, at: Instant, actor: Actor, command: String?, payload: Payload) {
        self.sequence = sequence
        self.at = at
        self.actor = actor.id
        self.team = actor.team
        self.isSystem = actor.isSystem
        self.command = command
        self.payload = payload
    }
}

extension CaseEvent: Codable {
    private enum CodingKeys: String, CodingKey {
        case sequence, at, actor, team, command, type, data
        case isSystem = "system"
    }

    /// Reads an event. Members it does not know are passed over; a type it does not know becomes `unknown`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        sequence = try container.decode(Int.self, forKey: .sequence)
        at = try container.decode(Instant.self, forKey: .at)
        actor = try container.decode(String.self, forKey: .actor)
        team = try container.decodeIfPresent(Team.self, forKey: .team)
        isSystem = try container.decodeIfPresent(Bool.self, forKey: .isSystem) ?? false
        command = try container.decodeIfPresent(String.self, forKey: .command)
        let type = try container.decode(String.self, forKey: .type)
        payload = try Payload(type: type, from: container.superDecoder(forKey: .data))
    }

    /// Writes the event as one flat object, with what is particular to its `type` in `data`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(at, forKey: .at)
        try container.encode(actor, forKey: .actor)
        try container.encodeIfPresent(team, forKey: .team)
        if isSystem { try container.encode(true, forKey: .isSystem) }
        try container.encodeIfPresent(command, forKey: .command)
        try container.encode(payload.type, forKey: .type)
        try payload.encode(to: container.superEncoder(forKey: .data))
    }
}
