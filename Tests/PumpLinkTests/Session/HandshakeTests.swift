import PumpLink
import Testing

@Suite("Session handshake")
struct HandshakeTests {
    let now = PumpInstant(seconds: 5)

    @Test("ends that disagree on version, role, pump or key get no session", arguments: 0..<5)
    func disagreement(what: Int) throws {
        var house = try House()
        let remote = try house.device(0x2a, .remote)
        let record = house.record(with: remote)
        let other = PairRecord(
            version: what == 0 ? ProtocolVersion(2) : .one, link: record.link,
            pump: what == 1 ? DeviceIdentity(id: DeviceID(1), role: .pump, key: record.pump.key) : record.pump,
            peer: what == 2 ? DeviceIdentity(id: record.peer.id, role: .phone, key: record.peer.key) : record.peer,
            pumpStaticKey: record.pumpStaticKey,
            peerStaticKey: what == 3 ? record.pumpStaticKey : record.peerStaticKey,
            sharedKey: what == 4 ? house.random.bytes(32) : record.sharedKey)
        var peer = PeerLink(record: record, staticKey: remote.staticKey)
        var pump = PumpLinks(staticKey: house.pump.staticKey)
        pump.add(other)
        let opening = try peer.open(at: now, using: &house.random)
        var refused = false
        do {
            guard case .reply(let answer) = try pump.receive(opening, at: now, using: &house.random) else { return }
            _ = try peer.receive(answer, at: now)
        } catch {
            refused = true
        }
        #expect(refused && !peer.isReady(at: now))
    }

    @Test("nobody can lower the version on the way")
    func downgrade() throws {
        var house = try House()
        let remote = try house.device(0x2a, .remote)
        let record = house.record(with: remote)
        var peer = PeerLink(record: record, staticKey: remote.staticKey)
        var pump = PumpLinks(staticKey: house.pump.staticKey)
        pump.add(record)
        var opening = try peer.open(at: now, using: &house.random)
        opening[2] ^= 3
        #expect(throws: SessionError.unknownSession) { try pump.receive(opening, at: now, using: &house.random) }
    }

    @Test("a repeated opening does not disturb the session in use")
    func repeatedOpening() throws {
        var house = try House()
        let remote = try house.device(0x2a, .remote)
        let record = house.record(with: remote)
        var peer = PeerLink(record: record, staticKey: remote.staticKey)
        var pump = PumpLinks(staticKey: house.pump.staticKey)
        pump.add(record)
        let opening = try peer.open(at: now, using: &house.random)
        guard case .reply(let answer) = try pump.receive(opening, at: now, using: &house.random) else { return }
        _ = try peer.receive(answer, at: now)
        #expect(!pump.isReady(remote.identity.id, at: now))
        _ = try pump.receive(peer.seal([1], at: now), at: now, using: &house.random)
        #expect(pump.isReady(remote.identity.id, at: now))
        for number in 1...6 {
            let later = now.advanced(seconds: UInt32(number))
            _ = try pump.receive(opening, at: later, using: &house.random)
            let sent = try peer.seal([2], at: later)
            let taken = try pump.receive(sent, at: later, using: &house.random)
            #expect(taken == .message([2], from: record))
        }
    }

    @Test("openings for one pair are answered once a second")
    func rate() throws {
        var house = try House()
        let remote = try house.device(0x2a, .remote)
        let record = house.record(with: remote)
        var peer = PeerLink(record: record, staticKey: remote.staticKey)
        var pump = PumpLinks(staticKey: house.pump.staticKey)
        pump.add(record)
        _ = try pump.receive(peer.open(at: now, using: &house.random), at: now, using: &house.random)
        let second = try peer.open(at: now, using: &house.random)
        #expect(throws: SessionError.tooOften) {
            try pump.receive(second, at: now.advanced(milliseconds: 999), using: &house.random)
        }
        #expect(throws: Never.self) {
            try pump.receive(second, at: now.advanced(milliseconds: 1000), using: &house.random)
        }
    }

    @Test("a removed pair can open nothing and say nothing")
    func removed() throws {
        var house = try House()
        var (peer, pump, id) = try house.session()
        pump.remove(id)
        let packet = try peer.seal([1], at: now)
        #expect(throws: SessionError.unknownSession) { try pump.receive(packet, at: now, using: &house.random) }
        let opening = try peer.open(at: now, using: &house.random)
        #expect(throws: SessionError.unknownSession) { try pump.receive(opening, at: now, using: &house.random) }
    }

    @Test("a peer opens again when the pump has been silent for ten seconds, as after a power cut")
    func silence() throws {
        var house = try House()
        var (peer, pump, id) = try house.session(at: now)
        let heard = try pump.seal([1], to: id, at: now)
        _ = try peer.receive(heard, at: now)
        #expect(!peer.needsOpening(at: now.advanced(seconds: 3600)))
        _ = try peer.seal([2], at: now)
        #expect(!peer.needsOpening(at: now.advanced(milliseconds: 9999)))
        let later = now.advanced(seconds: 10)
        #expect(peer.needsOpening(at: later))
        var restarted = PumpLinks(staticKey: house.pump.staticKey)
        restarted.add(peer.record)
        let opening = try peer.open(at: later, using: &house.random)
        #expect(!peer.needsOpening(at: later))
        guard case .reply(let answer) = try restarted.receive(opening, at: .zero, using: &house.random) else { return }
        _ = try peer.receive(answer, at: later)
        #expect(!peer.needsOpening(at: later))
    }

    @Test("a key of zeros, or of another small order, is refused", arguments: [0, 1] as [UInt8])
    func smallOrder(first: UInt8) throws {
        var house = try House()
        var responder = try NoiseHandshake(
            NoisePattern("NN"), isInitiator: false, prologue: [],
            keys: .init(ephemeral: X25519KeyPair(using: &house.random)))
        _ = try responder.read([first] + [UInt8](repeating: 0, count: 31))
        #expect(throws: NoiseError.badKey("X25519 agreement")) { try responder.write([]) }
    }

    @Test("an unanswered opening is repeated after two seconds")
    func repetition() throws {
        var house = try House()
        let remote = try house.device(0x2a, .remote)
        var peer = PeerLink(record: house.record(with: remote), staticKey: remote.staticKey)
        let opening = try peer.open(at: now, using: &house.random)
        #expect(peer.passTime(to: now.advanced(milliseconds: 1999)) == nil)
        #expect(peer.passTime(to: now.advanced(milliseconds: 2000)) == opening)
    }

    @Test("what two paired devices agreed on opens a session")
    func afterPairing() throws {
        var table = try PairingTable()
        table.carry()
        table.confirm()
        let record = try #require(table.pumpRecord)
        let device = try #require(table.peerCredentials)
        var peer = PeerLink(record: record, staticKey: device.staticKey)
        var pump = PumpLinks(staticKey: table.house.pump.staticKey)
        pump.add(record)
        let opening = try peer.open(at: now, using: &table.house.random)
        guard case .reply(let answer) = try pump.receive(opening, at: now, using: &table.house.random) else {
            Issue.record("no answer")
            return
        }
        _ = try peer.receive(answer, at: now)
        let sent = try peer.seal([7], at: now)
        let taken = try pump.receive(sent, at: now, using: &table.house.random)
        #expect(taken == .message([7], from: record))
    }
}
