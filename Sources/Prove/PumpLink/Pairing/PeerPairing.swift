/// The peer's side of pairing: one run with the code that a person typed, or with its own label.
public struct PeerPairing: Hashable, Sendable {
    /// What is shown on the peer, if it can show anything.
    public enum State: Hashable, Sendable {
        /// The two sides find out whether they know the same code.
        case running
        /// They do; a person has to confirm on the pump.
        case awaitingPerson
        /// Paired.
        case paired(PairRecord)
        /// Over without a pair.
        case failed(PairingFailure)
    }

    /// Seconds between repetitions of an unanswered packet.
    public static let retrySeconds: UInt32 = 2

    private enum Phase: Hashable, Sendable {
        case greeted
        case shared(PairingRun)
        case proved(PairingRun, seed: [UInt8], sent: [UInt8])
        case over
    }

    private let credentials: DeviceCredentials
    private let anchor: TrustAnchor
    private let code: PairingCode
    private let hello: PairingHello
    private let until: PumpInstant
    private var phase = Phase.greeted
    private var lastSent: PumpInstant
    private var lastPacket: [UInt8]
    /// What is shown.
    public private(set) var state = State.running
    /// The pump's certificates, DER, its own first, once they are proved: whoever has them can verify its receipts.
    public private(set) var pumpChain: [[UInt8]] = []

    /// Begins a run; send `packet`.
    ///
    /// - Parameters:
    ///   - credentials: the device's own.
    ///   - anchor: the root that the pump's certificate leads to.
    ///   - code: as typed, or as printed on the device.
    ///   - now: the device's clock.
    ///   - random: a good random source.
    public init(
        credentials: DeviceCredentials, anchor: TrustAnchor, code: PairingCode, at now: PumpInstant,
        using random: inout some RandomNumberGenerator
    ) {
        self.credentials = credentials
        self.anchor = anchor
        self.code = code
        let version = ProtocolVersion.one.number
        hello = PairingHello(
            versions: version...version, role: credentials.identity.role, peer: credentials.identity.id,
            nonce: random.bytes(16))
        until = now.advanced(seconds: PumpPairing.windowSeconds)
        lastSent = now
        lastPacket = [PacketKind.pairingHello.rawValue] + hello.encoded
    }

    /// The packet sent last, the first one at the beginning.
    public var packet: [UInt8] { lastPacket }

    /// Repeats the last packet if it went unanswered; gives up after two minutes.
    public mutating func passTime(to now: PumpInstant) -> [UInt8]? {
        guard phase != .over else { return nil }
        guard now < until else {
            fail(.timeOut)
            return nil
        }
        guard now.milliseconds(since: lastSent) >= UInt64(PeerPairing.retrySeconds) * 1000 else { return nil }
        lastSent = now
        return lastPacket
    }

    /// Takes a packet of the pump.
    ///
    /// - Parameters:
    ///   - packet: as received.
    ///   - now: the device's clock.
    ///   - unixSeconds: the time to check certificates at.
    ///   - random: a good random source.
    /// - Returns: the packet to send, if any. What is not understood is dropped and changes nothing.
    public mutating func receive(
        _ packet: [UInt8], at now: PumpInstant, unixSeconds: Int64, using random: inout some RandomNumberGenerator
    ) -> [UInt8]? {
        guard now < until, let (kind, body) = PacketKind.split(packet) else { return nil }
        let reply: [UInt8]?
        switch (kind, phase) {
        case (.pairingOffer, .greeted): reply = receiveOffer(body, &random)
        case (.pairingConfirmation, .shared(let run)): reply = receiveConfirmation(body, run, &random)
        case (.pairingCredentials, .proved(let run, let seed, let sent)):
            reply = receiveCredentials(body, run, seed, sent, unixSeconds)
        case (.pairingAbort, .greeted), (.pairingAbort, .shared):
            // In the clear, so anyone may say it; from here on only the pump can.
            if let why = try? PairingAnswer.abort(decoding: body) { fail(why) }
            reply = nil
        case (.pairingSealedAbort, .proved(let run, _, _)): reply = receiveAbort(body, run)
        default: reply = nil
        }
        if let reply { (lastPacket, lastSent) = (reply, now) }
        return reply
    }

