/// One established session, at either end: seals and opens messages under explicit counters.
///
/// A packet is `20`, four bytes that name the session, the 64-bit counter, the ciphertext and its 16-byte tag: 29 bytes
/// more than the message, 30 with the mark of its radio frame. The counter's bits above the tenth are the epoch, which
/// selects the key. Associated data binds the header, the protocol version, the sender's role and the pump.
public struct Session: Hashable, Sendable {
    /// Bytes that a packet adds to a message.
    public static let overhead = 29
    /// Longest message.
    public static let longestMessage = Fragmenter.packetLength - overhead

    /// Who is at the two ends.
    public let record: PairRecord
    /// Names the session, 4 bytes.
    public let name: [UInt8]
    /// The handshake hash: equal at both ends only if nothing was changed.
    public let handshakeHash: [UInt8]
    /// Whether a packet of the other end was opened: only then is it certain that the other end has the keys now.
    public private(set) var isConfirmed: Bool
    private let isPump: Bool
    private let rules: SessionRules
    private let began: PumpInstant
    private var sending: KeyChain
    private var receiving: KeyChain
    private var nextCounter: UInt64 = 0
    private var window = ReplayWindow()

    /// A session of transport keys; `PeerLink` and `PumpLinks` make it from a handshake.
    ///
    /// - Parameters:
    ///   - record: the pair.
    ///   - isPump: which end this is.
    ///   - keys: the keys of both directions, 32 bytes each.
    ///   - hash: the handshake hash.
    ///   - rules: the figures of sessions.
    ///   - now: this end's clock.
    public init(
        record: PairRecord, isPump: Bool, keys: (initiator: [UInt8], responder: [UInt8]), hash: [UInt8],
        rules: SessionRules, at now: PumpInstant
    ) {
        self.record = record
        self.isPump = isPump
        self.rules = rules
        handshakeHash = hash
        name = Array(hash.prefix(4))
        began = now
        isConfirmed = !isPump
        sending = KeyChain(key: isPump ? keys.responder : keys.initiator, at: now)
        receiving = KeyChain(key: isPump ? keys.initiator : keys.responder, at: now)
    }

    /// Whether a new handshake is due.
    public func isOver(at now: PumpInstant) -> Bool {
        now.milliseconds(since: began) >= UInt64(rules.sessionSeconds) * 1000
    }

    /// Seals a message for the other end.
    public mutating func seal(_ message: [UInt8], at now: PumpInstant) throws(SessionError) -> [UInt8] {
        guard message.count <= Session.longestMessage else { throw .tooLong(limit: Session.longestMessage) }
        guard !isOver(at: now) else { throw .over }
        if now.milliseconds(since: sending.began) >= UInt64(rules.epochSeconds) * 1000 {
            nextCounter = (sending.epoch + 1) << SessionRules.epochBits
        }
        guard nextCounter < 1 << 48 else { throw .over }
        try sending.advance(to: nextCounter >> SessionRules.epochBits, at: now)
        sending.forgetPrevious()
        let header = [PacketKind.sessionMessage.rawValue] + name + nextCounter.bigEndianBytes
        let data = associatedData(header, fromPump: isPump)
        guard let sealed = try? sending.current.seal(message, nonce: nextCounter, binding: data) else { throw .badKeys }
        nextCounter += 1
        return header + sealed
    }

    /// Opens a packet of the other end.
    public mutating func open(_ packet: [UInt8], at now: PumpInstant) throws(SessionError) -> [UInt8] {
        guard let counter = Session.counter(of: packet), packet.count <= Fragmenter.packetLength else {
            throw .malformed
        }
        guard Session.name(of: packet) == name else { throw .unknownSession }
        guard !isOver(at: now) else { throw .over }
        guard window.isNew(counter) else { throw .replayed }
        let epoch = counter >> SessionRules.epochBits
        if epoch <= receiving.epoch, now.milliseconds(since: receiving.began) >= UInt64(rules.epochGraceSeconds) * 1000
        {
            throw .staleKey
        }
        let cipher = try receiving.cipher(of: epoch)
        let data = associatedData(Array(packet.prefix(13)), fromPump: !isPump)
        guard let message = try? cipher.open(packet.dropFirst(13), nonce: counter, binding: data) else {
            throw .notAuthentic
        }
        // Only now, with the packet proved, may it move anything.
        guard window.note(counter) else { throw .replayed }
        try receiving.advance(to: epoch, at: now)
        isConfirmed = true
        return message
    }

    /// The four bytes that name a packet's session, if it is a message of one.
    public static func name(of packet: [UInt8]) -> [UInt8]? {
        counter(of: packet) == nil ? nil : Array(packet.dropFirst().prefix(4))
    }

    private static func counter(of packet: [UInt8]) -> UInt64? {
        guard packet.count >= overhead, packet.first == PacketKind.sessionMessage.rawValue else { return nil }
        return UInt64(bigEndian: packet.dropFirst(5).prefix(8))
    }

    private func associatedData(_ header: [UInt8], fromPump: Bool) -> [UInt8] {
        let role = fromPump ? Role.pump : record.peer.role
        return header + record.versionNumber.bigEndianBytes + [role.rawValue] + record.pump.id.bytes
    }
}
