/// What happens to a patient in one minute, on top of the steady basal.
public struct ScenarioEvent: Hashable, Sendable {
    /// Minutes since the beginning.
    public let minute: Int
    /// Carbohydrate of a meal that begins, g.
    public var carbohydrate: Double
    /// Insulin added for this one minute, U/min.
    public var insulin: Double

    /// An event.
    public init(minute: Int, carbohydrate: Double = 0, insulin: Double = 0) {
        self.minute = minute
        self.carbohydrate = carbohydrate
        self.insulin = insulin
    }
}
