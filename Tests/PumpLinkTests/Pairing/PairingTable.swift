import PumpLink

/// A pump and a peer at one table, with every packet that went between them.
struct PairingTable {
    var house: House
    var pump: PumpPairing
    var peer: PeerPairing
    var now = PumpInstant(seconds: 10)
    /// Every packet in the order sent.
    var packets: [[UInt8]] = []
    /// The peer's own credentials.
    var peerCredentials: DeviceCredentials?

    init(
        role: Role = .remote, seed: UInt64 = 1, code: PairingCode? = nil, typed: PairingCode? = nil,
        peerHouse: House? = nil, opened: Bool = true
    ) throws {
        house = try House(seed: seed)
        var maker = peerHouse ?? house
        let device = try maker.device(0x2a, role)
        let shown =
            code
            ?? (role == .transmitter
                ? PairingCode.label(using: &house.random) : PairingCode.digits(using: &house.random))
        pump = PumpPairing(credentials: house.pump, anchor: house.anchor)
        if opened { pump.open(with: shown, at: now) }
        peer = PeerPairing(
            credentials: device, anchor: house.anchor, code: typed ?? shown, at: now, using: &house.random)
        packets.append(peer.packet)
        peerCredentials = device
    }

    /// Carries packets until nobody answers; `change` may alter them, nil loses them.
    mutating func carry(_ change: (Int, [UInt8]) -> [UInt8]? = { $1 }) {
        var packet = change(packets.count - 1, packets.last ?? [])
        while let sent = packet {
            guard let reply = pump.receive(sent, at: now, unixSeconds: House.today, using: &house.random) else {
                return
            }
            packets.append(reply)
            guard let carried = change(packets.count - 1, reply),
                let answer = peer.receive(carried, at: now, unixSeconds: House.today, using: &house.random)
            else { return }
            packets.append(answer)
            packet = change(packets.count - 1, answer)
        }
    }

    /// The person confirms on the pump and the peer hears of it.
    mutating func confirm() {
        guard let packet = pump.confirm(at: now) else { return }
        packets.append(packet)
        _ = peer.receive(packet, at: now, unixSeconds: House.today, using: &house.random)
    }

    var pumpRecord: PairRecord? { if case .paired(let record) = pump.state { record } else { nil } }
    var peerRecord: PairRecord? { if case .paired(let record) = peer.state { record } else { nil } }
}
