import PumpLink

extension Pump {
    /// An alarm begins: everything stops, what was being delivered is over.
    mutating func sound(_ alarm: Alarm, _ step: inout PumpStep) {
        guard !memory.alarms.contains(alarm) else { return }
        record(.alarm(alarm, at: now), in: &step)
        step.effects.append(.sound(alarm))
        absorb(ledger.finishBolus(.interrupted), into: &step)
        run = nil
        temporary = nil
    }

    /// The programmed basal returns.
    mutating func endTemporary(_ step: inout PumpStep) {
        guard temporary != nil else { return }
        temporary = nil
        record(.event(.programmedBasal, at: now), in: &step)
    }

    /// A suspension ends, and with it whatever else was not programmed.
    mutating func resume(_ step: inout PumpStep) {
        guard suspendedUntil != nil else { return }
        suspendedUntil = nil
        record(.event(.resumed, at: now), in: &step)
    }

    mutating func releaseLowGuard(_ step: inout PumpStep) {
        guard lowGuard.passTime(to: now) else { return }
        shown.remove(.suspendedBeforeLow)
        record(.event(.resumed, at: now), in: &step)
        show(.readingsLost, in: &step)
    }

    /// Takes over what the dosing ledger did.
    mutating func absorb(_ dosing: LedgerStep, into step: inout PumpStep) {
        step.journal += dosing.journal.map(PumpEntry.dosing)
        if let response = dosing.response { step.response = response }
        // What an order changes may end a bolus, whose receipt comes after the order's own: receipts keep their sequence.
        for effect in dosing.effects where !effect.isApplication { carryOut(effect, in: &step) }
        for effect in dosing.effects where effect.isApplication { carryOut(effect, in: &step) }
    }

    private mutating func carryOut(_ effect: DoseEffect, in step: inout PumpStep) {
        switch effect {
        case .askPerson(let key, let role, let order, let lease):
            step.effects.append(.ask(Question(key: key, role: role, order: order, lease: lease.id)))
        case .withdrawQuestion(let key):
            step.effects.append(.withdraw(key))
        case .startBolus(let key, let order):
            run = BolusRun(key, order, at: now)
            record(.event(.began(key), at: now), in: &step)
            shown.remove(.limitReached)
            if key.peer != id {
                shown.remove(.foreignBolus)
                show(.foreignBolus, in: &step)
            }
        case .stopBolus:
            run = nil
        case .apply(let key, let order):
            record(.event(.began(key), at: now), in: &step)
            apply(order, &step)
        case .issueReceipt(let facts):
            if run?.key == facts.key { run = nil }
            record(.event(.ended(facts.key, facts.outcome, delivered: facts.delivered), at: now), in: &step)
            step.effects.append(.issueReceipt(facts))
        case .movePulse:
            break  // the pump moves the motor itself, once the pulse is in its own journal too
        }
    }

    private mutating func apply(_ order: DoseOrder, _ step: inout PumpStep) {
        switch order {
        case .temporaryBasal(let rate, let seconds):
            temporary = TimedRate(milliunitsPerHour: rate, until: now.advanced(seconds: seconds))
        case .cancelTemporaryBasal:
            endTemporary(&step)
        case .suspend(let seconds):
            absorb(ledger.finishBolus(.cancelled), into: &step)
            temporary = nil
            suspendedUntil = now.advanced(seconds: seconds)
            record(.event(.suspended, at: now), in: &step)
        case .resume:
            resume(&step)
            lowGuard = LowGuard()
        case .settings(let therapy):
            var changed = settings
            changed.therapy = therapy
            change(changed, &step)
        case .bolus, .squareBolus, .dualBolus:
            break  // begun by `startBolus`
        }
    }

    mutating func change(_ settings: PumpSettings, _ step: inout PumpStep) {
        guard settings.areAcceptable else { return }
        record(.settings(settings), in: &step)
        record(.event(.settingsChanged, at: now), in: &step)
        program = BasalProgram(settings.therapy)
        if let rate = temporary?.milliunitsPerHour, rate > settings.therapy.limits.milliunitsPerHour {
            endTemporary(&step)
        }
    }
}

extension DoseEffect {
    fileprivate var isApplication: Bool { if case .apply = self { true } else { false } }
}
