import GlucoseModel
import PumpLink
import PumpSystem

/// The virtual patient on the pump: minute by minute, with what the motor gave.
struct Body: Sendable {
    private var simulation: GlucoseSimulation
    private var pulses = 0
    private var meal = 0.0
    /// The world's time at which the next minute begins, ms.
    private(set) var nextMinute: UInt64

    init(_ patient: VirtualPatient, at world: UInt64) {
        simulation = GlucoseSimulation(patient)
        nextMinute = world + 60_000
    }

    /// Glucose under the skin and in plasma, mg/dL.
    var glucose: (tissue: Double, plasma: Double) { (simulation.glucose, simulation.plasmaGlucose) }

    mutating func eat(_ grams: Double) { meal += min(grams, 500) }

    /// Lives a minute.
    ///
    /// - Parameter given: all pulses that the motor gave so far.
    mutating func live(_ given: Int) {
        simulation.advance(meal: meal, insulin: Insulin(pulses: max(0, given - pulses)).units)
        (pulses, meal) = (given, 0)
        nextMinute += 60_000
    }
}
