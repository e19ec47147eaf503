public import PumpLink

/// A pump and its devices, paired: what a simulation begins with. Every key comes from one seed.
public struct PairedSystem: Sendable {
    /// The pump's end.
    public let port: PumpPort
    /// The remote's end.
    public let remote: PeerLink
    /// The bridge's end.
    public let gateway: PeerLink
    /// The transmitter's end and its identity key.
    public let transmitter: (link: PeerLink, key: IdentityKey)

    /// The identifiers.
    public enum ID {
        /// The pump.
        public static let pump = DeviceID(0x0600_0001)
        /// The remote.
        public static let remote = DeviceID(0x0600_0041)
        /// The bridge.
        public static let gateway = DeviceID(0x0600_0071)
        /// The transmitter.
        public static let transmitter = DeviceID(0x0600_0021)
    }

    /// Makes and pairs a system.
    ///
    /// - Parameter bolusLimit: the largest bolus that the remote may ask for.
    /// - Returns: nil where the random source gives no usable keys.
    public static func make(
        bolusLimit: Insulin, using random: inout some RandomNumberGenerator
    ) -> PairedSystem? {
        guard let pump = try? Keys(.pump, ID.pump, &random), let remote = try? Keys(.remote, ID.remote, &random),
            let gateway = try? Keys(.gateway, ID.gateway, &random),
            let transmitter = try? Keys(.transmitter, ID.transmitter, &random)
        else { return nil }
        let peers = [remote, gateway, transmitter]
        let records = peers.map { $0.pair(with: pump, &random) }
        return PairedSystem(
            port: PumpPort(staticKey: pump.staticKey, records: records, bolusLimit: bolusLimit),
            remote: PeerLink(record: records[0], staticKey: remote.staticKey),
            gateway: PeerLink(record: records[1], staticKey: gateway.staticKey),
            transmitter: (PeerLink(record: records[2], staticKey: transmitter.staticKey), transmitter.identityKey))
    }

    private struct Keys {
        let identity: DeviceIdentity
        let identityKey: IdentityKey
        let staticKey: X25519KeyPair

        init(_ role: Role, _ id: DeviceID, _ random: inout some RandomNumberGenerator) throws {
            identityKey = try IdentityKey(using: &random)
            staticKey = try X25519KeyPair(using: &random)
            identity = DeviceIdentity(id: id, role: role, key: identityKey.publicKey)
        }

        func pair(with pump: Keys, _ random: inout some RandomNumberGenerator) -> PairRecord {
            PairRecord(
                version: .one, link: random.bytes(8), pump: pump.identity, peer: identity,
                pumpStaticKey: pump.staticKey.publicKey, peerStaticKey: staticKey.publicKey,
                sharedKey: random.bytes(32))
        }
    }
}
