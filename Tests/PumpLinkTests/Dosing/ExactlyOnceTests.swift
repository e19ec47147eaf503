import PumpLink
import Testing

/// A remote and a pump over a radio that loses, repeats and reorders, with power cuts on the pump: a bounded number of
/// seeded schedules.
@Suite("Exactly once")
struct ExactlyOnceTests {
    @Test("over any schedule at most the order is delivered, and the remote is never wrong about it", arguments: 0..<8)
    func schedules(block: UInt64) throws {
        var complete = 0
        for seed in block * 100..<block * 100 + 100 {
            var schedule = Schedule(seed: seed)
            try schedule.run()
            #expect(schedule.bench.moved <= Insulin(milliunits: 2000), "seed \(seed)")
            #expect(schedule.bench.starts <= 1, "seed \(seed)")
            if schedule.bench.moved == Insulin(milliunits: 2000) { complete += 1 }
            guard case .finished(let outcome) = schedule.remote.state else {
                #expect(Bool(false), "seed \(seed): \(schedule.remote.state)")
                continue
            }
            switch outcome {
            case .ended(_, let delivered): #expect(delivered == schedule.bench.moved, "seed \(seed)")
            case .refused, .neverStarted: #expect(schedule.bench.moved == .zero, "seed \(seed)")
            case .seeReceipts: break
            }
        }
        #expect(complete > 0, "no schedule delivered: the check shows nothing")
    }

    struct Schedule {
        var random: SeededRandom
        var bench = DoseBench()
        var remote = DoseRequester()
        var toPump: [Request] = []
        var toRemote: [Response] = []
        var clock = PumpInstant(seconds: 1)

        init(seed: UInt64) { random = SeededRandom(seed) }

        /// A noisy half, then a quiet one in which everything may settle.
        mutating func run() throws {
            if let request = remote.begin(DoseBench.two, at: clock) { toPump.append(request) }
            for step in 0..<300 {
                try turn(noisy: step < 60)
                if step > 60, !remote.isBusy { break }
            }
        }

        private mutating func turn(noisy: Bool) throws {
            let choice = Int.random(in: 0..<(noisy ? 12 : 8), using: &random)
            switch choice {
            case 0, 1: deliverToPump(keep: noisy && Bool.random(using: &random))
            case 2, 3: deliverToRemote(keep: noisy && Bool.random(using: &random))
            case 4:
                for case .askPerson(let key, _, _, let lease) in bench.effects {
                    bench.take(bench.ledger.confirm(key, lease.id, at: bench.now))
                }
            case 5: bench.deliver(most: 1)
            case 6:
                if case .delivering? = bench.ledger.state.commands[DoseBench.key]?.phase,
                    bench.moved == DoseBench.two.amount
                {
                    bench.take(bench.ledger.finishBolus(.completed))
                }
            case 7:
                clock = clock.advanced(seconds: 2)
                bench.now = bench.now.advanced(seconds: 2)
                bench.take(bench.ledger.passTime(to: bench.now))
                if let request = remote.passTime(to: clock) { toPump.append(request) }
            case 8: if !toPump.isEmpty { toPump.removeFirst() }
            case 9: if !toRemote.isEmpty { toRemote.removeFirst() }
            case 10: try bench.reboot()
            default: toPump.shuffle(using: &random)
            }
        }

        private mutating func deliverToPump(keep: Bool) {
            guard let request = toPump.first else { return }
            if !keep { toPump.removeFirst() }
            bench.send(request)
            if let response = bench.response { toRemote.append(response) }
        }

        private mutating func deliverToRemote(keep: Bool) {
            guard let index = toRemote.indices.randomElement(using: &random) else { return }
            let response = keep ? toRemote[index] : toRemote.remove(at: index)
            if let request = remote.receive(response, at: clock) { toPump.append(request) }
        }
    }
}
