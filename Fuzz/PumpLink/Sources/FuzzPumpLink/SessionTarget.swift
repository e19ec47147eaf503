import PumpLink

/// A script of true, repeated, changed and foreign packets between the two ends of a session.
enum SessionTarget {
    static func run(_ bytes: [UInt8]) {
        guard let devices = Devices.shared else { return check(false, "the devices can be made") }
        var ends = Ends(devices)
        var script = Script(bytes)
        var turns = 0
        while turns < 48, let event = script.next() {
            turns += 1
            ends.take(event, &script)
        }
    }

    private struct Ends {
        var peer: PeerLink
        var pump: PumpLinks
        var random = FixedRandom(2)
        var now = PumpInstant.zero
        var packets: [[UInt8]] = []
        var answers: [[UInt8]] = []
        var sealed: Set<[UInt8]> = []
        var number: UInt8 = 0

        init(_ devices: Devices) {
            peer = PeerLink(record: devices.record, staticKey: devices.remote.staticKey)
            pump = PumpLinks(staticKey: devices.pump.staticKey)
            pump.add(devices.record)
        }

        mutating func take(_ event: UInt8, _ script: inout Script) {
            switch event % 8 {
            case 0: if let packet = try? peer.open(at: now, using: &random) { send(packet) }
            case 1, 2:
                let message = [number, script.byte()]
                guard let packet = try? peer.seal(message, at: now) else { return }
                number &+= 1
                sealed.insert(message)
                send(packet)
            case 3: if !packets.isEmpty { deliver(packets[Int(script.byte()) % packets.count]) }
            case 4: if !packets.isEmpty { deliver(script.changed(packets[Int(script.byte()) % packets.count])) }
            case 5: if !answers.isEmpty { hear(answers[Int(script.byte()) % answers.count]) }
            case 6: now = now.advanced(seconds: UInt32(script.byte()) * (event & 8 == 0 ? 1 : 60))
            default:
                let bytes = script.bytes()
                deliver(bytes)
                hear(script.changed(answers.last ?? bytes))
            }
        }

        private mutating func send(_ packet: [UInt8]) {
            packets.append(packet)
            deliver(packet)
        }

        /// Whatever arrives at the pump: what it takes for a message was sealed by the peer, and comes once.
        private mutating func deliver(_ packet: [UInt8]) {
            switch try? pump.receive(packet, at: now, using: &random) {
            case .reply(let answer):
                answers.append(answer)
                hear(answer)
            case .message(let message, let record):
                check(record.peer.id == peer.record.peer.id, "a message is of its peer")
                check(sealed.remove(message) != nil, "a message that was sealed is taken once, and no other")
            case nil: break
            }
        }

        private mutating func hear(_ packet: [UInt8]) {
            let message = (try? peer.receive(packet, at: now)) ?? nil
            check(message == nil, "the pump sealed nothing")
        }
    }
}
