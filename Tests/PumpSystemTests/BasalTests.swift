import PumpLink
import PumpSystem
import Testing

@Suite("Basal")
struct BasalTests {
    @Test("a day of programmed basal is delivered to the pulse, whatever the steps of the clock")
    func aDay() throws {
        let settings = PumpSamples.settings(basal: [(0, 800), (360, 1250), (720, 0), (1020, 935)])
        for step in [0.05, 1, 7.3, 1440] {
            var unit = try PumpSamples.unit(settings)
            for tick in stride(from: 0, through: 1440, by: step) { unit.pass(minute: tick) }
            unit.pass(minute: 1440)
            // 6 h x 0.8 + 6 h x 1.25 + 7 h x 0.935 U.
            #expect(unit.given[.programmed] == Int((4.8 + 7.5 + 6.545) / 0.025))
        }
    }

    @Test("a temporary basal ends in the programmed one by itself")
    func temporary() throws {
        var unit = try PumpSamples.unit()
        unit.person(.order(.temporaryBasal(milliunitsPerHour: 3000, seconds: 3600)), minute: 0)
        unit.pass(minute: 59.9)
        #expect(unit.pump.basalRate == 3000)
        unit.pass(minute: 60)
        #expect(unit.pump.basalRate == 1000)
        unit.pass(minute: 120)
        #expect(unit.given[.temporary] == 120)
        #expect(unit.given[.programmed] == 40)
    }

    @Test("a suspension ends in the programmed basal by itself")
    func suspension() throws {
        var unit = try PumpSamples.unit()
        unit.person(.order(.suspend(seconds: 1800)), minute: 10)
        unit.pass(minute: 39)
        #expect(unit.pump.isSuspended)
        #expect(unit.pump.basalRate == 0)
        unit.pass(minute: 41)
        #expect(unit.pump.basalRate == 1000)
    }

    @Test("a power cut ends a temporary basal and a suspension in the programmed basal")
    func powerCut() throws {
        for order in [DoseOrder.temporaryBasal(milliunitsPerHour: 0, seconds: 7200), .suspend(seconds: 7200)] {
            var unit = try PumpSamples.unit()
            unit.person(.order(order), minute: 1)
            unit.failPower(afterActs: 0)
            unit.person(.remoteBolus(false), minute: 2)
            #expect(!unit.isOn)
            unit.start(at: PumpUnit.minutes(5))
            #expect(unit.isOn)
            #expect(unit.pump.basalRate == 1000)
        }
    }

    @Test("nothing but silence from every other device leaves the programmed basal")
    func silence() throws {
        var unit = try PumpSamples.unit(
            PumpSamples.settings(lowGuard: LowGuardSettings(isOn: true)))
        unit.sense(60, trend: -30, sequence: 1, minute: 0)
        #expect(unit.pump.isSuspended)
        unit.pass(minute: 19)
        #expect(unit.pump.isSuspended)
        unit.pass(minute: 21)
        #expect(unit.pump.basalRate == 1000)
    }

    @Test("settings whose basal uses up the day are not acceptable")
    func unacceptable() {
        let settings = PumpSamples.settings(basal: [(0, 2500)], limits: PumpSamples.limits(day: 60))
        #expect(!settings.areAcceptable)
        #expect(Pump(id: PumpSamples.pumpID, settings: settings) == nil)
    }
}
