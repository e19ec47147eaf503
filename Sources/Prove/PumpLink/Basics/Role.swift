/// What a device is in the system; its certificate says so and the pump's role table decides what it may do.
public enum Role: UInt8, CaseIterable, Hashable, Sendable, Codable, CustomStringConvertible {
    /// Delivers insulin and decides everything.
    case pump = 1
    /// Sends sensor glucose; has no display.
    case transmitter = 2
    /// Sends blood glucose.
    case meter = 3
    /// Asks for boluses.
    case remote = 4
    /// Shows what the pump does and carries signed readings.
    case phone = 5
    /// Reads history and proposes settings.
    case clinic = 6
    /// Carries bytes between a cable or network and the pump.
    case gateway = 7

    /// The word used in certificates and documents.
    public var description: String {
        switch self {
        case .pump: "pump"
        case .transmitter: "transmitter"
        case .meter: "meter"
        case .remote: "remote"
        case .phone: "phone"
        case .clinic: "clinic"
        case .gateway: "gateway"
        }
    }

    /// The role of that word, if any.
    public init?(word: some StringProtocol) {
        guard let role = Role.allCases.first(where: { $0.description == word }) else { return nil }
        self = role
    }
}
