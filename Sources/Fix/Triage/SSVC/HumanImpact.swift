/// Safety and mission impact together (SSVC decision point HI, version 2.0.2).
public enum HumanImpact: String, DecisionValue {
    /// Low.
    case low
    /// Medium.
    case medium
    /// High.
    case high
    /// Very high.
    case veryHigh = "very high"

    /// The decision point with its version.
    public static let point = "ssvc:HI:2.0.2"

    /// The key of the value within the decision point.
    public var key: String {
        switch self {
        case .low: "L"
        case .medium: "M"
        case .high: "H"
        case .veryHigh: "VH"
        }
    }
}
