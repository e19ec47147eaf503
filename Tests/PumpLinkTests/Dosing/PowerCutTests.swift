import PumpLink
import Testing

@Suite("Power cuts")
struct PowerCutTests {
    @Test("after a power cut a lease is void")
    func leases() throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        try bench.reboot()
        bench.send(.commit(DoseBench.first, lease.id))
        #expect(bench.starts == 0)
        #expect(bench.state == .ended(.expired, delivered: .zero))
    }

    @Test("after a power cut a bolus does not go on, and what was given is stated", arguments: 0...4)
    func delivery(pulses: Int) throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        bench.send(.commit(DoseBench.first, lease.id))
        bench.deliver(most: pulses)
        try bench.reboot()
        bench.send(.commit(DoseBench.first, lease.id))
        bench.deliver()
        #expect(bench.moved == Insulin(milliunits: UInt32(pulses) * 500))
        #expect(bench.starts == 1)
        #expect(bench.state == .ended(.interrupted, delivered: bench.moved))
    }

    @Test("power cuts after every journal entry never give more than was ordered, nor more than is stated")
    func everywhere() throws {
        var whole = DoseBench()
        let lease = try whole.ready()
        whole.send(.commit(DoseBench.first, lease.id))
        whole.deliver()
        whole.take(whole.ledger.finishBolus(.completed))
        for length in 0...whole.journal.count {
            var bench = DoseBench()
            bench.journal = Array(whole.journal.prefix(length))
            let before = bench.journal.reduce(Insulin.zero) { if case .pulse(_, let upTo) = $1 { upTo } else { $0 } }
            try bench.reboot()
            bench.send(.commit(DoseBench.first, lease.id))
            bench.deliver()
            bench.send(.query(DoseBench.first))
            #expect(bench.moved == .zero)
            if case .ended(_, let delivered)? = bench.state { #expect(delivered == before) }
        }
    }

    @Test("the journal gives the same state as the run that wrote it")
    func sum() throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        bench.send(.commit(DoseBench.first, lease.id))
        bench.deliver()
        bench.take(bench.ledger.finishBolus(.completed))
        let restored = try DoseLedger.restore(bench.journal)
        #expect(restored.ledger.state == bench.ledger.state)
        #expect(restored.step.journal.isEmpty)
    }

    @Test("a checkpoint stands for the entries before it")
    func checkpoint() throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        bench.send(.commit(DoseBench.first, lease.id))
        bench.deliver(most: 2)
        let restored = try DoseLedger.restore([bench.ledger.checkpoint])
        #expect(try restored.ledger.state == DoseLedger.restore(bench.journal).ledger.state)
    }

    @Test("a journal that contradicts itself is refused")
    func impossible() throws {
        var bench = DoseBench()
        _ = try bench.ready()
        let committed = JournalEntry.committed(DoseBench.key)
        #expect(throws: JournalFault.self) { try DoseLedger.restore([committed]) }
        #expect(throws: JournalFault.self) { try DoseLedger.restore(bench.journal + bench.journal) }
        #expect(throws: JournalFault.self) {
            try DoseLedger.restore(bench.journal + [.pulse(DoseBench.key, upTo: Insulin(milliunits: 1))])
        }
    }

    @Test("a lease number is never issued twice, not even after a power cut")
    func leaseNumbers() throws {
        var bench = DoseBench()
        let first = try bench.ready()
        try bench.reboot()
        guard case .state(_, .awaitingConfirmation(let second), _)? = bench.send(.prepare(CommandID(2), DoseBench.two))
        else {
            Issue.record("no lease")
            return
        }
        #expect(second.id > first.id)
    }

    @Test("a receipt lost to a power cut can still be issued")
    func lostReceipt() throws {
        var bench = DoseBench()
        let lease = try bench.ready()
        bench.send(.commit(DoseBench.first, lease.id))
        bench.deliver(most: 1)
        bench.effects = []
        try bench.reboot()
        let facts = try #require(bench.ledger.receiptFacts(after: 0).first)
        #expect(bench.effects.contains(.issueReceipt(facts)))
        #expect(facts.sequence == 1 && facts.delivered == Insulin(milliunits: 500))
    }
}
