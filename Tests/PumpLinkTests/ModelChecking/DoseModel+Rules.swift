import PumpLink

extension DoseModel {
    /// The rule of the specification that a world breaks, or nil.
    mutating func violation(in world: DoseWorld) -> String? {
        for command in [UInt8(1), 2] {
            if let rule = broken(world[command], command, journals[world.journal]) {
                return "command \(command): \(rule)"
            }
        }
        if world.first.receipt != 0 && world.first.receipt == world.second.receipt { return "a receipt number twice" }
        if let rule = dishonest(world) { return rule }
        return pump != .sound || settles(world) ? nil : "no way leads on from here"
    }

    private func broken(_ facts: CommandFacts, _ command: UInt8, _ journal: LedgerState) -> String? {
        switch facts.fault {
        case .none: break
        case .unconfirmed: return "delivered without a person's confirmation"
        case .forbidden: return "delivered after a person stopped it"
        case .leaseOver: return "delivered after its lease"
        case .receiptChanged: return "two receipts"
        case .usedAgain: return "the number of a command that was delivered is used for another"
        }
        if facts.starts > 1 { return "delivered twice" }
        if facts.pulses + facts.lost > Self.pulses { return "more than was ordered" }
        if facts.starts == 0 && facts.pulses > 0 { return "a pulse of a bolus that was not begun" }
        let key = CommandKey(peer: Self.remote.id, command: CommandID(UInt64(command)))
        let held = journal.commands[key]
        let stated = UInt8(clamping: (held?.delivered ?? .zero).milliunits / Self.pulse.milliunits)
        // Conservation: what the journal says is what the motor gave and what power cuts took from it.
        if stated != facts.pulses + facts.lost { return "the journal and the motor differ" }
        if facts.receipt != 0 && facts.receiptPulses != stated { return "the receipt and the journal differ" }
        return brokenClaim(facts, held)
    }

    /// The requester may say "unknown" or "see receipts" at any time, and nothing else that is not so.
    private func brokenClaim(_ facts: CommandFacts, _ held: HeldCommand?) -> String? {
        switch facts.claim {
        case .none, .seeReceipts: return nil
        case .nothingDelivered:
            return facts.pulses + facts.lost > 0 ? "the requester says that nothing was delivered, and it was" : nil
        case .delivered(let claimed):
            if held?.isOpen ?? true { return "the requester says that it is over, and it is not" }
            if claimed != facts.pulses + facts.lost { return "the requester states another amount" }
            return nil
        }
    }

    /// While a command is under way the requester may know less than the journal, and never more.
    private func dishonest(_ world: DoseWorld) -> String? {
        let requester = requesters[world.requester]
        guard case .delivering(let claimed) = requester.state else { return nil }
        let key = CommandKey(peer: Self.remote.id, command: requester.lastCommand)
        let held = journals[world.journal].commands[key]
        guard let held, claimed <= held.delivered else { return "the requester says more than was delivered" }
        return world[UInt8(clamping: key.command.value)].starts == 0 && held.isOpen && world.ledger != nil
            ? "the requester says that a delivery runs that was not begun" : nil
    }
}
