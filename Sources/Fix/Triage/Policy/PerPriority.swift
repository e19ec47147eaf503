/// One value for each priority.
public struct PerPriority<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// The value for immediate.
    public var immediate: Value
    /// The value for out of cycle.
    public var outOfCycle: Value
    /// The value for scheduled.
    public var scheduled: Value
    /// The value for defer.
    public var deferred: Value

    // The names are those of `Priority`.
    private enum CodingKeys: String, CodingKey {
        case immediate, scheduled
        case outOfCycle = "out-of-cycle"
        case deferred = "defer"
    }

    /// One value each, the most urgent first.
    public init(immediate: Value, outOfCycle: Value, scheduled: Value, deferred: Value) {
        (self.immediate, self.outOfCycle, self.scheduled, self.deferred) = (immediate, outOfCycle, scheduled, deferred)
    }

    /// The value for a priority.
    public subscript(_ priority: Priority) -> Value {
        get {
            switch priority {
            case .immediate: immediate
            case .outOfCycle: outOfCycle
            case .scheduled: scheduled
            case .defer: deferred
            }
        }
        set {
            switch priority {
            case .immediate: immediate = newValue
            case .outOfCycle: outOfCycle = newValue
            case .scheduled: scheduled = newValue
            case .defer: deferred = newValue
            }
        }
    }
}
