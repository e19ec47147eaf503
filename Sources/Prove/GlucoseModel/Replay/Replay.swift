/// A patient living through a scenario, on top of the steady basal: one value for every minute.
public struct Replay: Sequence, IteratorProtocol, Sendable {
    /// The minutes that are left.
    public private(set) var remaining: Int
    private var simulation: GlucoseSimulation
    private let events: [ScenarioEvent]
    private var upcoming = 0

    /// A replay from minute 0 of so many minutes.
    public init(_ patient: VirtualPatient, _ scenario: Scenario, minutes: Int, steps: SolverSteps = .standard) {
        simulation = GlucoseSimulation(patient, steps: steps)
        events = scenario.events
        remaining = Swift.max(0, minutes)
    }

    /// Glucose under the skin before the minute is lived, mg/dL; then lives it.
    public mutating func next() -> Double? {
        guard remaining > 0 else { return nil }
        remaining -= 1
        let glucose = simulation.glucose
        var event = ScenarioEvent(minute: simulation.minute)
        if upcoming < events.count, events[upcoming].minute == simulation.minute {
            event = events[upcoming]
            upcoming += 1
        }
        simulation.advance(meal: event.carbohydrate, insulin: simulation.patient.basal + event.insulin)
        return glucose
    }
}
