import PumpLink

/// A script of true, repeated, changed and foreign packets between the two ends of a pairing.
enum PairingTarget {
    static func run(_ bytes: [UInt8]) {
        guard let devices = Devices.shared else { return check(false, "the devices can be made") }
        var table = Table(devices, sameCode: (bytes.first ?? 0) & 1 == 0)
        var script = Script(Array(bytes.dropFirst()))
        var turns = 0
        while turns < 24, let event = script.next() {
            turns += 1
            table.take(event, &script)
            table.checkRules()
        }
    }

    private struct Table {
        var pump: PumpPairing
        var peer: PeerPairing
        var random = FixedRandom(3)
        var now = PumpInstant(seconds: 1)
        var packets: [[UInt8]]
        let sameCode: Bool
        var isConfirmed = false

        init(_ devices: Devices, sameCode: Bool) {
            let code = PairingCode.digits(using: &random)
            let other = PairingCode.digits(using: &random)
            pump = PumpPairing(credentials: devices.pump, anchor: devices.anchor)
            pump.open(with: code, at: now)
            peer = PeerPairing(
                credentials: devices.remote, anchor: devices.anchor, code: sameCode ? code : other, at: now,
                using: &random)
            packets = [peer.packet]
            self.sameCode = sameCode
        }

        mutating func take(_ event: UInt8, _ script: inout Script) {
            let packet = packets[Int(script.byte()) % packets.count]
            switch event % 6 {
            case 0: deliver(packets.last ?? packet)
            case 1: deliver(packet)
            case 2: deliver(script.changed(packet))
            case 3:
                isConfirmed = true
                if let answer = pump.confirm(at: now) { packets.append(answer) }
            case 4: now = now.advanced(seconds: UInt32(script.byte()) / 8)
            default: deliver(script.bytes())
            }
        }

        /// Gives a packet to both ends and keeps what they answer.
        private mutating func deliver(_ packet: [UInt8]) {
            if let answer = pump.receive(packet, at: now, unixSeconds: Devices.today, using: &random) {
                packets.append(answer)
            }
            if let answer = peer.receive(packet, at: now, unixSeconds: Devices.today, using: &random) {
                packets.append(answer)
            }
            packets = packets.suffix(32)
        }

        func checkRules() {
            guard case .paired(let record) = pump.state else {
                if case .paired = peer.state { check(false, "the peer is not paired before the pump") }
                return
            }
            check(sameCode && isConfirmed, "nothing is paired without the code and a person")
            if case .paired(let other) = peer.state { check(record == other, "both hold the same pair") }
        }
    }
}
