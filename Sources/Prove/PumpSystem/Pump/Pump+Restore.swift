public import PumpLink

extension Pump {
    /// Builds the pump again after a power cut, from its journal.
    ///
    /// The programmed basal goes on; a bolus, a temporary basal and a suspension are over; leases have expired. Nobody
    /// knows how long the power was out: for the limits it counts as no time at all. A journal that
    /// contradicts itself leaves a pump that delivers nothing and sounds `memoryFault`.
    ///
    /// - Parameters:
    ///   - initial: the settings of a journal that begins without a checkpoint.
    ///   - minuteOfDay: by the clock that a battery of its own keeps.
    /// - Returns: the pump, at the start of its clock, and the step to carry out first; nil where the settings are not
    ///   acceptable.
    public static func restore(
        id: DeviceID, _ journal: [PumpEntry], initial: PumpSettings, rules: LedgerRules = LedgerRules(),
        minuteOfDay: Int
    ) -> (pump: Pump, step: PumpStep)? {
        guard initial.areAcceptable else { return nil }
        var memory = PumpMemory(initial)
        var dosing: [JournalEntry] = []
        for entry in journal {
            switch entry {
            case .checkpoint(let earlier, let ledger):
                memory = earlier
                dosing = [.checkpoint(ledger)]
            case .dosing(let entry):
                dosing.append(entry)
            default:
                memory.apply(entry)
            }
        }
        let restored = try? DoseLedger.restore(dosing, rules: rules)
        var pump = Pump(id: id, memory, restored?.ledger ?? DoseLedger(rules: rules), minuteOfDay, .zero)
        var step = PumpStep()
        pump.record(.restarted, in: &step)
        if let restored {
            pump.absorb(restored.step, into: &step)
        } else {
            pump.sound(.memoryFault, &step)
        }
        pump.show(.restarted, in: &step)
        return (pump, step)
    }
}
