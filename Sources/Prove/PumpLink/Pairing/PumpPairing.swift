/// The pump's side of pairing: a window that a person opens, one run at a time, at most three wrong codes, and nothing
/// granted before the person confirms what asks.
public struct PumpPairing: Hashable, Sendable {
    /// What is shown on the pump.
    public enum State: Hashable, Sendable {
        /// No window is open; why the last one closed.
        case closed(PairingFailure?)
        /// Waiting for a peer, or in the midst of a run.
        case open(until: PumpInstant, attemptsLeft: Int)
        /// This device proved that it knows the code and who it is; a person has to confirm it.
        case awaitingPerson(DeviceIdentity)
        /// Paired.
        case paired(PairRecord)
    }

    /// Seconds that a window is open.
    public static let windowSeconds: UInt32 = 120
    /// Wrong codes in one window.
    public static let attempts = 3
    /// Runs that may begin in one window.
    public static let mostRuns = 16

    enum Phase: Hashable, Sendable {
        case waiting
        case offered(PairingRun)
        case keyed(PairingRun)
        case awaitingPerson(PairingRun, PairingCredentials, received: [UInt8], DeviceIdentity)
        case paired(PairRecord)
    }

    struct Window: Hashable, Sendable {
        let code: PairingCode
        let until: PumpInstant
        var attemptsLeft = PumpPairing.attempts
        var runs = 0
        var phase = Phase.waiting
    }

    let credentials: DeviceCredentials
    let anchor: TrustAnchor
    var window: Window?
    var failure: PairingFailure?
    /// The packet answered last: a repetition of it gets the same answer, and does nothing else.
    var lastAnswer: Answer?

    struct Answer: Hashable, Sendable {
        let packet: [UInt8]
        /// Empty where nothing is to be said yet.
        var reply: [UInt8]
    }

    /// Pairing on a pump, closed.
    ///
    /// - Parameters:
    ///   - credentials: the pump's own.
    ///   - anchor: the root that peers' certificates lead to.
    public init(credentials: DeviceCredentials, anchor: TrustAnchor) {
        self.credentials = credentials
        self.anchor = anchor
    }

    /// What is shown.
    public var state: State {
        guard let window else { return .closed(failure) }
        switch window.phase {
        case .waiting, .offered, .keyed: return .open(until: window.until, attemptsLeft: window.attemptsLeft)
        case .awaitingPerson(_, _, _, let identity): return .awaitingPerson(identity)
        case .paired(let record): return .paired(record)
        }
    }

    /// A person opens a window: with fresh digits to show, or with the label of a unit without a display.
    public mutating func open(with code: PairingCode, at now: PumpInstant) {
        window = Window(code: code, until: now.advanced(seconds: PumpPairing.windowSeconds))
        (failure, lastAnswer) = (nil, nil)
    }

    /// A person closes the window.
    public mutating func close() { end(.closed) }

    /// Closes the window when its time is over.
    public mutating func passTime(to now: PumpInstant) {
        if let window, now >= window.until { end(.timeOut) }
    }

    mutating func end(_ why: PairingFailure) {
        guard window != nil else { return }
        if case .paired? = window?.phase { failure = nil } else { failure = why }
        window = nil
    }

    /// The person confirms the device that is shown.
    ///
    /// - Parameters:
    ///   - now: the pump's clock.
    ///   - encapsulate: where the post-quantum secret comes from.
    /// - Returns: the packet to send; the pair is in `state`.
    public mutating func confirm(
        at now: PumpInstant, encapsulate: XWing.Encapsulate = XWing.encapsulate
    ) -> [UInt8]? {
        passTime(to: now)
        guard case .awaitingPerson(let run, let peer, let received, let identity)? = window?.phase,
            let keys = run.keys
        else { return nil }
        guard let share = try? encapsulate(peer.encapsulation),
            let signature = try? credentials.identityKey.sign(
                .pumpKeys,
                PairingRun.signedContent(
                    keys, staticKey: credentials.staticKey.publicKey, encapsulation: share.ciphertext,
                    received: received))
        else { return refuse(keys, .badKeys) }
        let sent = PairingCredentials(
            staticKey: credentials.staticKey.publicKey, encapsulation: share.ciphertext, chain: credentials.chain,
            signature: signature
        ).encodedByPump
        guard let sealed = try? keys.pumpToPeer.seal(sent, nonce: 0, binding: keys.transcript) else {
            return refuse(keys, .badKeys)
        }
        let record = run.record(
            keys, pump: credentials.identity, peer: identity, pumpStaticKey: credentials.staticKey.publicKey,
            peerStaticKey: peer.staticKey, secret: share.secret, credentials: (received, sent))
        window?.phase = .paired(record)
        let packet = [PacketKind.pairingCredentials.rawValue] + sealed
        lastAnswer?.reply = packet
        return packet
    }

    /// The person declines the device that is shown; the window closes.
    ///
    /// - Returns: the packet that tells the peer.
    public mutating func decline() -> [UInt8]? {
        guard case .awaitingPerson(let run, _, _, _)? = window?.phase, let keys = run.keys else { return nil }
        let packet = refuse(keys, .declined)
        lastAnswer?.reply = packet ?? []
        return packet
    }

    /// Ends the window and tells the peer inside the channel, where nobody else can say so.
    mutating func refuse(_ keys: PairingRun.Keys, _ why: PairingFailure) -> [UInt8]? {
        end(why)
        guard let sealed = try? keys.pumpToPeer.seal(PairingAnswer.abort(why), nonce: 1, binding: keys.transcript)
        else { return nil }
        return [PacketKind.pairingSealedAbort.rawValue] + sealed
    }
}
