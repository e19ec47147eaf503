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

    public static let point = "ssvc:HI:2.0.2"

    public var key: String {
        switch self {
        case .low: "L"
        case .medium: "M"
        case .high: "H"
        case .veryHigh: "VH"
        }
    }
}
