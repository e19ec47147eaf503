import PumpLink
import Testing

@Suite("Dose ledger")
struct DoseLedgerTests {
    @Test("prepared, confirmed and committed, a bolus is delivered once and in full")
    func delivers() throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        #expect(bench.starts == 0)
        bench.send(.commit(DoseBench.first, lease.id))
        bench.deliver()
        bench.take(bench.ledger.finishBolus(.completed))
        #expect(bench.starts == 1)
        #expect(bench.moved == Insulin(milliunits: 2000))
        bench.send(.query(DoseBench.first))
        #expect(bench.state == .ended(.completed, delivered: Insulin(milliunits: 2000)))
    }

    @Test("without a person's confirmation on the pump nothing is delivered")
    func confirmation() throws {
        var bench = DoseBench()
        guard
            case .state(_, .awaitingConfirmation(let lease), _)? = bench.send(.prepare(DoseBench.first, DoseBench.two))
        else {
            Issue.record("no lease")
            return
        }
        bench.send(.commit(DoseBench.first, lease.id))
        #expect(bench.refusal == .notConfirmed)
        #expect(bench.starts == 0)
    }

    @Test("a confirmation of another lease than the one on the screen confirms nothing")
    func otherLease() throws {
        var bench = DoseBench()
        bench.send(.prepare(DoseBench.first, DoseBench.two))
        bench.take(bench.ledger.confirm(DoseBench.key, LeaseID(99), at: bench.now))
        #expect(bench.journal.count == 1)
    }

    @Test(
        "a lease that is over cannot be committed; one second before it can", arguments: [59_999, 60_000] as [UInt64])
    func expiry(milliseconds: UInt64) throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        bench.now = bench.now.advanced(milliseconds: milliseconds)
        bench.send(.commit(DoseBench.first, lease.id))
        #expect(bench.starts == (milliseconds < 60_000 ? 1 : 0))
        if milliseconds == 60_000 { #expect(bench.state == .ended(.expired, delivered: .zero)) }
    }

    @Test("a lease cannot be confirmed once it is over")
    func lateConfirmation() throws {
        var bench = DoseBench()
        guard
            case .state(_, .awaitingConfirmation(let lease), _)? = bench.send(.prepare(DoseBench.first, DoseBench.two))
        else { return }
        bench.now = bench.now.advanced(seconds: 60)
        bench.take(bench.ledger.confirm(DoseBench.key, lease.id, at: bench.now))
        bench.send(.commit(DoseBench.first, lease.id))
        #expect(bench.starts == 0)
        #expect(bench.effects.contains(.withdrawQuestion(DoseBench.key)))
    }

    @Test("a commit under another lease is refused")
    func wrongLease() throws {
        var bench = DoseBench()
        _ = try bench.ready()
        bench.send(.commit(DoseBench.first, LeaseID(77)))
        #expect(bench.refusal == .wrongLease)
        #expect(bench.starts == 0)
    }

    @Test("repeated commits start one delivery", arguments: [1, 2, 5])
    func repeated(times: Int) throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        for _ in 0...times { bench.send(.commit(DoseBench.first, lease.id)) }
        bench.deliver()
        bench.take(bench.ledger.finishBolus(.completed))
        for _ in 0...times { bench.send(.commit(DoseBench.first, lease.id)) }
        bench.deliver()
        #expect(bench.starts == 1)
        #expect(bench.moved == Insulin(milliunits: 2000))
    }

    @Test("a repeated prepare gets the same lease and asks the person once")
    func repeatedPrepare() throws {
        var bench = DoseBench()
        let first = bench.send(.prepare(DoseBench.first, DoseBench.two))
        let second = bench.send(.prepare(DoseBench.first, DoseBench.two))
        #expect(first == second)
        #expect(bench.effects.count == 1)
    }

    @Test("an identity cannot be used for another order")
    func conflict() {
        var bench = DoseBench()
        bench.send(.prepare(DoseBench.first, DoseBench.two))
        bench.send(.prepare(DoseBench.first, .bolus(Insulin(milliunits: 2500))))
        #expect(bench.refusal == .conflict)
    }

    @Test("an identity that ended and was let go is never taken again")
    func stale() throws {
        var bench = DoseBench(LedgerRules(remembered: 1, prepares: 100))
        for number in 1...3 {
            bench.send(.prepare(CommandID(UInt64(number)), DoseBench.two))
            bench.send(.cancel(CommandID(UInt64(number))))
        }
        bench.send(.prepare(CommandID(1), DoseBench.two))
        #expect(bench.refusal == .stale)
        bench.send(.commit(CommandID(1), LeaseID(1)))
        #expect(bench.refusal == .over)
    }

    @Test("no pulse goes beyond the order")
    func neverMore() throws {
        var bench = DoseBench()
        let lease = try bench.ready(.bolus(Insulin(milliunits: 1200)))
        bench.send(.commit(DoseBench.first, lease.id))
        bench.deliver(pulse: Insulin(milliunits: 500))
        #expect(bench.moved == Insulin(milliunits: 1000))
    }

    @Test("a bolus that stops early is interrupted, whoever calls it complete")
    func honest() throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        bench.send(.commit(DoseBench.first, lease.id))
        bench.deliver(most: 1)
        bench.take(bench.ledger.finishBolus(.completed))
        bench.send(.query(DoseBench.first))
        #expect(bench.state == .ended(.interrupted, delivered: Insulin(milliunits: 500)))
    }

    @Test("a peer above its own limit is refused; at the limit it is not", arguments: [5000, 5001] as [UInt32])
    func peerLimit(milliunits: UInt32) {
        var bench = DoseBench()
        bench.send(.prepare(DoseBench.first, .bolus(Insulin(milliunits: milliunits))))
        #expect(bench.refusal == (milliunits > 5000 ? .aboveLimit : nil))
    }

    @Test("the pump's own limit holds at prepare and again at commit")
    func doseCap() throws {
        var bench = DoseBench()
        bench.allowance.bolus = Insulin(milliunits: 1999)
        bench.send(.prepare(DoseBench.first, DoseBench.two))
        #expect(bench.refusal == .aboveLimit)
        bench.allowance = DoseBench.plenty
        let lease = try bench.ready()
        bench.allowance.bolus = Insulin(milliunits: 1999)
        bench.send(.commit(DoseBench.first, lease.id))
        #expect(bench.refusal == .aboveLimit)
        #expect(bench.starts == 0)
    }

    @Test("with remote bolus switched off a remote cannot even prepare one")
    func remoteOff() {
        var bench = DoseBench()
        bench.allowance.remoteBolus = false
        bench.send(.prepare(DoseBench.first, DoseBench.two))
        #expect(bench.refusal == .notAllowed)
    }

    @Test("the seventh command within ten minutes is refused, so that nobody is worn down by questions")
    func rate() {
        var bench = DoseBench()
        for number in 1...6 {
            bench.send(.prepare(CommandID(UInt64(number)), DoseBench.two))
            bench.send(.cancel(CommandID(UInt64(number))))
        }
        bench.send(.prepare(CommandID(7), DoseBench.two))
        #expect(bench.refusal == .tooOften)
        bench.now = bench.now.advanced(seconds: 600)
        bench.send(.prepare(CommandID(7), DoseBench.two))
        #expect(bench.refusal == nil)
    }

    @Test("a second command while one is open is refused")
    func busy() {
        var bench = DoseBench()
        bench.send(.prepare(DoseBench.first, DoseBench.two))
        bench.send(.prepare(CommandID(2), DoseBench.two))
        #expect(bench.refusal == .busy)
    }

    @Test("a person stops everything, at any point")
    func personCancels() throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        bench.send(.commit(DoseBench.first, lease.id))
        bench.deliver(most: 2)
        bench.take(bench.ledger.cancelEverything())
        bench.deliver()
        #expect(bench.moved == Insulin(milliunits: 1000))
        #expect(bench.effects.contains(.stopBolus(DoseBench.key)))
    }

    @Test("a peer cannot cancel or commit another's command")
    func owner() throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        let other = PeerGrant(id: DeviceID(0x99), role: .remote, bolusLimit: Insulin(milliunits: 5000))
        bench.send(.cancel(DoseBench.first), from: other)
        bench.send(.commit(DoseBench.first, lease.id), from: other)
        #expect(bench.starts == 0)
        bench.send(.query(DoseBench.first))
        guard case .ready? = bench.state else {
            Issue.record("\(String(describing: bench.state))")
            return
        }
    }

    @Test("a removed pairing ends what it had open")
    func revoke() throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        bench.take(bench.ledger.revoke(DoseBench.remote.id))
        bench.send(.commit(DoseBench.first, lease.id))
        #expect(bench.starts == 0)
    }

    @Test("a person's own order needs no lease, and still keeps the pump's limits")
    func personOrders() {
        var bench = DoseBench()
        bench.take(
            bench.ledger.orderByPerson(DoseBench.two, pump: House.pumpID, at: bench.now, allowance: bench.allowance))
        bench.deliver()
        #expect(bench.moved == Insulin(milliunits: 2000))
        bench.allowance.bolus = .zero
        bench.take(bench.ledger.finishBolus(.completed))
        bench.take(
            bench.ledger.orderByPerson(DoseBench.two, pump: House.pumpID, at: bench.now, allowance: bench.allowance))
        #expect(bench.refusal == .aboveLimit)
    }

    @Test("an order that takes effect in one step is applied once")
    func oneStep() throws {
        let clinic = PeerGrant(id: DeviceID(0xc), role: .clinic, bolusLimit: .zero)
        let settings = DoseOrder.settings(Sample.settings)
        var bench = DoseBench()
        guard
            case .state(_, .awaitingConfirmation(let lease), _)? =
                bench.send(.prepare(DoseBench.first, settings), from: clinic)
        else {
            Issue.record("no lease")
            return
        }
        let key = CommandKey(peer: clinic.id, command: DoseBench.first)
        bench.take(bench.ledger.confirm(key, lease.id, at: bench.now))
        bench.send(.commit(DoseBench.first, lease.id), from: clinic)
        bench.send(.commit(DoseBench.first, lease.id), from: clinic)
        #expect(bench.effects.count { $0 == .apply(key, settings) } == 1)
    }
}
