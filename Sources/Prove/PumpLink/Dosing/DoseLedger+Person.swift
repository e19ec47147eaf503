extension DoseLedger {
    /// A person at the pump confirms what the screen shows.
    ///
    /// - Parameters:
    ///   - key: the command on the screen.
    ///   - lease: its lease, so that nothing else than what was shown is confirmed.
    ///   - now: the pump's clock.
    public mutating func confirm(_ key: CommandKey, _ lease: LeaseID, at now: PumpInstant) -> LedgerStep {
        var step = passTime(to: now)
        guard let held = state.commands[key], held.lease.id == lease, held.phase == .awaitingConfirmation else {
            return step
        }
        _ = record(.confirmed(key), in: &step)
        return step
    }

    /// A person at the pump declines what the screen shows.
    public mutating func decline(_ key: CommandKey, at now: PumpInstant) -> LedgerStep {
        var step = passTime(to: now)
        if state.commands[key]?.phase == .awaitingConfirmation { end(key, .declined, in: &step) }
        return step
    }

    /// A person at the pump stops whatever is open or being delivered, whoever asked for it. It always works.
    public mutating func cancelEverything() -> LedgerStep {
        var step = LedgerStep()
        for (key, _) in openCommands { end(key, .cancelled, in: &step) }
        return step
    }

    /// A person gives an order on the pump itself: prepared, confirmed and committed in one step.
    ///
    /// - Parameters:
    ///   - order: what to do.
    ///   - pump: the pump's own identifier, which stands as the peer.
    ///   - now: the pump's clock.
    ///   - allowance: what the pump's limits allow now.
    public mutating func orderByPerson(
        _ order: DoseOrder, pump: DeviceID, at now: PumpInstant, allowance: DoseAllowance
    ) -> LedgerStep {
        var step = passTime(to: now)
        let highest = state.highest[pump] ?? .none
        let command = CommandID(highest.value &+ 1)
        guard command > highest, order.isWithinBounds else {
            step.response = .refused(command, .malformed, highest: highest)
            return step
        }
        let refusal = allowance.refusal(of: order, role: .pump)
        if let refusal = order.isBolus && state.bolus != nil ? .busy : refusal {
            step.response = .refused(command, refusal, highest: highest)
            return step
        }
        let key = CommandKey(peer: pump, command: command)
        let lease = DoseLease(id: LeaseID(state.lastLease &+ 1), amount: order.amount, seconds: rules.leaseSeconds)
        if record(.prepared(key, .pump, order, lease, needsPerson: false, at: now), in: &step) {
            carryOut(key, order, &step)
        }
        let held = state.commands[key]
        step.response = .state(command, held?.state(at: now) ?? .notHeld, highest: command)
        return step
    }

    /// The motor is about to give a pulse of the running bolus.
    ///
    /// - Parameter amount: what it gives.
    /// - Returns: the step with `movePulse`, or an empty one if nothing runs or the order would be exceeded.
    public mutating func pulse(_ amount: Insulin) -> LedgerStep {
        var step = LedgerStep()
        guard let key = state.bolus, let held = state.commands[key] else { return step }
        if record(.pulse(key, upTo: held.delivered + amount), in: &step) {
            step.effects.append(.movePulse(key, amount))
        }
        return step
    }

    /// The running bolus is over: everything was given, or the pump had to stop.
    public mutating func finishBolus(_ outcome: CommandOutcome) -> LedgerStep {
        var step = LedgerStep()
        if let key = state.bolus { end(key, outcome, in: &step) }
        return step
    }
}
