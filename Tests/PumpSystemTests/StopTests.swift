import PumpLink
import PumpSystem
import Testing

@Suite("Alarms and stops")
struct StopTests {
    @Test("an occlusion stops everything at the first pulse that finds it, and alarms until a person clears it")
    func occlusion() throws {
        var unit = try PumpSamples.unit()
        unit.person(.order(.bolus(Insulin(units: 5))), minute: 0)
        unit.pass(minute: 1)
        let before = unit.givenPulses
        unit.isBlocked = true
        unit.pass(minute: 60)
        #expect(unit.givenPulses == before)
        #expect(unit.pump.memory.alarms == [.occlusion])
        #expect(unit.shown.contains(.sound(.occlusion)))
        #expect(unit.receipts.last?.outcome == .interrupted)
        unit.isBlocked = false
        unit.pass(minute: 90)
        #expect(unit.givenPulses == before)
        unit.person(.clear(.occlusion), minute: 91)
        unit.pass(minute: 120)
        #expect(unit.givenPulses > before)
    }

    @Test("an empty reservoir stops and alarms, and only a new one ends it")
    func empty() throws {
        var unit = try PumpSamples.unit(filled: 1)
        unit.person(.order(.bolus(Insulin(units: 0.9))), minute: 0)
        unit.pass(minute: 60)
        #expect(unit.givenPulses == 40)
        #expect(unit.pump.memory.alarms == [.reservoirEmpty])
        unit.person(.clear(.reservoirEmpty), minute: 61)
        #expect(unit.pump.isStopped)
        unit.person(.fill(Insulin(units: 100)), minute: 62)
        #expect(!unit.pump.isStopped)
        #expect(unit.pump.memory.reservoir.amount == Insulin(units: 100))
    }

    @Test("no bolus is larger than what the reservoir holds")
    func reservoir() throws {
        var unit = try PumpSamples.unit(filled: 2)
        unit.person(.order(.bolus(Insulin(units: 3))), minute: 0)
        #expect(!unit.pump.isBolusing)
    }

    @Test("a battery warns before it is empty, and stops when it is")
    func battery() throws {
        var unit = try PumpSamples.unit()
        unit.input(at: 1000) { $0.battery(15, at: $1) }
        #expect(unit.shown.contains(.show(.batteryLow)))
        unit.input(at: 2000) { $0.battery(0, at: $1) }
        #expect(unit.pump.memory.alarms == [.batteryEmpty])
        unit.person(.replaceBattery, minute: 1)
        #expect(unit.pump.basalRate == 1000)
    }

    @Test("delivery stops before glucose is low, and goes on after")
    func beforeLow() throws {
        var unit = try PumpSamples.unit(PumpSamples.settings(lowGuard: LowGuardSettings(isOn: true, threshold: 70)))
        unit.sense(120, trend: -10, sequence: 1, minute: 0)
        #expect(!unit.pump.isSuspended)
        unit.sense(95, trend: -20, sequence: 2, minute: 5)
        #expect(unit.pump.isSuspended)
        #expect(unit.shown.contains(.show(.suspendedBeforeLow)))
        unit.sense(80, trend: 5, sequence: 3, minute: 15)
        #expect(unit.pump.isSuspended)
        unit.sense(95, trend: 10, sequence: 4, minute: 25)
        #expect(!unit.pump.isSuspended)
    }

    @Test("delivery stopped before a low goes on after two hours, come what may")
    func twoHours() throws {
        var unit = try PumpSamples.unit(PumpSamples.settings(lowGuard: LowGuardSettings(isOn: true)))
        for minute in stride(from: 0, through: 200, by: 5) {
            unit.sense(60, sequence: UInt64(minute + 1), minute: Double(minute))
            #expect(unit.pump.isSuspended == (minute < 120), "minute \(minute)")
        }
    }

    @Test("an old, repeated or held back reading changes nothing")
    func readings() throws {
        var unit = try PumpSamples.unit()
        #expect(unit.sense(100, sequence: 5, minute: 0) == .readingTaken(5))
        #expect(unit.sense(100, sequence: 5, minute: 1) == .refused(.none, .badReading, highest: .none))
        #expect(unit.sense(100, sequence: 4, minute: 2) == .refused(.none, .badReading, highest: .none))
    }

    @Test("a journal that contradicts itself leaves a pump that delivers nothing and says so")
    func memoryFault() throws {
        let key = CommandKey(peer: PumpSamples.pumpID, command: CommandID(1))
        let restored = Pump.restore(
            id: PumpSamples.pumpID, [.filled(Insulin(units: 100)), .dosing(.committed(key))],
            initial: PumpSamples.settings(), minuteOfDay: 0)
        let (pump, step) = try #require(restored)
        #expect(pump.memory.alarms == [.memoryFault])
        #expect(step.effects.contains(.sound(.memoryFault)))
        #expect(pump.basalRate == 0)
    }
}
