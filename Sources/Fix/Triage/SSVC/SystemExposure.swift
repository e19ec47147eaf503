/// How reachable the affected system is (SSVC decision point EXP, version 1.0.1).
public enum SystemExposure: String, DecisionValue {
    /// A local service or program, or a highly controlled network.
    case small
    /// Reachable with some restrictions in place.
    case controlled
    /// The internet or another place where access cannot plausibly be restricted.
    case open

    /// The decision point with its version.
    public static let point = "ssvc:EXP:1.0.1"

    /// The key of the value within the decision point.
    public var key: String {
        switch self {
        case .small: "S"
        case .controlled: "C"
        case .open: "O"
        }
    }
}
