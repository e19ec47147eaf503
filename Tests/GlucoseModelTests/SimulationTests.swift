import GlucoseModel
import Testing

@Suite("Virtual patients in time")
struct SimulationTests {
    /// Three meals with a little insulin.
    private static let day = Scenario([
        ScenarioEvent(minute: 420, carbohydrate: 45, insulin: 0.5),
        ScenarioEvent(minute: 720, carbohydrate: 70, insulin: 1),
        ScenarioEvent(minute: 1080, carbohydrate: 80),
    ])

    @Test("there are ten children, ten adolescents and ten adults, each with a name of its own")
    func population() {
        #expect(VirtualPatient.all.count == 30)
        #expect(Set(VirtualPatient.all.map(\.name)).count == 30)
        for group in AgeGroup.allCases { #expect(VirtualPatient.all.count { $0.group == group } == 10) }
        #expect(VirtualPatient.named("adult#010")?.name == "adult#010")
        #expect(VirtualPatient.named("adult#11") == nil)
    }

    @Test("a patient left alone on the steady basal stays where it is for a day", arguments: VirtualPatient.all)
    func rest(_ patient: VirtualPatient) {
        let summary = GlucoseSummary(Replay(patient, Scenario([]), minutes: 1440))
        #expect(summary.maximum - summary.minimum < 0.05)
    }

    @Test("the standard steps stay within 2e-4 mg/dL of sixty steps a minute", arguments: VirtualPatient.all)
    func convergence(_ patient: VirtualPatient) {
        let exact = Replay(patient, Self.day, minutes: 1440, steps: .even(60))
        let standard = Replay(patient, Self.day, minutes: 1440)
        let worst = zip(exact, standard).map { abs($0 - $1) }.max() ?? .infinity
        #expect(worst < 2e-4)
    }

    @Test("more insulin lowers glucose and less raises it", arguments: VirtualPatient.all)
    func direction(_ patient: VirtualPatient) {
        func final(_ factor: Double) -> Double {
            var simulation = GlucoseSimulation(patient)
            for _ in 0..<240 { simulation.advance(insulin: patient.basal * factor) }
            return simulation.glucose
        }
        #expect(final(1.5) < final(1) - 1)
        #expect(final(0) > final(1) + 1)
    }

    @Test("a meal is eaten at five grams a minute, the rest of it last")
    func eating() throws {
        var simulation = GlucoseSimulation(try #require(VirtualPatient.named("adult#001")))
        simulation.advance(meal: 12, insulin: 0)
        #expect(simulation.onPlate == 7)
        simulation.advance(insulin: 0)
        simulation.advance(insulin: 0)
        #expect(simulation.onPlate == 0)
        #expect(simulation.minute == 3)
    }

    @Test("amounts that make no sense count as none", arguments: [-1, -Double.infinity, .infinity, .nan])
    func senseless(_ amount: Double) throws {
        let patient = try #require(VirtualPatient.named("child#001"))
        var one = GlucoseSimulation(patient)
        var other = GlucoseSimulation(patient)
        for _ in 0..<10 {
            one.advance(meal: amount, insulin: amount)
            other.advance(insulin: 0)
        }
        #expect(one.state == other.state)
    }

    @Test("a deadly dose ends in a number, not in a trap", arguments: VirtualPatient.all)
    func overdose(_ patient: VirtualPatient) {
        let summary = GlucoseSummary(
            Replay(patient, Scenario([ScenarioEvent(minute: 5, insulin: 300)]), minutes: 2000))
        #expect(summary.minimum.isFinite)
        #expect(summary.minimum > -5)
        #expect(summary.timeBelow54 > 0.5)
    }
}
