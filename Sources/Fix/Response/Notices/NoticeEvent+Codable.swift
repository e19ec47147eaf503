import Triage

extension NoticeEvent: Codable {
    private enum CodingKeys: String, CodingKey {
        case sequence, at, actor, type, data
    }

    /// The stable name of what happened, such as `sent`.
    public var type: String {
        switch payload {
        case .prepared: "prepared"
        case .changed: "changed"
        case .sent: "sent"
        case .result: "result"
        case .opened: "opened"
        case .acknowledged: "acknowledged"
        case .helpAsked: "help_asked"
        case .helpAnswered: "help_answered"
        }
    }

    /// Reads an event.
    ///
    /// - Throws: `DecodingError`, also for a type that this version does not know.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        sequence = try container.decode(Int.self, forKey: .sequence)
        at = try container.decode(Instant.self, forKey: .at)
        actor = try container.decode(String.self, forKey: .actor)
        let data = try container.superDecoder(forKey: .data)
        payload =
            switch try container.decode(String.self, forKey: .type) {
            case "prepared": .prepared(try .init(from: data))
            case "changed": .changed(try .init(from: data))
            case "sent": .sent(try .init(from: data))
            case "result": .result(try .init(from: data))
            case "opened": .opened(try .init(from: data))
            case "acknowledged": .acknowledged(try .init(from: data))
            case "help_asked": .helpAsked(try .init(from: data))
            case "help_answered": .helpAnswered(try .init(from: data))
            case let other:
                throw DecodingError.dataCorruptedError(
                    forKey: .type, in: container, debugDescription: "“\(other)” is no event of a notice.")
            }
    }

    /// Writes an event.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(sequence, forKey: .sequence)
        try container.encode(at, forKey: .at)
        try container.encode(actor, forKey: .actor)
        try container.encode(type, forKey: .type)
        switch payload {
        case .prepared(let data), .changed(let data): try container.encode(data, forKey: .data)
        case .sent(let data): try container.encode(data, forKey: .data)
        case .result(let data): try container.encode(data, forKey: .data)
        case .opened(let data): try container.encode(data, forKey: .data)
        case .acknowledged(let data): try container.encode(data, forKey: .data)
        case .helpAsked(let data): try container.encode(data, forKey: .data)
        case .helpAnswered(let data): try container.encode(data, forKey: .data)
        }
    }
}
