/// Whether attackers can reliably automate the first four steps of the kill chain (SSVC decision point A, version 2.0.0).
public enum Automatable: String, DecisionValue {
    /// They cannot.
    case no
    /// They can.
    case yes

    public static let point = "ssvc:A:2.0.0"

    public var key: String { self == .yes ? "Y" : "N" }
}
