import PumpLink
import Testing

@Suite("Sessions")
struct SessionTests {
    let now = PumpInstant(seconds: 5)

    /// The message that the pump gets from a packet.
    private func opened(
        _ packet: [UInt8], by pump: inout PumpLinks, at now: PumpInstant
    ) throws -> [UInt8]? {
        var random = SeededRandom(4)
        guard case .message(let message, _) = try pump.receive(packet, at: now, using: &random) else { return nil }
        return message
    }

    @Test("messages go both ways")
    func bothWays() throws {
        var house = try House()
        var (peer, pump, id) = try house.session()
        let sent = try peer.seal([1, 2, 3], at: now)
        #expect(try opened(sent, by: &pump, at: now) == [1, 2, 3])
        let answer = try pump.seal([4, 5], to: id, at: now)
        #expect(try peer.receive(answer, at: now) == [4, 5])
    }

    @Test("a packet is taken once")
    func replay() throws {
        var house = try House()
        var (peer, pump, _) = try house.session()
        let packet = try peer.seal([1], at: now)
        _ = try opened(packet, by: &pump, at: now)
        #expect(throws: SessionError.replayed) { try opened(packet, by: &pump, at: now) }
    }

    @Test("packets may come in another order")
    func reordered() throws {
        var house = try House()
        var (peer, pump, _) = try house.session()
        let packets = try (0..<10).map { try peer.seal([UInt8($0)], at: now) }
        for packet in packets.reversed() { #expect(throws: Never.self) { try opened(packet, by: &pump, at: now) } }
    }

    @Test("any changed byte of a packet is noticed", arguments: 0..<32)
    func tampered(place: Int) throws {
        var house = try House()
        var (peer, pump, _) = try house.session()
        var packet = try peer.seal([1, 2, 3], at: now)
        packet[place % packet.count] ^= 1
        #expect(throws: SessionError.self) { try opened(packet, by: &pump, at: now) }
    }

    @Test("a packet is not taken back by the end that sent it")
    func reflected() throws {
        var house = try House()
        var (peer, _, _) = try house.session()
        let packet = try peer.seal([1], at: now)
        #expect(throws: SessionError.notAuthentic) { try peer.receive(packet, at: now) }
    }

    @Test("a dosing command costs 30 bytes on the air beside its own")
    func overhead() throws {
        var house = try House()
        var (peer, _, _) = try house.session()
        let command = Request.prepare(CommandID(300), .bolus(Insulin(milliunits: 2500))).encoded
        let frames = Fragmenter.frames(of: try peer.seal(command, at: now))
        #expect(frames.count == 1)
        #expect(frames[0].count - command.count == 30)
        #expect(frames[0].count - command.count <= 32)
    }

    @Test("the key changes with every 1024 messages, and the receiver follows")
    func rekeyByCount() throws {
        var house = try House()
        var (peer, pump, _) = try house.session()
        for number in 0..<2100 {
            let message = [UInt8(number & 255)]
            let sent = try peer.seal(message, at: now)
            #expect(try opened(sent, by: &pump, at: now) == message)
        }
    }

    @Test("the key changes after an hour: the counter moves to the next epoch")
    func rekeyByTime() throws {
        var house = try House()
        var (peer, pump, _) = try house.session()
        let later = now.advanced(seconds: 3600)
        let packet = try peer.seal([1], at: later)
        #expect(Array(packet[5..<13]) == [0, 0, 0, 0, 0, 0, 4, 0])
        #expect(try opened(packet, by: &pump, at: later) == [1])
    }

    @Test("a packet that was held back until its key is too old is refused")
    func heldBack() throws {
        var house = try House()
        var (peer, pump, _) = try house.session()
        let packet = try peer.seal([1], at: now)
        let later = now.advanced(seconds: 5400)
        #expect(throws: SessionError.staleKey) { try opened(packet, by: &pump, at: later) }
    }

    @Test("a lost epoch is stepped over, but not more than sixteen")
    func ahead() throws {
        var house = try House()
        var (peer, pump, _) = try house.session(rules: SessionRules(epochSeconds: 1, sessionSeconds: 100_000))
        var time = now
        for _ in 0..<16 {
            time = time.advanced(seconds: 1)
            _ = try peer.seal([0], at: time)
        }
        let sixteenth = try peer.seal([1], at: time)
        #expect(try opened(sixteenth, by: &pump, at: time) == [1])
        for _ in 0..<17 {
            time = time.advanced(seconds: 1)
            _ = try peer.seal([0], at: time)
        }
        let tooFar = try peer.seal([2], at: time)
        #expect(throws: SessionError.tooFarAhead) { try opened(tooFar, by: &pump, at: time) }
    }

    @Test("a session ends after a day")
    func day() throws {
        var house = try House()
        var (peer, pump, id) = try house.session()
        let late = PumpInstant(seconds: 86_400)
        #expect(throws: SessionError.over) { try peer.seal([1], at: late) }
        #expect(throws: SessionError.over) { try pump.seal([1], to: id, at: late) }
        #expect(!peer.isReady(at: late))
    }

    @Test("too long a message is refused, the longest is carried")
    func lengths() throws {
        var house = try House()
        var (peer, pump, _) = try house.session()
        let longest = [UInt8](repeating: 9, count: Session.longestMessage)
        let sent = try peer.seal(longest, at: now)
        #expect(try opened(sent, by: &pump, at: now) == longest)
        #expect(throws: SessionError.tooLong(limit: Session.longestMessage)) { try peer.seal(longest + [1], at: now) }
    }

    // The same transport keys at both ends, and one thing that they do not agree on.
    @Test("associated data binds version, role and pump: with one of them different nothing opens", arguments: 0..<4)
    func associatedData(different: Int) throws {
        var house = try House()
        let remote = try house.device(0x2a, .remote)
        let record = house.record(with: remote)
        let other = PairRecord(
            version: different == 1 ? ProtocolVersion(2) : .one, link: record.link,
            pump: different == 3
                ? DeviceIdentity(id: DeviceID(0x99), role: .pump, key: record.pump.key) : record.pump,
            peer: different == 2
                ? DeviceIdentity(id: record.peer.id, role: .clinic, key: record.peer.key) : record.peer,
            pumpStaticKey: record.pumpStaticKey, peerStaticKey: record.peerStaticKey, sharedKey: record.sharedKey)
        let keys = (initiator: house.random.bytes(32), responder: house.random.bytes(32))
        let hash = house.random.bytes(32)
        var sender = Session(record: record, isPump: false, keys: keys, hash: hash, rules: SessionRules(), at: now)
        var receiver = Session(record: other, isPump: true, keys: keys, hash: hash, rules: SessionRules(), at: now)
        let packet = try sender.seal([1], at: now)
        if different == 0 {
            #expect(try receiver.open(packet, at: now) == [1])
        } else {
            #expect(throws: SessionError.notAuthentic) { try receiver.open(packet, at: now) }
        }
    }
}
