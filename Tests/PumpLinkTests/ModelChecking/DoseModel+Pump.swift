import PumpLink

extension DoseModel {
    /// What the ledger is given.
    enum PumpEvent: Hashable {
        case start, pulse, finish, passTime, stopEverything
        case request(Int16)
        case confirm(UInt8, lease: UInt8)
        case decline(UInt8)
    }

    struct PumpInput: Hashable {
        var ledger: Int16?
        var journal: Int16
        var clock: UInt8
        var event: PumpEvent
    }

    struct PumpOutput {
        var ledger: Int16
        var journal: Int16
        var step: LedgerStep
        var response: Int16?
    }

    private static let allowance = DoseAllowance(
        bolus: Insulin(milliunits: 5000), milliunitsPerHour: 0, remoteBolus: true, canDeliver: true)

    /// Adds what the pump does about an event, to its end and cut off at every point.
    mutating func add(
        _ event: PumpEvent, _ action: DoseAction, _ world: DoseWorld, _ next: inout [(DoseAction, DoseWorld)]
    ) {
        let output = output(of: event, in: world)
        let parts = 2 + output.step.effects.count
        let done = carriedOut(output, parts: parts, in: world)
        if done != world { next.append((action, done)) }
        guard world.cuts > 0 else { return }
        for part in 0..<parts {
            var cut = carriedOut(output, parts: part, in: world)
            cut.cutPower()
            next.append((.cut(action, after: part), cut))
        }
    }

    /// The ledger's answer to an event; the same question is computed once.
    mutating func output(of event: PumpEvent, in world: DoseWorld) -> PumpOutput {
        let input = PumpInput(ledger: world.ledger, journal: world.journal, clock: world.pumpClock, event: event)
        if let known = pumpSteps[input] { return known }
        var ledger = world.ledger.map { ledgers[$0] } ?? DoseLedger(rules: rules)
        let step = step(of: event, &ledger, PumpInstant(seconds: UInt32(world.pumpClock) * rules.leaseSeconds), world)
        let output = PumpOutput(
            ledger: ledgers.number(of: ledger), journal: journals.number(of: ledger.state), step: step,
            response: step.response.map { responses.number(of: $0) })
        pumpSteps[input] = output
        return output
    }

    private func step(
        of event: PumpEvent, _ ledger: inout DoseLedger, _ now: PumpInstant, _ world: DoseWorld
    ) -> LedgerStep {
        func key(_ command: UInt8) -> CommandKey {
            CommandKey(peer: Self.remote.id, command: CommandID(UInt64(command)))
        }
        switch event {
        case .start: return start(&ledger, world)
        case .pulse: return ledger.pulse(Self.pulse)
        case .finish: return ledger.finishBolus(.completed)
        case .passTime: return ledger.passTime(to: now)
        case .stopEverything: return ledger.cancelEverything()
        case .request(let number):
            return ledger.receive(requests[number], from: Self.remote, at: now, allowance: Self.allowance)
        case .confirm(let command, let lease): return ledger.confirm(key(command), LeaseID(UInt64(lease)), at: now)
        case .decline(let command): return ledger.decline(key(command), at: now)
        }
    }

    private func start(_ ledger: inout DoseLedger, _ world: DoseWorld) -> LedgerStep {
        let journal: [JournalEntry] = pump == .forgetful ? [] : [.checkpoint(journals[world.journal])]
        guard let restored = try? DoseLedger.restore(journal, rules: rules) else { return LedgerStep() }
        ledger = restored.ledger
        return restored.step
    }

    /// The world after so many parts of a step: the journal, each effect, the answer.
    private func carriedOut(_ output: PumpOutput, parts: Int, in world: DoseWorld) -> DoseWorld {
        var after = world
        let effects = output.step.effects
        after.ledger = output.ledger
        let isWritten = pump == .effectsFirst ? parts > effects.count + 1 : parts > 0
        if isWritten { after.journal = output.journal }
        let carried = pump == .effectsFirst ? parts : parts - 1
        for (index, effect) in effects.enumerated() {
            if index < carried {
                after.take(effect)
            } else if isWritten, case .movePulse(let key, _) = effect {
                after[UInt8(clamping: key.command.value)].lost += 1
            }
        }
        if let number = output.response, parts > effects.count + 1, isAwaited(responses[number], by: world.requester) {
            after.responses |= bit(number)
        }
        return after
    }
}

extension DoseWorld {
    /// The pump's power goes: screen, motor and leases with it.
    mutating func cutPower() {
        ledger = nil
        (cuts, pumpClock, motor) = (cuts - 1, 0, 0)
        (first.isOnScreen, second.isOnScreen) = (false, false)
        endLeases()
    }

    /// Does what a step says, and notes what is wrong about it.
    fileprivate mutating func take(_ effect: DoseEffect) {
        switch effect {
        case .askPerson(let key, _, _, let lease):
            change(key) { facts in
                (facts.lease, facts.isOnScreen) = (UInt8(clamping: lease.id.value), true)
                facts.isLeaseOver = false
            }
        case .withdrawQuestion(let key): change(key) { $0.isOnScreen = false }
        case .startBolus(let key, _):
            motor = UInt8(clamping: key.command.value)
            change(key) { $0.start() }
        case .movePulse(let key, _): change(key) { $0.pulse() }
        case .stopBolus: motor = 0
        case .issueReceipt(let facts):
            if motor == UInt8(clamping: facts.key.command.value) { motor = 0 }
            change(facts.key) { $0.issue(facts) }
        case .apply: break
        }
    }

    private mutating func change(_ key: CommandKey, _ body: (inout CommandFacts) -> Void) {
        body(&self[UInt8(clamping: key.command.value)])
    }
}

extension CommandFacts {
    fileprivate mutating func start() {
        starts += 1
        if !isConfirmed { fault = .unconfirmed }
        if isLeaseOver { fault = .leaseOver }
        if isForbidden { fault = .forbidden }
    }

    fileprivate mutating func pulse() {
        pulses += 1
        if isForbidden { fault = .forbidden }
    }

    fileprivate mutating func issue(_ facts: ReceiptFacts) {
        let stated = UInt8(clamping: facts.delivered.milliunits / DoseModel.pulse.milliunits)
        let sequence = UInt8(clamping: facts.sequence)
        if receipt != 0 && (receipt, receiptPulses) != (sequence, stated) { fault = .receiptChanged }
        (receipt, receiptPulses) = (sequence, stated)
    }
}
