/// Whose day it is, and how it is lived.
public struct LabSetting: Hashable, Sendable {
    /// Who wears the pump.
    public let patient: LabPatient
    /// How the devices speak, what the stranger tries, what the person does against it.
    public let scenario: LabScenario

    /// A setting.
    public init(_ patient: LabPatient, _ scenario: LabScenario) {
        self.patient = patient
        self.scenario = scenario
    }

    /// Lives this day.
    ///
    /// - Parameters:
    ///   - seed: the weather, the keys, the haste of people: the same seed gives the same day.
    ///   - keepsTrace: whether the outcome holds the curve of glucose.
    /// - Returns: nil where no keys could be made.
    public func live(seed: UInt64, keepsTrace: Bool = false) -> LabOutcome? {
        var household = Household(self, seed: seed, keepsTrace: keepsTrace)
        return household?.live()
    }
}
