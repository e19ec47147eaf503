import PumpLink

/// A remote and a pump that are paired, without the air between them.
struct PairedEnds {
    private(set) var peer: PeerLink
    private(set) var pump: PumpLinks
    private var random = SystemRandomNumberGenerator()
    private var now = PumpInstant.zero
    private var reassembler = Reassembler()

    init() throws {
        let peerKey = try X25519KeyPair(using: &random)
        let pumpKey = try X25519KeyPair(using: &random)
        let identity = try IdentityKey(using: &random)
        let record = PairRecord(
            version: .one, link: (0..<8).map { _ in .random(in: 0...255) },
            pump: DeviceIdentity(id: DeviceID(1), role: .pump, key: identity.publicKey),
            peer: DeviceIdentity(id: DeviceID(2), role: .remote, key: identity.publicKey),
            pumpStaticKey: pumpKey.publicKey, peerStaticKey: peerKey.publicKey,
            sharedKey: (0..<32).map { _ in .random(in: 0...255) })
        peer = PeerLink(record: record, staticKey: peerKey)
        pump = PumpLinks(staticKey: pumpKey)
        pump.add(record)
    }

    /// A new session, up to the peer's first message, which is what establishes it for the pump.
    mutating func openSession() throws {
        now = now.advanced(seconds: 1)
        let opening = try peer.open(at: now, using: &random)
        guard case .reply(let answer) = try pump.receive(opening, at: now, using: &random) else {
            throw SessionError.malformed
        }
        _ = try peer.receive(answer, at: now)
        _ = try pump.receive(peer.seal([0], at: now), at: now, using: &random)
    }

    /// What the peer does to send a request: encode, seal, frame.
    mutating func send(_ request: Request) throws -> [[UInt8]] {
        Fragmenter.frames(of: try peer.seal(request.encoded, at: now))
    }

    /// What the pump does to read it: join frames, open, decode.
    mutating func read(_ frames: [[UInt8]]) throws -> Request {
        for frame in frames {
            guard let packet = try reassembler.receive(frame, at: now) else { continue }
            guard case .message(let message, _) = try pump.receive(packet, at: now, using: &random) else { break }
            return try Request(decoding: message)
        }
        throw SessionError.malformed
    }
}
