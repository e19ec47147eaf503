import PumpLink
import PumpSystem
import Testing

@Suite("Power cuts")
struct PowerCutTests {
    /// Every act of a bolus of 0.25 U: journal writes, motor moves, the answer.
    @Test("at whichever act the power fails, no pulse is repeated and at most one is counted that was not given")
    func everyAct() throws {
        for acts in 0..<40 {
            var unit = try PumpSamples.unit()
            unit.failPower(afterActs: acts)
            unit.person(.order(.bolus(Insulin(units: 0.25))), minute: 0)
            unit.pass(minute: 1)
            unit.start(at: PumpUnit.minutes(1))
            unit.pass(minute: 1.1)
            let counted = unit.pump.memory.reservoir.delivered
            #expect((0...1).contains(counted - unit.givenPulses), "after \(acts) acts")
            #expect(unit.given[.bolus, default: 0] <= 10)
            let stated = unit.receipts.filter { $0.delivered > .zero }
            #expect(
                stated.reduce(0) { $0 + $1.delivered.pulses } >= unit.given[.bolus, default: 0], "after \(acts) acts")
            #expect(stated.count <= 1)
        }
    }

    @Test("a bolus that a power cut stopped does not go on by itself")
    func notResumed() throws {
        var unit = try PumpSamples.unit()
        unit.person(.order(.bolus(Insulin(units: 5))), minute: 0)
        unit.pass(minute: 1)
        unit.failPower(afterActs: 1)
        unit.pass(minute: 2)
        unit.start(at: PumpUnit.minutes(3))
        unit.pass(minute: 30)
        #expect(unit.given[.bolus] == 61)
        #expect(unit.receipts.last?.outcome == .interrupted)
        #expect(unit.pump.memory.history.contains { $0.event == .restarted })
    }

    @Test("a receipt that the power cut kept back is issued when power returns")
    func receipts() throws {
        // Find the act between the journal's last line and the receipt.
        var found = false
        for acts in 0..<60 {
            var unit = try PumpSamples.unit()
            unit.failPower(afterActs: acts)
            unit.person(.order(.bolus(Insulin(units: 0.25))), minute: 0)
            unit.pass(minute: 1)
            guard !unit.isOn, unit.receipts.isEmpty, unit.given[.bolus] == 10 else { continue }
            unit.start(at: PumpUnit.minutes(2))
            #expect(unit.receipts.count == 1)
            #expect(unit.receipts.first?.delivered == Insulin(units: 0.25))
            found = true
        }
        #expect(found)
    }

    /// What a process does outside: killed between any two acts, the next one is built from what was done.
    @Test("killed between any two of its acts, a pump comes back without repeating a pulse, and issues what it owes")
    func acts() throws {
        var unit = try #require(
            PumpUnit(
                id: PumpSamples.pumpID, settings: PumpSamples.settings(), filled: Insulin(units: 200), keepsActs: true))
        unit.person(.order(.bolus(Insulin(units: 0.25))), minute: 0)
        unit.pass(minute: 4)
        let acts = unit.takeActs()
        #expect(unit.takeActs().isEmpty)
        #expect(acts.count > 25)
        for done in 1...acts.count {
            var (journal, moved, receipts) = ([PumpEntry](), 0, [ReceiptFacts]())
            for act in acts.prefix(done) {
                switch act {
                case .write(let lines): journal += lines
                case .replaceJournal(let lines): journal = lines
                case .move: moved += 1
                case .issue(let facts, _): receipts.append(facts)
                }
            }
            let again = try #require(
                PumpUnit(
                    restoring: PumpSamples.pumpID, journal, receipts: receipts, initial: PumpSamples.settings(),
                    at: PumpUnit.minutes(5)))
            let counted = again.pump.memory.reservoir.delivered
            #expect((0...1).contains(counted - moved), "after \(done) acts")
            #expect(again.given.isEmpty && !again.pump.isBolusing, "after \(done) acts")
            let began = again.pump.memory.history.contains { if case .began = $0.event { true } else { false } }
            #expect(!began || again.receipts.count == 1, "after \(done) acts")
        }
    }

    @Test("a journal that was summed up restores the same pump")
    func checkpoint() throws {
        var unit = try PumpSamples.unit()
        unit.person(.order(.bolus(Insulin(units: 2))), minute: 0)
        unit.pass(minute: 300)
        let whole = try #require(
            Pump.restore(
                id: PumpSamples.pumpID, unit.journal, initial: PumpSamples.settings(), minuteOfDay: 0))
        let summed = try #require(
            Pump.restore(
                id: PumpSamples.pumpID, unit.pump.checkpoint, initial: PumpSamples.settings(), minuteOfDay: 0))
        #expect(whole.pump.memory == summed.pump.memory)
        #expect(whole.pump.ledger.state == summed.pump.ledger.state)
    }
}
