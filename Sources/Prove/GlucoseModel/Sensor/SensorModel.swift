/// How a kind of glucose sensor errs: the figures of its noise and the limits of what it can say.
///
/// The noise is that of Breton and Kovatchev, "Analysis, Modeling, and Simulation of the Accuracy of Continuous Glucose
/// Sensors" (J Diabetes Sci Technol 2, 2008): every 15 minutes a value that remembers the one before, bent by Johnson's
/// unbounded transform.
public struct SensorModel: Hashable, Sendable {
    /// The name of the kind.
    public let name: String
    /// How much of a value stays in the next, 15 minutes later.
    public let memory: Double
    /// Johnson's first shape parameter.
    public let gamma: Double
    /// Johnson's second shape parameter.
    public let delta: Double
    /// Johnson's scale, mg/dL.
    public let lambda: Double
    /// Johnson's location, mg/dL.
    public let xi: Double
    /// Minutes between readings.
    public let sampleMinutes: Int
    /// The lowest reading, mg/dL.
    public let lowest: Double
    /// The highest reading, mg/dL.
    public let highest: Double

    private init(_ name: String, sampleMinutes: Int, lowest: Double) {
        self.name = name
        memory = 0.7
        gamma = -0.5444
        delta = 1.6898
        lambda = 15.9574
        xi = -5.47
        self.sampleMinutes = sampleMinutes
        self.lowest = lowest
        highest = 600
    }

    /// A reading every three minutes.
    public static let dexcom = SensorModel("Dexcom", sampleMinutes: 3, lowest: 39)
    /// A reading every five minutes.
    public static let guardian = SensorModel("GuardianRT", sampleMinutes: 5, lowest: 39)
    /// A reading every minute.
    public static let navigator = SensorModel("Navigator", sampleMinutes: 1, lowest: 32)

    /// All kinds with published figures.
    public static let all = [dexcom, guardian, navigator]
}
