public import PumpLink

/// The pump's end of PumpLink: sessions, requests and answers. Sessions do not survive a power cut; pairs do.
public struct PumpPort: Sendable {
    private let staticKey: X25519KeyPair
    private let grants: [DeviceID: PeerGrant]
    private let records: [PairRecord]
    private let rules: SessionRules
    private var links: PumpLinks
    private var startedAt: UInt64

    /// A port of a pump that is paired already.
    ///
    /// - Parameters:
    ///   - staticKey: the pump's static key.
    ///   - records: its pairs.
    ///   - bolusLimit: the largest bolus that a remote may ask for.
    public init(
        staticKey: X25519KeyPair, records: [PairRecord], bolusLimit: Insulin, rules: SessionRules = SessionRules()
    ) {
        self.staticKey = staticKey
        self.records = records
        self.rules = rules
        grants = Dictionary(
            records.map {
                ($0.peer.id, PeerGrant(id: $0.peer.id, role: $0.peer.role, bolusLimit: bolusLimit))
            }, uniquingKeysWith: { first, _ in first })
        links = Self.links(staticKey, records, rules)
        startedAt = 0
    }

    private static func links(
        _ staticKey: X25519KeyPair, _ records: [PairRecord], _ rules: SessionRules
    ) -> PumpLinks {
        var links = PumpLinks(staticKey: staticKey, rules: rules)
        for record in records { links.add(record) }
        return links
    }

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
        switch try? links.receive(packet, at: now, using: &random) {
        case .reply(let answer): return answer
        case .message(let message, let record): return answer(message, record, &unit, world)
        case nil: return nil
        }
    }

    private mutating func answer(
        _ message: [UInt8], _ record: PairRecord, _ unit: inout PumpUnit, _ world: UInt64
    ) -> [UInt8]? {
        guard let request = try? Request(decoding: message), let grant = grants[record.peer.id] else { return nil }
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
