/// What exploitation does to the essential functions of the organisation (SSVC decision point MI, version 2.0.0).
public enum MissionImpact: String, DecisionValue {
    /// Little or nothing, up to the degradation of functions that are not essential.
    case degraded
    /// What directly supports an essential function is crippled; the function goes on for a time.
    case supportCrippled = "mef support crippled"
    /// One essential function fails for longer than is acceptable.
    case functionFailure = "mef failure"
    /// Several or all essential functions fail.
    case missionFailure = "mission failure"

    /// The decision point with its version.
    public static let point = "ssvc:MI:2.0.0"

    /// The key of the value within the decision point.
    public var key: String {
        switch self {
        case .degraded: "D"
        case .supportCrippled: "MSC"
        case .functionFailure: "MEF"
        case .missionFailure: "MF"
        }
    }
}
