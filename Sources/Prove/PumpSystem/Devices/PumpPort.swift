public import PumpLink

/// The pump's end of PumpLink: pairing, sessions, requests and answers. Sessions do not survive a power cut; pairs do.
public struct PumpPort: Sendable {
    private let staticKey: X25519KeyPair
    private let bolusLimit: Insulin
    private let rules: SessionRules
    private var records: [PairRecord]
    private var pairing: PumpPairing
    private var links: PumpLinks
    private var startedAt: UInt64 = 0

    /// A port of a pump.
    ///
    /// - Parameters:
    ///   - credentials: the pump's own.
    ///   - anchor: what it trusts.
    ///   - records: its pairs.
    ///   - bolusLimit: the largest bolus that a remote may ask for.
    public init(
        credentials: DeviceCredentials, anchor: TrustAnchor, records: [PairRecord], bolusLimit: Insulin,
        rules: SessionRules = SessionRules()
    ) {
        staticKey = credentials.staticKey
        pairing = PumpPairing(credentials: credentials, anchor: anchor)
        self.records = records
        self.bolusLimit = bolusLimit
        self.rules = rules
        links = Self.links(credentials.staticKey, records, rules)
    }

    private static func links(
        _ staticKey: X25519KeyPair, _ records: [PairRecord], _ rules: SessionRules
    ) -> PumpLinks {
        var links = PumpLinks(staticKey: staticKey, rules: rules)
        for record in records { links.add(record) }
        return links
    }

    /// What the screen shows about pairing.
    public var pairingState: PumpPairing.State { pairing.state }

    /// A person opens the window for pairing.
    public mutating func openPairing(with code: PairingCode, at now: PumpInstant) { pairing.open(with: code, at: now) }

    /// A person confirms the device that asks to be paired.
    ///
    /// - Returns: the packet to send.
    public mutating func confirmPairing(at now: PumpInstant) -> [UInt8]? {
        let packet = pairing.confirm(at: now)
        if case .paired(let record) = pairing.state {
            records.removeAll { $0.peer.id == record.peer.id }
            records.append(record)
            links.add(record)
        }
        return packet
    }

    /// A person declines the device that asks to be paired.
    ///
    /// - Returns: the packet that tells it.
    public mutating func declinePairing() -> [UInt8]? { pairing.decline() }

    /// Takes a packet.
    ///
    /// - Returns: the packet to send back, if any.
    public mutating func receive(
        _ packet: [UInt8], _ unit: inout PumpUnit, at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [UInt8]? {
        unit.pass(to: world)
        guard unit.isOn else { return nil }
        if unit.startedAt != startedAt {
            links = Self.links(staticKey, records, rules)
            startedAt = unit.startedAt
        }
        let now = unit.clock(world)
        if packet.isPairingPacket {
            return pairing.receive(packet, at: now, unixSeconds: DeviceFactory.unixSeconds, using: &random)
        }
        switch try? links.receive(packet, at: now, using: &random) {
        case .reply(let answer): return answer
        case .message(let message, let record): return answer(message, record, &unit, world)
        case nil: return nil
        }
    }

    private mutating func answer(
        _ message: [UInt8], _ record: PairRecord, _ unit: inout PumpUnit, _ world: UInt64
    ) -> [UInt8]? {
        guard let request = try? Request(decoding: message) else { return nil }
        let grant = PeerGrant(id: record.peer.id, role: record.peer.role, bolusLimit: bolusLimit)
        let response: Response?
        if case .reading(let signed) = request, isPermitted(request, grant) {
            response = take(signed, &unit, world)
        } else {
            response = unit.input(at: world) { $0.receive(request, from: grant, at: $1) }
        }
        guard unit.isOn, let response else { return nil }
        return try? links.seal(response.encoded, to: record.peer.id, at: unit.clock(world))
    }

    private func isPermitted(_ request: Request, _ grant: PeerGrant) -> Bool {
        RoleTable.standard.permission(of: grant.role, for: request.kind(from: grant.id)) == .allowed
    }

    /// A reading counts only with the signature of a transmitter or meter that is paired, whoever carried it.
    private func take(_ signed: SignedReading, _ unit: inout PumpUnit, _ world: UInt64) -> Response? {
        let refused = Response.refused(.none, .badReading, highest: .none)
        guard let origin = records.first(where: { $0.peer.id == signed.origin })?.peer, signed.isGenuine(from: origin)
        else { return refused }
        return unit.input(at: world) { $0.take(signed.claim, at: $1) }
    }
}
