/// One value for each clinical function.
public struct PerFunction<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// The value for what sustains life or delivers therapy.
    public var therapy: Value
    /// The value for what diagnoses or monitors.
    public var diagnosis: Value
    /// The value for what is not known; never below that of diagnosis.
    public var unknown: Value
    /// The value for what supports care.
    public var support: Value
    /// The value for what is administrative.
    public var administrative: Value

    /// One value each, the most harmful first.
    public init(therapy: Value, diagnosis: Value, unknown: Value, support: Value, administrative: Value) {
        (self.therapy, self.diagnosis, self.unknown) = (therapy, diagnosis, unknown)
        (self.support, self.administrative) = (support, administrative)
    }

    /// The value for a function.
    public subscript(_ function: ClinicalFunction) -> Value {
        get {
            switch function {
            case .therapy: therapy
            case .diagnosis: diagnosis
            case .unknown: unknown
            case .support: support
            case .administrative: administrative
            }
        }
        set {
            switch function {
            case .therapy: therapy = newValue
            case .diagnosis: diagnosis = newValue
            case .unknown: unknown = newValue
            case .support: support = newValue
            case .administrative: administrative = newValue
            }
        }
    }
}
