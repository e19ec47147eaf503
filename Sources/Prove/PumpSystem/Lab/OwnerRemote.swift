import PumpLink

/// The owner's remote in the lab: first it is paired, then it asks for boluses.
struct OwnerRemote: Sendable {
    private let credentials: DeviceCredentials
    private let anchor: TrustAnchor
    private var pairing: PeerPairing?
    private(set) var control: RemoteControl?
    private var newLink: PeerLink?

    init(_ credentials: DeviceCredentials, _ anchor: TrustAnchor) {
        self.credentials = credentials
        self.anchor = anchor
    }

    var isBusy: Bool { pairing != nil || control?.isBusy == true }

    /// The owner types the code that the pump shows.
    mutating func beginPairing(
        _ code: PairingCode, at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [UInt8] {
        let now = PumpInstant(milliseconds: world)
        let begun = PeerPairing(credentials: credentials, anchor: anchor, code: code, at: now, using: &random)
        pairing = begun
        return begun.packet
    }

    mutating func begin(
        _ order: DoseOrder, at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [[UInt8]] {
        control?.begin(order, at: world, using: &random) ?? []
    }

    mutating func receive(
        _ packet: [UInt8], at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [[UInt8]] {
        guard packet.isPairingPacket else { return control?.receive(packet, at: world, using: &random) ?? [] }
        let reply = pairing?.receive(
            packet, at: PumpInstant(milliseconds: world), unixSeconds: DeviceFactory.unixSeconds, using: &random)
        settle()
        return reply.map { [$0] } ?? []
    }

    mutating func passTime(to world: UInt64, using random: inout some RandomNumberGenerator) -> [[UInt8]] {
        let again = pairing?.passTime(to: PumpInstant(milliseconds: world))
        settle()
        return (again.map { [$0] } ?? []) + (control?.passTime(to: world, using: &random) ?? [])
    }

    /// The link that pairing made, once.
    mutating func takeNewLink() -> PeerLink? {
        defer { newLink = nil }
        return newLink
    }

    private mutating func settle() {
        switch pairing?.state {
        case .paired(let record):
            let link = PeerLink(record: record, staticKey: credentials.staticKey)
            (pairing, control, newLink) = (nil, RemoteControl(link), link)
        case .failed:
            pairing = nil
        case .running, .awaitingPerson, nil:
            break
        }
    }
}
