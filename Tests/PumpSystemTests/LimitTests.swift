import PumpLink
import PumpSystem
import Testing

/// The limits hold for whoever asks; here it is the person at the pump, who needs no lease.
@Suite("Dose limits")
struct LimitTests {
    @Test("no bolus is larger than the limit of a bolus, nor than the remote's own")
    func bolus() throws {
        var unit = try PumpSamples.unit(PumpSamples.settings(limits: PumpSamples.limits(bolus: 12)))
        unit.person(.order(.bolus(Insulin(units: 12.025))), minute: 0)
        #expect(!unit.pump.isBolusing)
        #expect(
            unit.ask(.prepare(CommandID(1), .bolus(Insulin(units: 10.025))), minute: 0)
                == .refused(CommandID(1), .aboveLimit, highest: .none))
        unit.person(.order(.bolus(Insulin(units: 12))), minute: 1)
        #expect(unit.pump.isBolusing)
    }

    @Test("no hour holds more bolus insulin than its limit")
    func hour() throws {
        var unit = try PumpSamples.unit(PumpSamples.settings(limits: PumpSamples.limits(hour: 15, onBoard: 60)))
        unit.person(.order(.bolus(Insulin(units: 10))), minute: 0)
        unit.person(.order(.bolus(Insulin(units: 5.025))), minute: 20)
        #expect(!unit.pump.isBolusing)
        unit.person(.order(.bolus(Insulin(units: 5))), minute: 21)
        #expect(unit.pump.isBolusing)
        unit.person(.order(.bolus(Insulin(units: 10))), minute: 68)
        #expect(unit.pump.isBolusing)
    }

    @Test("no bolus brings insulin on board above its limit")
    func onBoard() throws {
        var unit = try PumpSamples.unit(PumpSamples.settings(limits: PumpSamples.limits(hour: 60, onBoard: 12)))
        unit.person(.order(.bolus(Insulin(units: 10))), minute: 0)
        unit.pass(minute: 7)
        #expect(unit.pump.onBoard <= Insulin(units: 10) && unit.pump.onBoard > Insulin(units: 9))
        unit.person(.order(.bolus(Insulin(units: 3))), minute: 8)
        #expect(!unit.pump.isBolusing)
        unit.pass(minute: 250)
        #expect(unit.pump.onBoard == .zero)
    }

    @Test("no day holds more than its limit, and boluses never use up the basal of the day")
    func day() throws {
        var unit = try PumpSamples.unit(
            PumpSamples.settings(limits: PumpSamples.limits(hour: 60, day: 44, onBoard: 60)))
        for minute in stride(from: 0.0, to: 600, by: 60) {
            unit.person(.order(.bolus(Insulin(units: 10))), minute: minute)
        }
        unit.pass(minute: 1439)
        #expect(unit.given[.bolus] == 800)
        #expect((unit.given[.programmed] ?? 0) >= 959)
        #expect(unit.givenPulses <= 44 * 40)
    }

    @Test("no temporary basal is above the limit of the rate, and none outlives the limit of the day")
    func rate() throws {
        var unit = try PumpSamples.unit(PumpSamples.settings(limits: PumpSamples.limits(day: 30, rate: 4000)))
        unit.person(.order(.temporaryBasal(milliunitsPerHour: 4001, seconds: 3600)), minute: 0)
        #expect(unit.pump.basalRate == 1000)
        unit.person(.order(.temporaryBasal(milliunitsPerHour: 4000, seconds: 86_400)), minute: 0)
        #expect(unit.pump.basalRate == 4000)
        unit.pass(minute: 200)
        #expect(unit.given[.temporary] == 240)
        #expect(unit.pump.basalRate == 1000)
        #expect(unit.shown.contains(.show(.limitReached)))
    }

    @Test("a power cut counts as no time at all for the limits")
    func powerCut() throws {
        var unit = try PumpSamples.unit(PumpSamples.settings(limits: PumpSamples.limits(hour: 10, onBoard: 60)))
        unit.person(.order(.bolus(Insulin(units: 10))), minute: 0)
        unit.pass(minute: 10)
        unit.failPower(afterActs: 0)
        unit.pass(minute: 20)
        #expect(!unit.isOn)
        unit.start(at: PumpUnit.minutes(180))
        unit.person(.order(.bolus(Insulin(units: 1))), minute: 200)
        #expect(!unit.pump.isBolusing)
        unit.person(.order(.bolus(Insulin(units: 1))), minute: 242)
        #expect(unit.pump.isBolusing)
    }

    @Test(
        "a limit that is lowered while a bolus runs stops it there: limits are checked before every pulse",
        arguments: [
            PumpSamples.limits(hour: 5), PumpSamples.limits(onBoard: 5), PumpSamples.limits(day: 29),
        ])
    func everyPulse(_ lowered: DoseLimits) throws {
        var unit = try PumpSamples.unit()
        unit.person(.order(.bolus(Insulin(units: 10))), minute: 0)
        unit.person(.change(PumpSamples.settings(limits: lowered)), minute: 1)
        unit.pass(minute: 10)
        #expect((200...206).contains(unit.given[.bolus, default: 0]))
        #expect(unit.receipts.last?.outcome == .interrupted)
        #expect(unit.shown.contains(.show(.limitReached)))
    }

    @Test("settings of a clinic that no pump may work with are refused")
    func settings() throws {
        var unit = try PumpSamples.unit()
        var therapy = PumpSamples.settings().therapy
        therapy.limits.perDay = Insulin(units: 20)
        let response = unit.ask(.prepare(CommandID(1), .settings(therapy)), PumpSamples.clinic, minute: 0)
        #expect(response == .refused(CommandID(1), .malformed, highest: .none))
    }
}
