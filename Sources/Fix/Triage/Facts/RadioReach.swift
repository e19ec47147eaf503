/// How far a device's radio can be reached.
public enum RadioReach: String, Codable, CaseIterable, Hashable, Sendable {
    /// It has no radio, or it is off.
    case none
    /// Only on touch: inductive or near-field.
    case touch
    /// From nearby, some metres: the pump and its remote.
    case nearby
    /// From beyond the room, where nobody sees who listens: wireless LAN, long-range telemetry.
    case far

    /// The exposure of a service over this radio (SSVC decision point EXP).
    public var exposure: SystemExposure {
        switch self {
        case .none, .touch: .small
        case .nearby: .controlled
        case .far: .open
        }
    }

    /// What it means, as the beginning of a sentence.
    public var words: String {
        switch self {
        case .none: "The device has no radio"
        case .touch: "The device's radio reaches no farther than a touch"
        case .nearby: "The device's radio can be reached from some metres away"
        case .far: "The device's radio can be reached from beyond the room"
        }
    }
}
