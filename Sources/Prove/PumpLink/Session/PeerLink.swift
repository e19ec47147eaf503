/// The peer's side of the link to its pump: opens sessions, repeats what went unanswered, seals and opens messages.
public struct PeerLink: Sendable {
    /// The pair.
    public let record: PairRecord
    private let staticKey: X25519KeyPair
    private let rules: SessionRules
    private let agreement: [UInt8]?
    private var handshake: (state: NoiseHandshake, packet: [UInt8], sent: PumpInstant)?
    private var unansweredSince: PumpInstant?
    /// The session, once it is established.
    public private(set) var session: Session?

    /// A link.
    ///
    /// - Parameters:
    ///   - record: what pairing left.
    ///   - staticKey: this device's static key.
    ///   - rules: the figures of sessions.
    public init(record: PairRecord, staticKey: X25519KeyPair, rules: SessionRules = SessionRules()) {
        self.record = record
        self.staticKey = staticKey
        self.rules = rules
        agreement = SessionOpening.agreement(record, isPump: false, staticKey: staticKey)
    }

    /// Whether messages can be sent now.
    public func isReady(at now: PumpInstant) -> Bool { session.map { !$0.isOver(at: now) } ?? false }

    /// Seconds without any answer after which the pump may have lost the session, in a power cut for example.
    public static let silenceSeconds: UInt32 = 10

    /// Whether to open a session: there is none, it is over, or what was sent went unanswered for too long.
    public func needsOpening(at now: PumpInstant) -> Bool {
        guard handshake == nil else { return false }
        if let since = unansweredSince, now.milliseconds(since: since) >= UInt64(PeerLink.silenceSeconds) * 1000 {
            return true
        }
        return !isReady(at: now)
    }

    /// Begins a new session; the old one, if any, is dropped once the new one stands.
    ///
    /// - Returns: the packet to send.
    public mutating func open(
        at now: PumpInstant, using random: inout some RandomNumberGenerator
    ) throws(SessionError) -> [UInt8] {
        guard let ephemeral = try? X25519KeyPair(using: &random) else { throw .badKeys }
        var state = try SessionOpening.handshake(
            record, isPump: false, staticKey: staticKey, ephemeral: ephemeral, agreement: agreement)
        guard let message = try? state.write([]) else { throw .badKeys }
        let packet = SessionOpening.packet(record, message)
        handshake = (state, packet, now)
        return packet
    }

    /// The opening again, if it went unanswered for two seconds.
    public mutating func passTime(to now: PumpInstant) -> [UInt8]? {
        guard let open = handshake, now.milliseconds(since: open.sent) >= 2000 else { return nil }
        handshake?.sent = now
        return open.packet
    }

    /// Takes a packet of the pump.
    ///
    /// - Returns: the message in it, or nil for the answer that establishes a session. Send something at once then
    ///   (a query will do): only that lets the pump use the session.
    public mutating func receive(_ packet: [UInt8], at now: PumpInstant) throws(SessionError) -> [UInt8]? {
        switch PacketKind.split(packet)?.0 {
        case .sessionAnswer:
            try establish(packet, now)
            return nil
        case .sessionMessage:
            guard session != nil else { throw .notReady }
            let message = try session?.open(packet, at: now)
            unansweredSince = nil
            return message
        default:
            throw .malformed
        }
    }

    private mutating func establish(_ packet: [UInt8], _ now: PumpInstant) throws(SessionError) {
        guard let (link, message) = SessionOpening.parseAnswer(packet) else { throw .malformed }
        guard link == record.link, var state = handshake?.state else { throw .unknownSession }
        guard let payload = try? state.read(message), payload.isEmpty, let keys = try? state.transportKeys() else {
            throw .notAuthentic
        }
        session = Session(
            record: record, isPump: false, keys: keys, hash: state.hash, rules: rules, at: now)
        (handshake, unansweredSince) = (nil, nil)
    }

    /// Seals a message for the pump.
    public mutating func seal(_ message: [UInt8], at now: PumpInstant) throws(SessionError) -> [UInt8] {
        guard session != nil, let packet = try session?.seal(message, at: now) else { throw .notReady }
        unansweredSince = unansweredSince ?? now
        return packet
    }
}
