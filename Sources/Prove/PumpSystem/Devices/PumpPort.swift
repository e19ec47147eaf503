public import PumpLink

/// The pump's end of PumpLink: pairing, sessions, requests and answers. Sessions do not survive a power cut; pairs do.
public struct PumpPort: Sendable {
    private let credentials: DeviceCredentials
    private let anchor: TrustAnchor
    private let bolusLimit: Insulin
    private let rules: SessionRules
    /// Its pairs.
    public private(set) var records: [PairRecord]
    /// The receipts that were signed, oldest first.
    public private(set) var receipts: [SignedReceipt]
    /// Whether the bridge to a computer is plugged in: while it is not, nothing of a gateway is answered.
    public var isBridgePlugged = true
    private var chain: ReceiptChain
    private var pairing: PumpPairing
    private var links: PumpLinks
    private var startedAt: UInt64?
    private var sessions: [DeviceID: [UInt8]] = [:]

    /// A port of a pump.
    ///
    /// - Parameters:
    ///   - credentials: the pump's own.
    ///   - anchor: what it trusts.
    ///   - records: its pairs.
    ///   - bolusLimit: the largest bolus that a remote may ask for.
    ///   - receipts: those that were signed before.
    public init(
        credentials: DeviceCredentials, anchor: TrustAnchor, records: [PairRecord], bolusLimit: Insulin,
        rules: SessionRules = SessionRules(), receipts: [SignedReceipt] = []
    ) {
        self.credentials = credentials
        self.anchor = anchor
        self.receipts = receipts
        chain = ReceiptChain(pump: credentials.identity.id, after: receipts.last?.claim)
        pairing = PumpPairing(credentials: credentials, anchor: anchor)
        self.records = records
        self.bolusLimit = bolusLimit
        self.rules = rules
        links = Self.links(credentials.staticKey, records, rules)
    }

    private static func links(
        _ staticKey: X25519KeyPair, _ records: [PairRecord], _ rules: SessionRules
    ) -> PumpLinks {
        var links = PumpLinks(staticKey: staticKey, rules: rules)
        for record in records { links.add(record) }
        return links
    }

    /// What the screen shows about pairing.
    public var pairingState: PumpPairing.State { pairing.state }

    /// Lets time pass for the window of pairing.
    public mutating func passTime(_ unit: PumpUnit, to world: UInt64) {
        noticeStart(of: unit)
        pairing.passTime(to: unit.clock(world))
    }

    /// A person closes the window for pairing.
    public mutating func closePairing() { pairing.close() }

    /// Signs the next receipt.
    ///
    /// - Returns: the receipt; nil where it was signed before.
    public mutating func issue(_ facts: ReceiptFacts, at ended: PumpInstant) -> SignedReceipt? {
        guard let signed = try? chain.issue(facts, ended: ended, with: credentials.identityKey) else { return nil }
        receipts.append(signed)
        return signed
    }

    /// A person ends a pairing: what the device asked for is over, and it is a stranger from now on.
    public mutating func removePair(_ peer: DeviceID, _ unit: inout PumpUnit, at world: UInt64) {
        records.removeAll { $0.peer.id == peer }
        links.remove(peer)
        unit.input(at: world) { $0.revoke(peer, at: $1) }
    }

    /// A person opens the window for pairing.
    public mutating func openPairing(with code: PairingCode, at now: PumpInstant) { pairing.open(with: code, at: now) }

    /// A person confirms the device that asks to be paired.
    ///
    /// - Returns: the packet to send.
    public mutating func confirmPairing(at now: PumpInstant) -> [UInt8]? {
        let packet = pairing.confirm(at: now)
        if case .paired(let record) = pairing.state {
            records.removeAll { $0.peer.id == record.peer.id }
            records.append(record)
            links.add(record)
        }
        return packet
    }

    /// A person declines the device that asks to be paired.
    ///
    /// - Returns: the packet that tells it.
    public mutating func declinePairing() -> [UInt8]? { pairing.decline() }

    /// Takes a packet.
    ///
    /// - Returns: the packet to send back, if any.
    public mutating func receive(
        _ packet: [UInt8], _ unit: inout PumpUnit, at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [UInt8]? {
        unit.pass(to: world)
        guard unit.isOn else { return nil }
        noticeStart(of: unit)
        let now = unit.clock(world)
        if packet.isPairingPacket {
            return pairing.receive(packet, at: now, unixSeconds: DeviceFactory.unixSeconds, using: &random)
        }
        switch try? links.receive(packet, at: now, using: &random) {
        case .reply(let answer): return answer
        case .message(let message, let record):
            guard isBridgePlugged || record.peer.role != .gateway else { return nil }
            noticeSession(of: record.peer.id, &unit, world)
            return answer(message, record, &unit, world)
        case nil: return nil
        }
    }

    /// A device that opened a new session may have started its clock again.
    private mutating func noticeSession(of peer: DeviceID, _ unit: inout PumpUnit, _ world: UInt64) {
        let name = links.sessionName(of: peer)
        guard sessions[peer] != name else { return }
        sessions[peer] = name
        unit.input(at: world) { $0.noteSession(of: peer, at: $1) }
    }

    /// Sessions and an open window for pairing do not survive a power cut.
    private mutating func noticeStart(of unit: PumpUnit) {
        defer { startedAt = unit.startedAt }
        guard let startedAt, unit.startedAt != startedAt else { return }
        links = Self.links(credentials.staticKey, records, rules)
        pairing = PumpPairing(credentials: credentials, anchor: anchor)
        sessions = [:]
    }

    private mutating func answer(
        _ message: [UInt8], _ record: PairRecord, _ unit: inout PumpUnit, _ world: UInt64
    ) -> [UInt8]? {
        guard let request = try? Request(decoding: message) else { return nil }
        let grant = PeerGrant(id: record.peer.id, role: record.peer.role, bolusLimit: bolusLimit)
        let response: Response?
        if case .reading(let signed) = request, isPermitted(request, grant) {
            response = take(signed, &unit, world)
        } else {
            let said = unit.input(at: world) { $0.receive(request, from: grant, at: $1) }
            // The role table was asked; what the pump leaves open is for who holds the receipts.
            if said == nil, case .receipts(let from, let count) = request {
                response = .receipts(Array(receipts.drop { $0.claim.facts.sequence < from }.prefix(Int(count))))
            } else {
                response = said
            }
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
