/// Where in the hospital's networks a device stands.
public enum NetworkZone: String, Codable, CaseIterable, Hashable, Sendable {
    /// On no network at all.
    case none
    /// In a segment of its own that admits named peers only.
    case segmented
    /// In the hospital's general network.
    case `internal`
    /// In a network for guests or patients.
    case guest
    /// Reachable from the internet.
    case internet

    /// The exposure of a service in this zone (SSVC decision point EXP).
    public var exposure: SystemExposure {
        switch self {
        case .none: .small
        case .segmented, .internal: .controlled
        case .guest, .internet: .open
        }
    }

    /// What it means, as the beginning of a sentence.
    public var words: String {
        switch self {
        case .none: "The device is on no network"
        case .segmented: "The device stands in a network segment of its own"
        case .internal: "The device stands in the hospital's network"
        case .guest: "The device stands in a network for guests"
        case .internet: "The device can be reached from the internet"
        }
    }
}
