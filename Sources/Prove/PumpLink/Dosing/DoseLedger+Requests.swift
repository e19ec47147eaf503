extension DoseLedger {
    /// Takes a request of an authenticated peer.
    ///
    /// - Parameters:
    ///   - request: what it asks.
    ///   - peer: who asks, as the session proved.
    ///   - now: the pump's clock.
    ///   - allowance: what the pump's own limits allow now.
    /// - Returns: what to do. Without a response, the role may ask this and the pump answers it itself.
    public mutating func receive(
        _ request: Request, from peer: PeerGrant, at now: PumpInstant, allowance: DoseAllowance
    ) -> LedgerStep {
        var step = passTime(to: now)
        guard rules.table.permission(of: peer.role, for: request.kind(from: peer.id)) != .denied else {
            step.response = refuse(request.command, of: peer, .notAllowed)
            return step
        }
        switch request {
        case .prepare(let command, let order):
            prepare(command, order, peer, now, allowance, &step)
        case .commit(let command, let lease):
            commit(command, lease, peer, now, allowance, &step)
        case .cancel(let command):
            end(CommandKey(peer: peer.id, command: command), .cancelled, in: &step)
            step.response = tell(command, of: peer, now)
        case .query(let command):
            step.response = tell(command, of: peer, now)
        case .status, .receipts, .settings, .reading:
            break
        }
        return step
    }

    private mutating func prepare(
        _ command: CommandID, _ order: DoseOrder, _ peer: PeerGrant, _ now: PumpInstant, _ allowance: DoseAllowance,
        _ step: inout LedgerStep
    ) {
        let key = CommandKey(peer: peer.id, command: command)
        if let held = state.commands[key] {
            step.response = held.order == order ? tell(command, of: peer, now) : refuse(command, of: peer, .conflict)
            return
        }
        if let refusal = refusal(of: order, command, peer, now, allowance) {
            step.response = refuse(command, of: peer, refusal)
            return
        }
        let needsPerson = rules.table.permission(of: peer.role, for: order.kind) == .confirmed
        let lease = DoseLease(
            id: LeaseID(state.lastLease &+ 1), amount: order.amount, seconds: rules.leaseSeconds)
        prepares[peer.id, default: []].append(now)
        let entry = JournalEntry.prepared(key, peer.role, order, lease, needsPerson: needsPerson, at: now)
        if record(entry, in: &step), needsPerson { step.effects.append(.askPerson(key, peer.role, order, lease)) }
        step.response = tell(command, of: peer, now)
    }

    /// Why a new order is refused, or nil.
    private mutating func refusal(
        of order: DoseOrder, _ command: CommandID, _ peer: PeerGrant, _ now: PumpInstant, _ allowance: DoseAllowance
    ) -> Refusal? {
        guard command > state.highest[peer.id] ?? .none else { return .stale }
        guard order.isWithinBounds else { return .malformed }
        if order.isBolus && order.amount > peer.bolusLimit { return .aboveLimit }
        if let refusal = allowance.refusal(of: order, role: peer.role) { return refusal }
        if openCommands.contains(where: { $0.0.peer == peer.id }) { return .busy }
        if order.isBolus && state.bolus != nil { return .busy }
        return isTooOften(peer.id, now) ? .tooOften : nil
    }

    private mutating func isTooOften(_ peer: DeviceID, _ now: PumpInstant) -> Bool {
        let span = UInt64(rules.prepareSeconds) * 1000
        let recent = (prepares[peer] ?? []).filter { now.milliseconds(since: $0) < span }
        prepares[peer] = recent
        return recent.count >= rules.prepares
    }

    private mutating func commit(
        _ command: CommandID, _ lease: LeaseID, _ peer: PeerGrant, _ now: PumpInstant, _ allowance: DoseAllowance,
        _ step: inout LedgerStep
    ) {
        let key = CommandKey(peer: peer.id, command: command)
        guard let held = state.commands[key] else {
            step.response = refuse(command, of: peer, .over)
            return
        }
        guard held.lease.id == lease else {
            step.response = refuse(command, of: peer, .wrongLease)
            return
        }
        switch held.phase {
        case .awaitingConfirmation:
            step.response = refuse(command, of: peer, .notConfirmed)
        case .delivering, .ended:
            step.response = tell(command, of: peer, now)  // a repetition: say what became of it, do nothing
        case .ready:
            if let refusal = allowance.refusal(of: held.order, role: peer.role) {
                step.response = refuse(command, of: peer, refusal)
            } else if held.order.isBolus && state.bolus != nil {
                step.response = refuse(command, of: peer, .busy)
            } else {
                carryOut(key, held.order, &step)
                step.response = tell(command, of: peer, now)
            }
        }
    }

    /// Commits a command: the entry first, then its effect.
    mutating func carryOut(_ key: CommandKey, _ order: DoseOrder, _ step: inout LedgerStep) {
        guard record(.committed(key), in: &step) else { return }
        if order.isBolus {
            step.effects.append(.startBolus(key, order))
        } else {
            step.effects.append(.apply(key, order))
            end(key, .completed, in: &step)
        }
    }

    private func tell(_ command: CommandID, of peer: PeerGrant, _ now: PumpInstant) -> Response {
        let held = state.commands[CommandKey(peer: peer.id, command: command)]
        return .state(command, held?.state(at: now) ?? .notHeld, highest: state.highest[peer.id] ?? .none)
    }

    private func refuse(_ command: CommandID, of peer: PeerGrant, _ refusal: Refusal) -> Response {
        .refused(command, refusal, highest: state.highest[peer.id] ?? .none)
    }
}

extension Request {
    /// The command that it is about, or `none`.
    var command: CommandID {
        switch self {
        case .prepare(let command, _), .commit(let command, _), .cancel(let command), .query(let command): command
        case .status, .receipts, .settings, .reading: .none
        }
    }
}
