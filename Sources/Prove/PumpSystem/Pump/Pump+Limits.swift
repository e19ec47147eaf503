public import PumpLink

extension Pump {
    /// What the limits, the reservoir and the alarms allow at this moment: the dosing ledger asks at every step.
    public var allowance: DoseAllowance {
        let limits = settings.therapy.limits
        let hour = limits.perHour - Insulin(pulses: memory.doses.bolusPulsesOfLastHour(at: now))
        let onBoard = limits.onBoard - onBoard
        let most = min(limits.bolus, min(hour, min(onBoard, memory.reservoir.amount)))
        return DoseAllowance(
            bolus: min(most, Insulin(pulses: dayBudget)), milliunitsPerHour: limits.milliunitsPerHour,
            remoteBolus: limits.remoteBolus, canDeliver: !isStopped && !isSuspended)
    }

    /// Pulses of a day beyond the programmed basal that are left: no bolus can use up the basal.
    var dayBudget: Int {
        var doses = memory.doses
        doses.forget(before: now.minute)
        return max(0, settings.therapy.limits.perDay.pulses - program.dayPulses - doses.extraPulses)
    }

    /// Whether one more pulse keeps every limit: the last check before the motor, whoever ordered the pulse.
    mutating func limitsAllow(_ kind: Pulse.Kind) -> Bool {
        let limits = settings.therapy.limits
        memory.forgetOldDoses(at: now)
        guard memory.doses.dayPulses < limits.perDay.pulses else { return false }
        guard kind != .programmed else { return true }
        guard memory.doses.extraPulses < limits.perDay.pulses - program.dayPulses else { return false }
        guard kind == .bolus else { return true }
        return memory.doses.bolusPulsesOfLastHour(at: now) < limits.perHour.pulses
            && onBoard + Pulse.amount <= limits.onBoard
    }
}
