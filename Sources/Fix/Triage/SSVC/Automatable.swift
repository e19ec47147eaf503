/// Whether attackers can reliably automate the first four steps of the kill chain (SSVC decision point A, version 2.0.0).
public enum Automatable: String, DecisionValue {
    /// They cannot.
    case no
    /// They can.
    case yes

    /// The decision point with its version.
    public static let point = "ssvc:A:2.0.0"

    /// The key of the value within the decision point.
    public var key: String { self == .yes ? "Y" : "N" }
}
