/// How soon to act (SSVC outcome group DSOI, version 1.0.0).
public enum Priority: String, DecisionValue {
    /// Do not act at present; look again at the review date.
    case `defer`
    /// Act during regularly scheduled maintenance.
    case scheduled
    /// Act more quickly than usual, at the next opportunity.
    case outOfCycle = "out-of-cycle"
    /// Act at once, with all that is needed.
    case immediate

    /// The decision point with its version.
    public static let point = "ssvc:DSOI:1.0.0"

    /// The key of the value within the decision point.
    public var key: String {
        switch self {
        case .defer: "D"
        case .scheduled: "S"
        case .outOfCycle: "O"
        case .immediate: "I"
        }
    }
}
