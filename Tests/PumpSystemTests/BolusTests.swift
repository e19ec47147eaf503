import PumpLink
import PumpSystem
import Testing

@Suite("Boluses")
struct BolusTests {
    @Test("a normal bolus is given at 1.5 units a minute, beside the basal")
    func normal() throws {
        var unit = try PumpSamples.unit()
        unit.person(.order(.bolus(Insulin(units: 3))), minute: 0)
        unit.pass(minute: 1)
        #expect(unit.given[.bolus] == 61)
        unit.pass(minute: 2)
        #expect(unit.given[.bolus] == 120)
        #expect(!unit.pump.isBolusing)
        #expect(unit.receipts.last?.outcome == .completed)
        #expect(unit.receipts.last?.delivered == Insulin(units: 3))
    }

    @Test("a square bolus is even over its time, a dual bolus gives its first part at once")
    func extended() throws {
        var square = try PumpSamples.unit()
        square.person(.order(.squareBolus(Insulin(units: 2), seconds: 7200)), minute: 0)
        square.pass(minute: 60)
        #expect(square.given[.bolus] == 40)
        square.pass(minute: 120)
        #expect(square.given[.bolus] == 80)
        var dual = try PumpSamples.unit()
        dual.person(.order(.dualBolus(now: Insulin(units: 1), later: Insulin(units: 2), seconds: 3600)), minute: 0)
        dual.pass(minute: 1)
        #expect(dual.given[.bolus] == 40)
        dual.pass(minute: 62)
        #expect(dual.given[.bolus] == 120)
    }

    @Test("a remote's bolus waits for a person at the pump, and is announced as foreign when it begins")
    func remote() throws {
        var unit = try PumpSamples.unit()
        unit.ask(.prepare(CommandID(1), .bolus(Insulin(units: 2))), minute: 0)
        let question = try #require(unit.pump.questions.first)
        #expect(question.role == .remote)
        unit.ask(.commit(CommandID(1), question.lease), minute: 0.1)
        #expect(unit.given[.bolus] == nil)
        unit.person(.confirm(question.key, question.lease), minute: 0.2)
        #expect(unit.given[.bolus] == nil)
        unit.ask(.commit(CommandID(1), question.lease), minute: 0.3)
        unit.pass(minute: 5)
        #expect(unit.given[.bolus] == 80)
        #expect(unit.shown.contains(.show(.foreignBolus)))
    }

    @Test("a bolus of less than whole pulses is refused, not rounded")
    func wholePulses() throws {
        var unit = try PumpSamples.unit()
        let response = unit.ask(.prepare(CommandID(1), .bolus(Insulin(milliunits: 1010))), minute: 0)
        #expect(response == .refused(CommandID(1), .malformed, highest: .none))
    }

    @Test("a person can always cancel: a bolus of a remote, one of their own, and any temporary basal")
    func cancelling() throws {
        var unit = try PumpSamples.unit()
        unit.ask(.prepare(CommandID(1), .bolus(Insulin(units: 4))), minute: 0)
        let question = try #require(unit.pump.questions.first)
        unit.person(.confirm(question.key, question.lease), minute: 0)
        unit.ask(.commit(CommandID(1), question.lease), minute: 0)
        unit.person(.cancel, minute: 1)
        unit.pass(minute: 10)
        #expect(unit.given[.bolus] == 61)
        #expect(unit.receipts.last?.outcome == .cancelled)
        #expect(unit.receipts.last?.delivered == Insulin(pulses: 61))
        unit.person(.order(.temporaryBasal(milliunitsPerHour: 0, seconds: 7200)), minute: 11)
        unit.person(.cancel, minute: 12)
        #expect(unit.pump.basalRate == 1000)
    }

    @Test("with the remote's boluses off, none is even asked about")
    func remoteOff() throws {
        var unit = try PumpSamples.unit()
        unit.person(.remoteBolus(false), minute: 0)
        let response = unit.ask(.prepare(CommandID(1), .bolus(Insulin(units: 1))), minute: 1)
        #expect(response == .refused(CommandID(1), .notAllowed, highest: .none))
        #expect(unit.pump.questions.isEmpty)
    }
}
