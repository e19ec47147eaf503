import PumpLink
import Testing

/// Bounded fuzzing: whatever bytes come, nothing traps, nothing is granted, and decoders give back what they take.
@Suite("Fuzz")
struct FuzzTests {
    /// Random bytes, or a good message with random changes.
    static func mutated(_ good: [[UInt8]], _ random: inout SeededRandom) -> [UInt8] {
        guard let base = good.randomElement(using: &random), Int.random(in: 0..<8, using: &random) > 0 else {
            return random.bytes(Int.random(in: 0..<300, using: &random))
        }
        var bytes = base
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 1: if place < bytes.count { bytes.remove(at: place) }
            case 2: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
            case 3: bytes = Array(bytes.prefix(place))
            default:
                if place < bytes.count { bytes[place] = [0, 1, 0x7f, 0x80, 0xff].randomElement(using: &random) ?? 0 }
            }
        }
        return bytes
    }

    @Test("decoders take only what they would write themselves", arguments: 0..<4)
    func decoders(block: UInt64) throws {
        var random = SeededRandom(block)
        let requests = try Sample.requests().map(\.encoded)
        let responses = try Sample.responses().map(\.encoded)
        let reading = try Sample.signedReading().encoded
        let receipt = try Sample.signedReceipt().encoded
        for _ in 0..<2000 {
            let request = Self.mutated(requests, &random)
            if let taken = try? Request(decoding: request) { #expect(taken.encoded == request) }
            let response = Self.mutated(responses, &random)
            if let taken = try? Response(decoding: response) { #expect(taken.encoded == response) }
            let one = Self.mutated([reading], &random)
            if let taken = try? SignedReading(decoding: one) { #expect(taken.encoded == one) }
            let other = Self.mutated([receipt], &random)
            if let taken = try? SignedReceipt(decoding: other) { #expect(taken.encoded == other) }
        }
    }

    @Test("frames in any bytes keep the reassembler within its bound", arguments: 0..<4)
    func frames(block: UInt64) {
        var random = SeededRandom(block)
        let good = Fragmenter.frames(of: random.bytes(3000)) + Fragmenter.frames(of: random.bytes(100))
        var reassembler = Reassembler()
        for step in 0..<3000 {
            let frame = Self.mutated(good, &random)
            _ = try? reassembler.receive(frame, at: PumpInstant(milliseconds: UInt64(step) * 10))
            #expect(reassembler.keptBytes <= Reassembler.mostPackets * Fragmenter.packetLength)
        }
    }

    @Test("certificate chains in any bytes prove no device", arguments: 0..<2)
    func certificates(block: UInt64) throws {
        var random = SeededRandom(block)
        var house = try House()
        let chain = try house.device(5, .meter).chain
        for _ in 0..<300 {
            let bytes = Self.mutated(chain, &random)
            if bytes != chain[0] { #expect((try? house.anchor.verify([bytes], at: House.today)) == nil) }
        }
    }

    @Test("a pump's pairing survives any packets, and they pair nobody", arguments: 0..<4)
    func pumpPairing(block: UInt64) throws {
        var random = SeededRandom(block)
        for run in 0..<12 {
            var table = try PairingTable(seed: block * 100 + UInt64(run))
            table.carry()
            let good = table.packets
            var fresh = try PairingTable(seed: block * 100 + UInt64(run))
            for _ in 0..<60 {
                let packet = Self.mutated(good, &random)
                guard !good.contains(packet) else { continue }
                _ = fresh.pump.receive(packet, at: fresh.now, unixSeconds: House.today, using: &random)
                if case .awaitingPerson = fresh.pump.state { Issue.record("someone got in: block \(block) run \(run)") }
                _ = fresh.peer.receive(packet, at: fresh.now, unixSeconds: House.today, using: &random)
                #expect(fresh.peerRecord == nil)
            }
        }
    }

    @Test("a true pairing succeeds amid packets of nonsense", arguments: 0..<4)
    func noise(block: UInt64) throws {
        var random = SeededRandom(block)
        var table = try PairingTable(seed: block)
        for _ in 0..<50 {
            let bytes = random.bytes(Int.random(in: 0..<100, using: &random)).map { $0 & 7 }
            _ = table.pump.receive(bytes, at: table.now, unixSeconds: House.today, using: &random)
            _ = table.peer.receive(bytes, at: table.now, unixSeconds: House.today, using: &random)
        }
        table.carry()
        table.confirm()
        #expect(table.pumpRecord != nil && table.pumpRecord == table.peerRecord)
    }

    @Test("sessions survive any packets, and take none of them for a message", arguments: 0..<4)
    func sessions(block: UInt64) throws {
        var random = SeededRandom(block)
        var house = try House(seed: block)
        var (peer, pump, id) = try house.session()
        let now = PumpInstant(seconds: 9)
        let good = try [peer.seal([1], at: now), pump.seal([2], to: id, at: now), peer.open(at: now, using: &random)]
        for step in 0..<800 {
            let packet = Self.mutated(good, &random)
            guard !good.contains(packet) else { continue }
            let time = now.advanced(milliseconds: UInt64(step) * 1100)
            if case .message? = try? pump.receive(packet, at: time, using: &random) { Issue.record("taken: \(packet)") }
            let taken = (try? peer.receive(packet, at: time)) ?? nil
            #expect(taken == nil)
        }
        let late = now.advanced(seconds: 900)
        let sent = try peer.seal([7], at: late)
        guard case .message([7], _) = try pump.receive(sent, at: late, using: &random) else {
            Issue.record("the session was disturbed")
            return
        }
    }
}
