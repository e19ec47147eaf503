/// What pairing leaves on one side; both sides keep theirs secret.
public struct PairRecord: Hashable, Sendable, Codable {
    /// The version that was agreed on and that sessions are bound to.
    public let versionNumber: UInt16
    /// Names the pair in the first packet of a session, 8 bytes; equal on both sides, not secret.
    public let link: [UInt8]
    /// The pump.
    public let pump: DeviceIdentity
    /// The peer.
    public let peer: DeviceIdentity
    /// The pump's static key, 32 bytes.
    public let pumpStaticKey: [UInt8]
    /// The peer's static key, 32 bytes.
    public let peerStaticKey: [UInt8]
    /// The pre-shared key, 32 bytes: secret.
    public let sharedKey: [UInt8]

    /// Makes a record; pairing does, and tests and simulations that begin with a paired system.
    public init(
        version: ProtocolVersion, link: [UInt8], pump: DeviceIdentity, peer: DeviceIdentity, pumpStaticKey: [UInt8],
        peerStaticKey: [UInt8], sharedKey: [UInt8]
    ) {
        versionNumber = version.number
        self.link = link
        self.pump = pump
        self.peer = peer
        self.pumpStaticKey = pumpStaticKey
        self.peerStaticKey = peerStaticKey
        self.sharedKey = sharedKey
    }

    /// The version.
    public var version: ProtocolVersion { ProtocolVersion(versionNumber) }

    /// What both ends of a session must agree on: protocol, version, who is who.
    var prologue: [UInt8] {
        [UInt8]("PumpLink session".utf8) + versionNumber.bigEndianBytes + [peer.role.rawValue] + peer.id.bytes
            + pump.id.bytes + link
    }
}
