public import GlucoseModel
import PumpLink

/// A virtual patient with pump settings that suit them.
public struct LabPatient: Hashable, Sendable {
    /// Who.
    public let patient: VirtualPatient
    /// Their pump's settings.
    public let settings: PumpSettings
    /// Breakfast, lunch and dinner, g, by body weight.
    public let meals: [Double]

    /// Minutes after eight in the morning at which they eat.
    static let mealMinutes = [60, 300, 660]

    /// Basal as the model needs it, limits by age tiers in use, and the boluses that a clinic would find: as much for a
    /// meal as leaves glucose above 80 mg/dL on a day without anything unforeseen.
    ///
    /// - Returns: nil where no pump may work with the settings.
    public init?(_ patient: VirtualPatient) {
        self.patient = patient
        let size = min(patient.parameters.bodyWeight / 70, 1.2)
        meals = [40, 60, 70].map { ($0 * size).rounded() }
        let day = max(patient.basal * 1440 * 2, 1)
        var gramsPerUnit = min(max(450 / day, 2), 100)
        for _ in 0..<16 where Self.lowest(patient, meals, gramsPerUnit) < 80 { gramsPerUnit *= 1.2 }
        let rate = UInt32(max(0, min((patient.basal * 60_000).rounded(), 10_000)))
        settings = PumpSettings(
            therapy: TherapySettings(
                basal: [BasalSegment(startMinute: 0, milliunitsPerHour: rate)],
                limits: Self.limits(patient.group, day: day, rate: rate)),
            wizard: WizardSettings(
                gramsPerUnit: min(gramsPerUnit, 200), sensitivity: min(max(1800 / day, 10), 400), target: 120))
        guard settings.areAcceptable else { return nil }
    }

    private static func limits(_ group: AgeGroup, day: Double, rate: UInt32) -> DoseLimits {
        let (bolus, highest): (Double, UInt32) =
            switch group {
            case .child: (5, 2000)
            case .adolescent: (10, 5000)
            case .adult: (17, 10_000)
            }
        return DoseLimits(
            bolus: Insulin(units: bolus), perHour: Insulin(units: bolus * 1.5),
            perDay: Insulin(pulses: Int(max(day * 1.5, 20) / 0.025)), onBoard: Insulin(units: bolus * 1.5),
            milliunitsPerHour: max(highest, rate), remoteBolus: true)
    }

    /// The lowest glucose of a day with these meals, each with its bolus at once.
    private static func lowest(_ patient: VirtualPatient, _ meals: [Double], _ gramsPerUnit: Double) -> Double {
        let events = zip(mealMinutes, meals).map {
            ScenarioEvent(minute: $0, carbohydrate: $1, insulin: $1 / gramsPerUnit)
        }
        return GlucoseSummary(Replay(patient, Scenario(events), minutes: 1440)).minimum
    }
}
