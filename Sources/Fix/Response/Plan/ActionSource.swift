/// Where an action comes from: it is always somebody's words, never the program's.
public enum ActionSource: Sendable, Hashable {
    /// A remedy of an advisory of the case, by its place in the document.
    case advisory(AdvisoryID, pointer: String)
    /// A person, with what they rely on.
    case person(id: String, reference: String)
}

extension ActionSource: Codable {
    private enum CodingKeys: String, CodingKey {
        case type, advisory, pointer, person, reference
    }

    private enum Kind: String, Codable {
        case advisory, person
    }

    /// Reads `type` (`advisory` or `person`) and what goes with it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .type) {
        case .advisory:
            self = .advisory(
                try container.decode(AdvisoryID.self, forKey: .advisory),
                pointer: try container.decode(String.self, forKey: .pointer))
        case .person:
            self = .person(
                id: try container.decode(String.self, forKey: .person),
                reference: try container.decode(String.self, forKey: .reference))
        }
    }

    /// Writes `type` and what goes with it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .advisory(let advisory, let pointer):
            try container.encode(Kind.advisory, forKey: .type)
            try container.encode(advisory, forKey: .advisory)
            try container.encode(pointer, forKey: .pointer)
        case .person(let id, let reference):
            try container.encode(Kind.person, forKey: .type)
            try container.encode(id, forKey: .person)
            try container.encode(reference, forKey: .reference)
        }
    }
}
