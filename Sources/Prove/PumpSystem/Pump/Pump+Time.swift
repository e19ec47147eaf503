public import PumpLink

extension Pump {
    /// What is due, one thing at a time: call until it returns nil, and carry out each step before the next call.
    ///
    /// - Parameter target: the clock now; a time before the last one counts as the last one.
    public mutating func nextStep(upTo target: PumpInstant) -> PumpStep? {
        let target = max(target, now)
        while true {
            var step = PumpStep()
            let next = nextEvent
            guard let next, next.at <= target else {
                pass(to: target)
                absorb(ledger.passTime(to: now), into: &step)
                return step.isEmpty ? nil : step
            }
            pass(to: next.at)
            switch next.what {
            case .bolusPulse: giveBolusPulse(&step)
            case .basalPulse: giveBasalPulse(&step)
            case .segmentEnds: break
            case .temporaryEnds: endTemporary(&step)
            case .suspensionEnds: resume(&step)
            case .lowGuardEnds: releaseLowGuard(&step)
            }
            if !step.isEmpty { return step }
        }
    }

    private enum Due {
        case bolusPulse, basalPulse, segmentEnds, temporaryEnds, suspensionEnds, lowGuardEnds
    }

    /// The next thing that happens by itself.
    private var nextEvent: (at: PumpInstant, what: Due)? {
        var next: (at: PumpInstant, what: Due)?
        func consider(_ instant: PumpInstant?, _ what: Due) {
            guard let instant, instant < next?.at ?? PumpInstant(milliseconds: .max) else { return }
            next = (max(instant, now), what)
        }
        // Of things at the same instant the first counts: a pulse that is due belongs to what was running.
        if !isStopped && !isSuspended {
            consider(run?.nextPulse, .bolusPulse)
            consider(meter.nextPulse(basalRate), .basalPulse)
            if temporary == nil { consider(program.rate(at: now, dayClock).until, .segmentEnds) }
        }
        consider(temporary?.until, .temporaryEnds)
        consider(suspendedUntil, .suspensionEnds)
        consider(lowGuard.ends, .lowGuardEnds)
        return next
    }

    private mutating func pass(to instant: PumpInstant) {
        meter.pass(to: instant, basalRate)
        now = max(now, instant)
    }

    private mutating func giveBasalPulse(_ step: inout PumpStep) {
        guard meter.takePulse() else { return }
        let kind = temporary == nil ? Pulse.Kind.programmed : .temporary
        guard !memory.reservoir.isEmpty else { return sound(.reservoirEmpty, &step) }
        guard limitsAllow(kind) else {
            show(.limitReached, in: &step)
            if kind == .temporary { endTemporary(&step) }
            return
        }
        move(kind, &step)
    }

    private mutating func giveBolusPulse(_ step: inout PumpStep) {
        guard run != nil else { return }
        guard !memory.reservoir.isEmpty else { return sound(.reservoirEmpty, &step) }
        guard limitsAllow(.bolus) else {
            show(.limitReached, in: &step)
            absorb(ledger.finishBolus(.interrupted), into: &step)
            run = nil
            return
        }
        let announced = ledger.pulse(Pulse.amount)
        guard !announced.journal.isEmpty else {
            absorb(ledger.finishBolus(.completed), into: &step)
            run = nil
            return
        }
        run?.count()
        step.journal += announced.journal.map(PumpEntry.dosing)
        move(.bolus, &step)
        guard run?.nextPulse == nil else { return }
        absorb(ledger.finishBolus(.completed), into: &step)
        run = nil
    }

    /// The journal first, then the motor.
    private mutating func move(_ kind: Pulse.Kind, _ step: inout PumpStep) {
        record(.pulse(kind, at: now), in: &step)
        step.effects.append(.movePulse(kind))
        if memory.reservoir.remaining < Self.lowReservoir { show(.reservoirLow, in: &step) }
    }

    /// Pulses below which the reservoir is low: 20 U.
    private static let lowReservoir = 800
}
