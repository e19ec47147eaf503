public import GlucoseModel
public import PumpLink

/// What one day of one patient came to.
public struct LabOutcome: Hashable, Sendable {
    /// Bolus and temporary basal that nobody at the pump began or confirmed.
    public var unauthorized = Insulin.zero
    /// What a person confirmed on the pump without having begun it.
    public var confirmedByMistake = Insulin.zero
    /// Programmed basal that was not given.
    public var withheld = Insulin.zero
    /// Glucose under the skin, every minute.
    public var glucose = GlucoseSummary()
    /// The same, as a curve; empty unless asked for.
    public var trace: [Double] = []
}
