public import PumpLink

/// Advises a bolus for a meal and a glucose value; a person decides.
public struct BolusWizard: Hashable, Sendable {
    /// What it works with.
    public let settings: WizardSettings

    /// A wizard.
    public init(_ settings: WizardSettings) { self.settings = settings }

    /// The advice, in whole pulses, never rounded up.
    ///
    /// Insulin on board is taken off the correction, never off the meal; glucose below the target takes off the meal.
    ///
    /// - Parameters:
    ///   - grams: carbohydrate.
    ///   - glucose: mg/dL, nil where it is not known.
    ///   - onBoard: bolus insulin still at work.
    public func advice(grams: Double, glucose: Double?, onBoard: Insulin) -> Insulin {
        let meal = grams.isFinite ? max(0, min(grams, 500)) / settings.gramsPerUnit : 0
        var correction = 0.0
        if let glucose, glucose.isFinite {
            correction = (min(max(glucose, 10), 1000) - settings.target) / settings.sensitivity
            if correction > 0 { correction = max(0, correction - onBoard.units) }
        }
        let pulses = ((meal + correction) * 1000 / Double(Pulse.milliunits) + 1e-9).rounded(.down)
        return pulses > 0 ? Insulin(pulses: Int(min(pulses, Double(Reservoir.capacity)))) : .zero
    }
}
