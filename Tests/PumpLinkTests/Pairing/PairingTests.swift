import PumpLink
import Testing

@Suite("Pairing")
struct PairingTests {
    @Test("with the right code and a person's confirmation both sides hold the same pair", arguments: Role.allCases)
    func succeeds(role: Role) throws {
        guard role != .pump else { return }
        var table = try PairingTable(role: role)
        table.carry()
        #expect(table.peer.state == .awaitingPerson)
        table.confirm()
        let record = try #require(table.pumpRecord)
        #expect(record == table.peerRecord)
        #expect(record.peer.role == role)
        #expect(record.sharedKey.count == 32)
    }

    @Test("nothing is paired before a person confirms on the pump")
    func needsPerson() throws {
        var table = try PairingTable()
        table.carry()
        guard case .awaitingPerson(let device) = table.pump.state else {
            Issue.record("\(table.pump.state)")
            return
        }
        #expect(device.role == .remote)
        #expect(table.pumpRecord == nil && table.peerRecord == nil)
    }

    @Test("a person who declines closes the window, and the peer is told")
    func declined() throws {
        var table = try PairingTable()
        table.carry()
        let declined = table.pump.decline()
        let packet = try #require(declined)
        _ = table.peer.receive(packet, at: table.now, unixSeconds: House.today, using: &table.house.random)
        #expect(table.pump.state == .closed(.declined))
        #expect(table.peer.state == .failed(.declined))
    }

    @Test("without an open window a pump answers that nobody opened one")
    func notOpen() throws {
        var table = try PairingTable(opened: false)
        table.carry()
        #expect(table.peer.state == .failed(.notOpen))
    }

    @Test("the window closes after two minutes, and not before")
    func window() throws {
        var table = try PairingTable()
        table.pump.passTime(to: table.now.advanced(milliseconds: 119_999))
        guard case .open = table.pump.state else {
            Issue.record("closed early")
            return
        }
        table.now = table.now.advanced(seconds: 120)
        table.carry()
        #expect(table.pump.state == .closed(.timeOut))
        #expect(table.peer.state == .running)
    }

    @Test("a confirmation after the two minutes pairs nothing")
    func lateConfirmation() throws {
        var table = try PairingTable()
        table.carry()
        table.now = table.now.advanced(seconds: 121)
        table.confirm()
        #expect(table.pump.state == .closed(.timeOut))
    }

    @Test("a wrong code fails and uses one attempt")
    func wrongCode() throws {
        var table = try PairingTable(code: PairingCode(digits: "123456"), typed: PairingCode(digits: "123457"))
        table.carry()
        #expect(table.peer.state == .failed(.wrongCode))
        guard case .open(_, let left) = table.pump.state else {
            Issue.record("\(table.pump.state)")
            return
        }
        #expect(left == 2)
    }

    @Test("the third wrong code closes the window, and the right one is then too late")
    func attempts() throws {
        var table = try PairingTable(code: PairingCode(digits: "123456"), typed: PairingCode(digits: "000000"))
        for _ in 1...3 {
            table.restartPeer(code: PairingCode(digits: "000000"))
            table.carry()
        }
        #expect(table.pump.state == .closed(.attemptsUsed))
        table.restartPeer(code: PairingCode(digits: "123456"))
        table.carry()
        #expect(table.peer.state == .failed(.attemptsUsed))
    }

    @Test("after two wrong codes the right one still pairs")
    func thirdTime() throws {
        var table = try PairingTable(code: PairingCode(digits: "123456"), typed: PairingCode(digits: "000000"))
        table.carry()
        table.restartPeer(code: PairingCode(digits: "000001"))
        table.carry()
        table.restartPeer(code: PairingCode(digits: "123456"))
        table.carry()
        table.confirm()
        #expect(table.pumpRecord != nil && table.pumpRecord == table.peerRecord)
    }

    @Test("a repeated wrong share uses no second attempt")
    func repeatedShare() throws {
        var table = try PairingTable(code: PairingCode(digits: "123456"), typed: PairingCode(digits: "000000"))
        table.carry()
        let share = table.packets[2]
        let first = table.packets[3]
        let again = table.pump.receive(share, at: table.now, unixSeconds: House.today, using: &table.house.random)
        #expect(again == first)
        guard case .open(_, 2) = table.pump.state else {
            Issue.record("\(table.pump.state)")
            return
        }
    }

