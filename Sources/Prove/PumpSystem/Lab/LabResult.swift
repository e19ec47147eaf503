public import GlucoseModel
public import PumpLink

/// What the days of one scenario came to.
public struct LabResult: Hashable, Sendable {
    /// Which.
    public let scenario: LabScenario
    /// How many patients lived it.
    public let patients: Int
    /// How many days each of them lived.
    public let seeds: Int
    /// How many days were lived.
    public private(set) var days = 0
    /// All bolus and temporary basal that nobody at the pump began or confirmed.
    public private(set) var unauthorized = Insulin.zero
    /// All that a person confirmed on the pump without having begun it.
    public private(set) var confirmedByMistake = Insulin.zero
    /// All programmed basal that was not given.
    public private(set) var withheld = Insulin.zero
    /// All glucose.
    public private(set) var glucose = GlucoseSummary()
    private var lowest: [Double] = []

    init(_ scenario: LabScenario, patients: Int, seeds: Int) {
        self.scenario = scenario
        self.patients = patients
        self.seeds = seeds
    }

    mutating func add(_ outcome: LabOutcome) {
        days += 1
        unauthorized = unauthorized + outcome.unauthorized
        confirmedByMistake = confirmedByMistake + outcome.confirmedByMistake
        withheld = withheld + outcome.withheld
        glucose.add(outcome.glucose)
        lowest.append(outcome.glucose.minimum)
    }

    /// The lowest glucose of any day, mg/dL; the model knows no person below zero.
    public var minimumGlucose: Double { max(0, lowest.min() ?? 0) }

    /// The lowest glucose of the middle day, mg/dL.
    public var medianMinimumGlucose: Double { max(0, lowest.isEmpty ? 0 : lowest.sorted()[lowest.count / 2]) }

    /// An amount as units of one day.
    public func perDay(_ amount: Insulin) -> Double { days == 0 ? 0 : amount.units / Double(days) }
}
