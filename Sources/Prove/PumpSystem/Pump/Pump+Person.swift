public import PumpLink

extension Pump {
    /// Takes what a person does at the pump. Call `nextStep` up to `now` first.
    public mutating func person(_ action: PersonAction, at now: PumpInstant) -> PumpStep {
        self.now = max(self.now, now)
        var step = PumpStep()
        switch action {
        case .confirm(let key, let lease):
            absorb(ledger.confirm(key, lease, at: self.now), into: &step)
        case .decline(let key):
            absorb(ledger.decline(key, at: self.now), into: &step)
        case .order(let order):
            giveOrder(order, &step)
        case .cancel:
            absorb(ledger.cancelEverything(), into: &step)
            run = nil
            endTemporary(&step)
        case .fill(let amount):
            absorb(ledger.finishBolus(.interrupted), into: &step)
            record(.filled(amount), in: &step)
            record(.event(.filled(memory.reservoir.amount), at: self.now), in: &step)
            shown.remove(.reservoirLow)
            clear(.reservoirEmpty, &step)
        case .replaceBattery:
            batteryPercent = 100
            shown.remove(.batteryLow)
            clear(.batteryEmpty, &step)
        case .clear(let alarm):
            clear(alarm, &step)
        case .change(let settings):
            change(settings, &step)
        case .remoteBolus(let isAllowed):
            var changed = settings
            changed.therapy.limits.remoteBolus = isAllowed
            change(changed, &step)
        }
        return step
    }

    private mutating func giveOrder(_ order: DoseOrder, _ step: inout PumpStep) {
        guard order.amount.isWholePulses || !order.isBolus else {
            step.response = .refused(.none, .malformed, highest: .none)
            return
        }
        absorb(ledger.orderByPerson(order, pump: id, at: now, allowance: allowance), into: &step)
    }

    /// An alarm ends once its cause is gone: an empty reservoir by a new one, an empty battery by a new one. A memory
    /// fault never ends: such a pump is replaced.
    private mutating func clear(_ alarm: Alarm, _ step: inout PumpStep) {
        guard memory.alarms.contains(alarm) else { return }
        let isGone =
            switch alarm {
            case .occlusion: true
            case .reservoirEmpty: !memory.reservoir.isEmpty
            case .batteryEmpty: batteryPercent > 0
            case .memoryFault: false
            }
        if isGone { record(.cleared(alarm, at: now), in: &step) }
    }

    /// The motor could not move: insulin cannot leave. The pulse stays counted as given, so that insulin on board is
    /// never taken for less than it may be.
    public mutating func motorBlocked(at now: PumpInstant) -> PumpStep {
        self.now = max(self.now, now)
        var step = PumpStep()
        sound(.occlusion, &step)
        return step
    }

    /// What the battery holds, 0 to 100.
    public mutating func battery(_ percent: UInt8, at now: PumpInstant) -> PumpStep {
        self.now = max(self.now, now)
        var step = PumpStep()
        batteryPercent = min(percent, 100)
        if batteryPercent == 0 {
            sound(.batteryEmpty, &step)
        } else if batteryPercent <= 20 {
            show(.batteryLow, in: &step)
        }
        return step
    }

    /// Notes that a peer was paired.
    public mutating func notePairing(of peer: DeviceID, at now: PumpInstant) -> PumpStep {
        self.now = max(self.now, now)
        var step = PumpStep()
        record(.event(.paired(peer), at: self.now), in: &step)
        return step
    }

    /// Ends the pairing of a peer: nothing of what it asked for stays open.
    public mutating func revoke(_ peer: DeviceID, at now: PumpInstant) -> PumpStep {
        self.now = max(self.now, now)
        var step = PumpStep()
        record(.event(.unpaired(peer), at: self.now), in: &step)
        absorb(ledger.revoke(peer), into: &step)
        return step
    }
}
