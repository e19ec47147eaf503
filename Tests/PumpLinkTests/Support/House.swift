import PumpLink

/// A manufacturer with a pump and its peers, all made from one seed.
struct House {
    static let valid: ClosedRange<Int64> = 1_700_000_000...2_000_000_000
    static let today: Int64 = 1_800_000_000
    static let pumpID = DeviceID(0x70)

    var random: SeededRandom
    let authority: CertificateAuthority
    let anchor: TrustAnchor
    let pump: DeviceCredentials

    init(seed: UInt64 = 1) throws {
        var random = SeededRandom(seed)
        authority = try CertificateAuthority(
            manufacturer: "Northwind Root", seed: random.bytes(32), validity: House.valid)
        anchor = try TrustAnchor(root: authority.certificate)
        pump = try House.device(House.pumpID, .pump, authority, &random)
        self.random = random
    }

    static func device(
        _ id: DeviceID, _ role: Role, _ authority: CertificateAuthority, _ random: inout SeededRandom,
        validity: ClosedRange<Int64> = House.valid
    ) throws -> DeviceCredentials {
        let key = try IdentityKey(using: &random)
        return try DeviceCredentials(
            id: id, role: role, identityKey: key, staticKey: X25519KeyPair(using: &random),
            chain: [authority.issue(id, role, key.publicKey, validity: validity)])
    }

    mutating func device(_ id: UInt64, _ role: Role) throws -> DeviceCredentials {
        try House.device(DeviceID(id), role, authority, &random)
    }

    /// A pair without going through pairing.
    mutating func record(with peer: DeviceCredentials) -> PairRecord {
        PairRecord(
            version: .one, link: random.bytes(8), pump: pump.identity, peer: peer.identity,
            pumpStaticKey: pump.staticKey.publicKey, peerStaticKey: peer.staticKey.publicKey,
            sharedKey: random.bytes(32))
    }

    /// Both ends of an established session with a peer of this role.
    mutating func session(
        _ role: Role = .remote, rules: SessionRules = SessionRules(), at now: PumpInstant = .zero
    ) throws -> (peer: PeerLink, pump: PumpLinks, id: DeviceID) {
        let device = try device(0x2a, role)
        let record = record(with: device)
        var peer = PeerLink(record: record, staticKey: device.staticKey, rules: rules)
        var links = PumpLinks(staticKey: pump.staticKey, rules: rules)
        links.add(record)
        guard case .reply(let answer) = try links.receive(peer.open(at: now, using: &random), at: now, using: &random)
        else { throw SessionError.malformed }
        _ = try peer.receive(answer, at: now)
        _ = try links.receive(peer.seal([0], at: now), at: now, using: &random)
        return (peer, links, device.identity.id)
    }
}
