public import PumpLink

/// What came of one adversarial schedule, or of many.
public struct ScheduleOutcome: Hashable, Sendable {
    /// How many schedules.
    public var schedules = 0
    /// Bolus insulin that the motor gave.
    public var given = Insulin.zero
    /// What of it no person at the pump had approved, or more than was approved.
    public var unauthorized = Insulin.zero
    /// Boluses that a person began and that were given whole.
    public var completed = 0
    /// Times that the one who asked and the pump disagreed in what they called certain.
    public var disagreements = 0
    /// The seed of the first schedule that went wrong.
    public var firstBad: UInt64?

    /// Nothing yet.
    public init() {}

    /// Adds other schedules.
    public mutating func add(_ other: ScheduleOutcome) {
        schedules += other.schedules
        given = given + other.given
        unauthorized = unauthorized + other.unauthorized
        completed += other.completed
        disagreements += other.disagreements
        firstBad = firstBad ?? other.firstBad
    }
}
