import PumpLink

/// A pump and a remote of one manufacturer, the same in every run.
struct Devices {
    static let today: Int64 = 1_800_000_000
    private static let valid: ClosedRange<Int64> = 1_700_000_000...2_000_000_000
    static let shared: Devices? = try? Devices()

    let anchor: TrustAnchor
    let pump: DeviceCredentials
    let remote: DeviceCredentials
    let record: PairRecord

    private init() throws {
        var random = FixedRandom(1)
        let authority = try CertificateAuthority(
            manufacturer: "Northwind Root", seed: random.bytes(32), validity: Devices.valid)
        anchor = try TrustAnchor(root: authority.certificate)
        func device(_ id: UInt64, _ role: Role) throws -> DeviceCredentials {
            let key = try IdentityKey(using: &random)
            return try DeviceCredentials(
                id: DeviceID(id), role: role, identityKey: key, staticKey: X25519KeyPair(using: &random),
                chain: [authority.issue(DeviceID(id), role, key.publicKey, validity: Devices.valid)])
        }
        pump = try device(0x70, .pump)
        remote = try device(0x2a, .remote)
        record = PairRecord(
            version: .one, link: random.bytes(8), pump: pump.identity, peer: remote.identity,
            pumpStaticKey: pump.staticKey.publicKey, peerStaticKey: remote.staticKey.publicKey,
            sharedKey: random.bytes(32))
    }
}
