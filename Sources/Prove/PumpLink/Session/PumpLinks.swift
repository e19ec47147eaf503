/// The pump's side of all its links: answers openings, keeps one session a peer, seals and opens messages.
///
/// An opening alone never replaces a session in use, since it may be a repetition by someone else: the new session takes
/// over with the first message that only the true peer can seal.
public struct PumpLinks: Sendable {
    /// What a packet led to.
    public enum Incoming: Hashable, Sendable {
        /// Send this back.
        case reply([UInt8])
        /// A message of an authenticated peer.
        case message([UInt8], from: PairRecord)
    }

    /// Most sessions of one peer that wait for its first message; repeated openings push out the oldest only.
    private static let mostPending = 4

    private struct Link: Sendable {
        var record: PairRecord
        var agreement: [UInt8]?
        var session: Session?
        var pending: [Session] = []
        var lastOpening: PumpInstant?
    }

    private let staticKey: X25519KeyPair
    private let rules: SessionRules
    private var links: [DeviceID: Link] = [:]

    /// A pump's links.
    ///
    /// - Parameters:
    ///   - staticKey: the pump's static key.
    ///   - rules: the figures of sessions.
    public init(staticKey: X25519KeyPair, rules: SessionRules = SessionRules()) {
        self.staticKey = staticKey
        self.rules = rules
    }

    /// The pairs.
    public var records: [PairRecord] { links.values.map(\.record).sorted { $0.peer.id < $1.peer.id } }

    /// Adds a pair; an earlier one with the same device is replaced and its session ends.
    public mutating func add(_ record: PairRecord) {
        let agreement = SessionOpening.agreement(record, isPump: true, staticKey: staticKey)
        links[record.peer.id] = Link(record: record, agreement: agreement)
    }

    /// Removes a pair and ends its session.
    public mutating func remove(_ peer: DeviceID) { links[peer] = nil }

    /// Whether messages can be sent to a peer now.
    public func isReady(_ peer: DeviceID, at now: PumpInstant) -> Bool {
        links[peer]?.session.map { !$0.isOver(at: now) } ?? false
    }

    /// The name of the session in use with a peer, if there is one.
    public func sessionName(of peer: DeviceID) -> [UInt8]? { links[peer]?.session?.name }

    /// Takes a packet of some peer.
    public mutating func receive(
        _ packet: [UInt8], at now: PumpInstant, using random: inout some RandomNumberGenerator
    ) throws(SessionError) -> Incoming {
        switch PacketKind.split(packet)?.0 {
        case .sessionOpening: return .reply(try answer(packet, now, &random))
        case .sessionMessage: return try open(packet, now)
        default: throw .malformed
        }
    }

    /// Seals a message for a peer.
    public mutating func seal(
        _ message: [UInt8], to peer: DeviceID, at now: PumpInstant
    ) throws(SessionError) -> [UInt8] {
        guard links[peer]?.session != nil, let packet = try links[peer]?.session?.seal(message, at: now) else {
            throw .notReady
        }
        return packet
    }

    private mutating func answer(
        _ packet: [UInt8], _ now: PumpInstant, _ random: inout some RandomNumberGenerator
    ) throws(SessionError) -> [UInt8] {
        guard let opening = SessionOpening.parse(packet) else { throw .malformed }
        guard var link = links.values.first(where: { $0.record.link == opening.link }),
            link.record.versionNumber == opening.version
        else { throw .unknownSession }
        if let last = link.lastOpening, now.milliseconds(since: last) < UInt64(rules.openingSeconds) * 1000 {
            throw .tooOften
        }
        guard let ephemeral = try? X25519KeyPair(using: &random) else { throw .badKeys }
        var state = try SessionOpening.handshake(
            link.record, isPump: true, staticKey: staticKey, ephemeral: ephemeral, agreement: link.agreement)
        guard let payload = try? state.read(opening.message), payload.isEmpty else { throw .notAuthentic }
        guard let message = try? state.write([]), let keys = try? state.transportKeys() else { throw .badKeys }
        let session = Session(
            record: link.record, isPump: true, keys: keys, hash: state.hash, rules: rules, at: now)
        link.pending = link.pending.suffix(PumpLinks.mostPending - 1) + [session]
        link.lastOpening = now
        links[link.record.peer.id] = link
        return SessionOpening.answer(link.record, message)
    }

    private mutating func open(_ packet: [UInt8], _ now: PumpInstant) throws(SessionError) -> Incoming {
        guard let name = Session.name(of: packet) else { throw .malformed }
        var failure = SessionError.unknownSession
        for (peer, var link) in links {
            do {
                guard let message = try PumpLinks.open(packet, named: name, now, &link) else { continue }
                links[peer] = link
                return .message(message, from: link.record)
            } catch {
                failure = error  // two sessions may share a name of four bytes: the next one may open it
            }
        }
        throw failure
    }

    /// Opens a packet under the session of its name, in use or waiting; nil if the link has none of that name.
    private static func open(
        _ packet: [UInt8], named name: [UInt8], _ now: PumpInstant, _ link: inout Link
    ) throws(SessionError) -> [UInt8]? {
        if link.session?.name == name { return try link.session?.open(packet, at: now) }
        guard let index = link.pending.firstIndex(where: { $0.name == name }) else { return nil }
        let message = try link.pending[index].open(packet, at: now)
        link.session = link.pending[index]
        link.pending = []
        return message
    }
}
