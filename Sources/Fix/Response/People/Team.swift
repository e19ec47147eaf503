/// One of the two teams that answer for a case together.
public enum Team: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// Biomedical engineering (healthcare technology management).
    case biomedicalEngineering = "biomedical_engineering"
    /// Cybersecurity.
    case security

    /// The team on the other side of the case.
    public var other: Team {
        self == .security ? .biomedicalEngineering : .security
    }

    /// The name in a sentence: `biomedical engineering`, `security`.
    public var name: String {
        self == .security ? "security" : "biomedical engineering"
    }

    /// By raw value, so that lists have an order.
    public static func < (one: Team, other: Team) -> Bool {
        one.rawValue < other.rawValue
    }
}
