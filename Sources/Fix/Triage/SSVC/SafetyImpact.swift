/// The harm to people that exploitation may lead to (SSVC decision point SI, version 2.0.1).
public enum SafetyImpact: String, DecisionValue {
    /// Minor injuries at worst.
    case negligible
    /// Major injuries to one or more persons.
    case marginal
    /// Loss of a life.
    case critical
    /// Loss of several lives.
    case catastrophic

    /// The decision point with its version.
    public static let point = "ssvc:SI:2.0.1"

    /// The key of the value within the decision point.
    public var key: String {
        switch self {
        case .negligible: "N"
        case .marginal: "M"
        case .critical: "R"
        case .catastrophic: "C"
        }
    }
}