    @Test("a transmitter does not pair with digits, nor a remote with a label")
    func kindsOfCode() throws {
        let digits = try #require(PairingCode(digits: "123456"))
        var random = SeededRandom(3)
        var table = try PairingTable(role: .transmitter, code: digits)
        table.carry()
        #expect(table.peer.state == .failed(.wrongKindOfCode))
        table = try PairingTable(role: .remote, code: PairingCode.label(using: &random))
        table.carry()
        #expect(table.peer.state == .failed(.wrongKindOfCode))
    }

    @Test("seventeen beginnings close the window")
    func manyRuns() throws {
        var table = try PairingTable()
        for _ in 1...17 {
            table.restartPeer(code: PairingCode(digits: "000000"))
            _ = table.pump.receive(
                table.peer.packet, at: table.now, unixSeconds: House.today, using: &table.house.random)
        }
        #expect(table.pump.state == .closed(.tooManyRuns))
    }

    @Test("once a peer proved the code nobody else can cut in")
    func noCuttingIn() throws {
        var table = try PairingTable()
        table.carry()
        let before = table.pump
        let other = try PairingTable(seed: 9)
        let answer = table.pump.receive(
            other.peer.packet, at: table.now, unixSeconds: House.today, using: &table.house.random)
        #expect(answer == nil)
        #expect(table.pump.state == before.state)
    }

    @Test("a device with another manufacturer's certificate is refused inside the channel")
    func foreignCertificate() throws {
        var table = try PairingTable(peerHouse: House(seed: 77))
        table.carry()
        #expect(table.pump.state == .closed(.badCertificate))
        #expect(table.peer.state == .failed(.badCertificate))
    }

    @Test("any change to any byte of any packet pairs nobody", arguments: 0..<6)
    func tampering(packet: Int) throws {
        var random = SeededRandom(UInt64(packet))
        for _ in 0..<4 {
            let place = random.next()
            var table = try PairingTable(seed: 5)
            let flip: (Int, [UInt8]) -> [UInt8]? = { index, bytes in
                guard index == packet else { return bytes }
                var changed = bytes
                changed[Int(place % UInt64(bytes.count))] ^= 0x10
                return changed
            }
            table.carry(flip)
            if case .awaitingPerson = table.pump.state, let last = table.pump.confirm(at: table.now) {
                table.packets.append(last)
                let carried = flip(table.packets.count - 1, last) ?? []
                _ = table.peer.receive(carried, at: table.now, unixSeconds: House.today, using: &table.house.random)
            }
            #expect(table.peerRecord == nil)
        }
    }

    @Test("a lost packet is repeated until it is answered", arguments: 0..<6)
    func loss(packet: Int) throws {
        var table = try PairingTable()
        table.carry { index, bytes in index == packet ? nil : bytes }
        if packet == 5 {
            let confirmed = table.pump.confirm(at: table.now)
            table.packets.append(try #require(confirmed))
        }
        table.now = table.now.advanced(seconds: 3)
        if let again = table.peer.passTime(to: table.now) {
            table.packets.append(again)
            table.carry()
        }
        if packet != 5 { table.confirm() }
        #expect(table.pumpRecord != nil && table.pumpRecord == table.peerRecord)
    }

    @Test("whoever heard every packet and learns the code afterwards still lacks the shared key")
    func listener() throws {
        var table = try PairingTable(code: PairingCode(digits: "123456"))
        table.carry()
        table.confirm()
        let record = try #require(table.pumpRecord)
        // Another run with the same code and nonces gives another key: it hangs on what nobody sent.
        var other = try PairingTable(seed: 2, code: PairingCode(digits: "123456"))
        other.carry()
        other.confirm()
        #expect(try #require(other.pumpRecord).sharedKey != record.sharedKey)
        #expect(!table.packets.contains { contains($0, record.sharedKey) || contains($0, record.peerStaticKey) })
    }

    private func contains(_ packet: [UInt8], _ secret: [UInt8]) -> Bool {
        guard packet.count >= secret.count else { return false }
        return (0...(packet.count - secret.count)).contains { Array(packet[$0..<($0 + secret.count)]) == secret }
    }
}

extension PairingTable {
    mutating func restartPeer(code: PairingCode?) {
        guard let code, let device = try? house.device(0x2a, .remote) else { return }
        peer = PeerPairing(credentials: device, anchor: house.anchor, code: code, at: now, using: &house.random)
        packets = [peer.packet]
    }
}
