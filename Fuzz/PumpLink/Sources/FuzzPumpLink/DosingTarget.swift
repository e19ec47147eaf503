import PumpLink

/// A script of requests, a person's acts, pulses, time and power cuts against the real ledger.
enum DosingTarget {
    private static let peers = [
        PeerGrant(id: DeviceID(1), role: .remote, bolusLimit: Insulin(milliunits: 5000)),
        PeerGrant(id: DeviceID(2), role: .clinic, bolusLimit: .zero),
        PeerGrant(id: DeviceID(3), role: .meter, bolusLimit: .zero),
    ]
    private static let allowance = DoseAllowance(
        bolus: Insulin(milliunits: 4000), milliunitsPerHour: 3000, remoteBolus: true, canDeliver: true)

    static func run(_ bytes: [UInt8]) {
        var script = Script(bytes)
        var pump = Pump()
        while let event = script.next() { pump.take(event, &script) }
    }

    private struct Pump {
        var ledger = DoseLedger()
        var journal: [JournalEntry] = []
        var now = PumpInstant.zero
        var questions: [CommandKey: LeaseID] = [:]
        var confirmed: Set<CommandKey> = []
        var started: Set<CommandKey> = []
        var moved: [CommandKey: Insulin] = [:]

        mutating func take(_ event: UInt8, _ script: inout Script) {
            let peer = DosingTarget.peers[Int(script.byte()) % 3]
            switch event % 9 {
            case 0:
                let order = DoseOrder.bolus(Insulin(milliunits: UInt32(script.byte()) * 25))
                ask(.prepare(CommandID(UInt64(script.byte() & 7)), order), peer)
            case 1: ask(.commit(CommandID(UInt64(script.byte() & 7)), LeaseID(UInt64(script.byte() & 15))), peer)
            case 2: ask(.cancel(CommandID(UInt64(script.byte() & 7))), peer)
            case 3: if let request = try? Request(decoding: script.bytes()) { ask(request, peer) }
            case 4:
                for (key, lease) in questions {
                    confirmed.insert(key)
                    carryOut(ledger.confirm(key, lease, at: now))
                }
            case 5: carryOut(ledger.pulse(Insulin(milliunits: UInt32(script.byte()) * 10)))
            case 6: carryOut(script.byte() & 1 == 0 ? ledger.finishBolus(.completed) : ledger.cancelEverything())
            case 7: now = now.advanced(seconds: UInt32(script.byte()))
            default: restart()
            }
            check(journal.isEmpty || restoredState() == ledger.state, "the ledger is the sum of its journal")
        }

        private mutating func ask(_ request: Request, _ peer: PeerGrant) {
            carryOut(ledger.receive(request, from: peer, at: now, allowance: DosingTarget.allowance))
        }

        private mutating func carryOut(_ step: LedgerStep) {
            journal += step.journal
            for effect in step.effects {
                switch effect {
                case .askPerson(let key, _, _, let lease): questions[key] = lease.id
                case .withdrawQuestion(let key): questions[key] = nil
                case .startBolus(let key, _):
                    check(confirmed.contains(key), "nothing is delivered without a person")
                    check(started.insert(key).inserted, "nothing is delivered twice")
                case .apply(let key, _): check(confirmed.contains(key), "nothing changes without a person")
                case .movePulse(let key, let amount):
                    moved[key, default: .zero] = moved[key, default: .zero] + amount
                    let ordered = ledger.state.commands[key]?.order.amount ?? .zero
                    check(moved[key, default: .zero] <= ordered, "not more than was ordered")
                case .stopBolus, .issueReceipt: break
                }
            }
        }

        /// The state that the journal adds up to; where a restart would end something, it is not compared.
        private func restoredState() -> LedgerState? {
            (try? DoseLedger.restore([ledger.checkpoint]))?.step.journal.isEmpty == true
                ? (try? DoseLedger.restore(journal))?.ledger.state : ledger.state
        }

        private mutating func restart() {
            guard let restored = try? DoseLedger.restore(journal) else {
                return check(false, "a pump's own journal can be read")
            }
            ledger = restored.ledger
            (now, questions) = (.zero, [:])
            carryOut(restored.step)
        }
    }
}