    private mutating func fail(_ why: PairingFailure) {
        phase = .over
        state = .failed(why)
    }

    private mutating func receiveOffer(
        _ body: [UInt8], _ random: inout some RandomNumberGenerator
    ) -> [UInt8]? {
        guard let offer = try? PairingOffer(decoding: body), hello.versions.contains(offer.version),
            var run = PairingRun(code: code, hello: hello, offer: offer, random: random.bytes(64)),
            (try? run.finish(with: offer.share)) != nil, let keys = run.keys
        else { return nil }
        phase = .shared(run)
        return [PacketKind.pairingShare.rawValue]
            + PairingShare(share: run.share, confirmation: keys.peerConfirmation).encoded
    }

    private mutating func receiveConfirmation(
        _ body: [UInt8], _ run: PairingRun, _ random: inout some RandomNumberGenerator
    ) -> [UInt8]? {
        guard let tag = try? PairingAnswer.confirmation(decoding: body), let keys = run.keys else { return nil }
        guard equalInConstantTime(tag, keys.pumpConfirmation) else {
            fail(.wrongCode)
            return nil
        }
        let seed = random.bytes(32)
        let staticKey = credentials.staticKey.publicKey
        guard let encapsulation = XWing.key(seed: seed),
            let signature = try? credentials.identityKey.sign(
                .peerKeys,
                PairingRun.signedContent(keys, staticKey: staticKey, encapsulation: encapsulation))
        else {
            fail(.badKeys)
            return nil
        }
        let sent = PairingCredentials(
            staticKey: staticKey, encapsulation: encapsulation, chain: credentials.chain, signature: signature
        ).encodedByPeer
        guard let sealed = try? keys.peerToPump.seal(sent, nonce: 0, binding: keys.transcript) else { return nil }
        phase = .proved(run, seed: seed, sent: sent)
        state = .awaitingPerson
        return [PacketKind.pairingCredentials.rawValue] + sealed
    }

    private mutating func receiveCredentials(
        _ body: [UInt8], _ run: PairingRun, _ seed: [UInt8], _ sent: [UInt8], _ unixSeconds: Int64
    ) -> [UInt8]? {
        guard let keys = run.keys,
            let received = try? keys.pumpToPeer.open(body, nonce: 0, binding: keys.transcript)
        else { return nil }
        guard let pump = try? PairingCredentials(fromPump: received) else {
            fail(.malformed)
            return nil
        }
        let content = PairingRun.signedContent(
            keys, staticKey: pump.staticKey, encapsulation: pump.encapsulation, received: sent)
        guard let identity = try? anchor.verify(pump.chain, at: unixSeconds), identity.id == run.offer.pump,
            identity.role == .pump, identity.key.isValid(pump.signature, .pumpKeys, content)
        else {
            fail(.badCertificate)
            return nil
        }
        guard let secret = XWing.decapsulate(pump.encapsulation, seed: seed) else {
            fail(.badKeys)
            return nil
        }
        let record = run.record(
            keys, pump: identity, peer: credentials.identity, pumpStaticKey: pump.staticKey,
            peerStaticKey: credentials.staticKey.publicKey, secret: secret, credentials: (sent, received))
        pumpChain = pump.chain
        phase = .over
        state = .paired(record)
        return nil
    }

    private mutating func receiveAbort(_ body: [UInt8], _ run: PairingRun) -> [UInt8]? {
        if let keys = run.keys,
            let plain = try? keys.pumpToPeer.open(body, nonce: 1, binding: keys.transcript),
            let why = try? PairingAnswer.abort(decoding: plain)
        {
            fail(why)
        }
        return nil
    }
}
