import PumpLink
import PumpSystem
import Testing

@Suite("Bolus wizard")
struct WizardTests {
    private static let wizard = BolusWizard(WizardSettings(gramsPerUnit: 10, sensitivity: 50, target: 100))

    @Test(
        "meal and correction add up; insulin on board comes off the correction, a low glucose off the meal",
        arguments: [
            (60.0, 100.0 as Double?, 0.0, 6.0), (60, nil, 3, 6), (60, 200, 0, 8), (60, 200, 1.5, 6.5),
            (60, 200, 9, 6), (60, 75, 0, 5.5), (0, 60, 0, 0), (7, 100, 0, 0.7), (0.26, 100, 0, 0.025),
            (-5, 100, 0, 0), (.nan, .nan, 0, 0), (1e9, 100, 0, 50),
        ])
    func advice(_ grams: Double, _ glucose: Double?, _ onBoard: Double, _ units: Double) {
        let advice = Self.wizard.advice(grams: grams, glucose: glucose, onBoard: Insulin(units: onBoard))
        #expect(advice == Insulin(units: units))
    }
}
