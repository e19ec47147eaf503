public import PumpLink

/// A pump and its devices as a simulation begins with them: bridge and transmitter are paired, the remote has its
/// factory keys, and is paired too where the simulation is not about pairing. Every key comes from one seed.
public struct PairedSystem: Sendable {
    /// The pump's end.
    public let port: PumpPort
    /// The remote, as it left the factory.
    public let remoteCredentials: DeviceCredentials
    /// A remote of the same manufacturer that belongs to someone else.
    public let strangerCredentials: DeviceCredentials
    /// What they all trust.
    public let anchor: TrustAnchor
    /// The remote's end; nil where it is not paired.
    public let remote: PeerLink?
    /// The bridge's end.
    public let gateway: PeerLink
    /// The transmitter's end and its identity key.
    public let transmitter: (link: PeerLink, key: IdentityKey)

    /// The identifiers.
    public enum ID {
        /// The pump.
        public static let pump = DeviceID(0x0600_0001)
        /// The transmitter.
        public static let transmitter = DeviceID(0x0600_0021)
        /// The remote.
        public static let remote = DeviceID(0x0600_0041)
        /// The stranger's own remote.
        public static let stranger = DeviceID(0x0600_0042)
        /// The bridge.
        public static let gateway = DeviceID(0x0600_0071)
    }

    /// Makes a system.
    ///
    /// - Parameters:
    ///   - bolusLimit: the largest bolus that the remote may ask for.
    ///   - withRemote: whether the remote is paired already.
    /// - Returns: nil where the random source gives no usable keys.
    public static func make(
        bolusLimit: Insulin, withRemote: Bool = true, using random: inout some RandomNumberGenerator
    ) -> PairedSystem? {
        guard let factory = DeviceFactory(using: &random), let pump = factory.make(.pump, ID.pump, using: &random),
            let remote = factory.make(.remote, ID.remote, using: &random),
            let stranger = factory.make(.remote, ID.stranger, using: &random),
            let gateway = factory.make(.gateway, ID.gateway, using: &random),
            let transmitter = factory.make(.transmitter, ID.transmitter, using: &random)
        else { return nil }
        let records = [gateway, transmitter, remote].map { pair(pump, $0, &random) }
        let port = PumpPort(
            credentials: pump, anchor: factory.anchor, records: withRemote ? records : Array(records.prefix(2)),
            bolusLimit: bolusLimit)
        return PairedSystem(
            port: port, remoteCredentials: remote, strangerCredentials: stranger, anchor: factory.anchor,
            remote: withRemote ? PeerLink(record: records[2], staticKey: remote.staticKey) : nil,
            gateway: PeerLink(record: records[0], staticKey: gateway.staticKey),
            transmitter: (PeerLink(record: records[1], staticKey: transmitter.staticKey), transmitter.identityKey))
    }

    private static func pair(
        _ pump: DeviceCredentials, _ peer: DeviceCredentials, _ random: inout some RandomNumberGenerator
    ) -> PairRecord {
        PairRecord(
            version: .one, link: random.bytes(8), pump: pump.identity, peer: peer.identity,
            pumpStaticKey: pump.staticKey.publicKey, peerStaticKey: peer.staticKey.publicKey,
            sharedKey: random.bytes(32))
    }
}
