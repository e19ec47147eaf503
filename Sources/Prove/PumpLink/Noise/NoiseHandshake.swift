/// One side of a Noise handshake with 25519, ChaChaPoly and SHA256 (revision 34, section 5.3).
///
/// A value: nothing is drawn from a random source, the ephemeral key is given. Messages alternate, the initiator's
/// first. After an error, throw the handshake away.
public struct NoiseHandshake: Sendable {
    /// The keys that one side brings.
    public struct Keys: Sendable {
        /// Its static pair, where the pattern has one.
        public var own: X25519KeyPair?
        /// Its ephemeral pair, fresh for this handshake.
        public var ephemeral: X25519KeyPair
        /// The other side's static public key, where it is known.
        public var remote: [UInt8]?
        /// The pre-shared keys in the order in which the pattern mixes them, 32 bytes each.
        public var shared: [[UInt8]]
        /// The agreement of both static keys, where it was computed before: it is the same in every handshake of a pair.
        public var staticAgreement: [UInt8]?

        /// Makes the keys.
        public init(
            own: X25519KeyPair? = nil, ephemeral: X25519KeyPair, remote: [UInt8]? = nil, shared: [[UInt8]] = [],
            staticAgreement: [UInt8]? = nil
        ) {
            self.own = own
            self.ephemeral = ephemeral
            self.remote = remote
            self.shared = shared
            self.staticAgreement = staticAgreement
        }
    }

    private let pattern: NoisePattern
    private let isInitiator: Bool
    private let keys: Keys
    private var symmetric: SymmetricState
    private var remoteEphemeral: [UInt8]?
    private var remoteStatic: [UInt8]?
    private var done = 0
    private var sharedUsed = 0

    /// Begins a handshake.
    ///
    /// - Parameters:
    ///   - pattern: what both sides agreed on.
    ///   - isInitiator: whether this side writes first.
    ///   - prologue: what both sides must agree on for the handshake to succeed.
    ///   - keys: this side's keys.
    public init(
        _ pattern: NoisePattern, isInitiator: Bool, prologue: [UInt8], keys: Keys
    ) throws(NoiseError) {
        self.pattern = pattern
        self.isInitiator = isInitiator
        self.keys = keys
        symmetric = SymmetricState(protocolName: "Noise_\(pattern.name)_25519_ChaChaPoly_SHA256")
        symmetric.mixHash(prologue)
        guard keys.shared.allSatisfy({ $0.count == 32 }) else { throw .badKey("pre-shared key") }
        try mixPremessage(pattern.initiatorIsKnown, own: isInitiator)
        try mixPremessage(pattern.responderIsKnown, own: !isInitiator)
    }

    private mutating func mixPremessage(_ isKnown: Bool, own: Bool) throws(NoiseError) {
        guard isKnown else { return }
        guard let key = own ? keys.own?.publicKey : keys.remote, key.count == 32 else { throw .badKey("static key") }
        symmetric.mixHash(key)
        if !own { remoteStatic = key }
    }

    /// Whether every message was written and read.
    public var isComplete: Bool { done == pattern.messages.count }

    /// The handshake hash, which binds whatever is built on it (section 11.2).
    public var hash: [UInt8] { symmetric.hash }

    /// The other side's static key, once it is known.
    public var remoteStaticKey: [UInt8]? { remoteStatic }

    /// The two transport keys, 32 bytes each, once the handshake is complete.
    public func transportKeys() throws(NoiseError) -> (initiator: [UInt8], responder: [UInt8]) {
        guard isComplete else { throw .outOfTurn }
        let (first, second) = symmetric.split()
        return (first.key, second.key)
    }

    /// Writes this side's next message.
    public mutating func write(_ payload: [UInt8]) throws(NoiseError) -> [UInt8] {
        let tokens = try turn(writing: true)
        var message: [UInt8] = []
        for token in tokens {
            switch token {
            case .e:
                message += keys.ephemeral.publicKey
                mixEphemeral(keys.ephemeral.publicKey)
            case .s:
                guard let own = keys.own else { throw .badKey("own static key") }
                message += try symmetric.encryptAndHash(own.publicKey)
            case .ee, .es, .se, .ss, .psk:
                try mix(token)
            }
        }
        message += try symmetric.encryptAndHash(payload)
        guard message.count <= 65_535 else { throw .badLength(message.count) }
        done += 1
        return message
    }

    /// Reads the other side's next message and gives its payload.
    public mutating func read(_ message: [UInt8]) throws(NoiseError) -> [UInt8] {
        let tokens = try turn(writing: false)
        guard message.count <= 65_535 else { throw .badLength(message.count) }
        var reader = ByteReader(message)
        for token in tokens {
            switch token {
            case .e:
                guard let key = reader.take(32) else { throw .badLength(message.count) }
                remoteEphemeral = key
                mixEphemeral(key)
            case .s:
                let length = symmetric.hasKey ? 48 : 32
                guard let sealed = reader.take(length) else { throw .badLength(message.count) }
                remoteStatic = try symmetric.decryptAndHash(sealed)
            case .ee, .es, .se, .ss, .psk:
                try mix(token)
            }
        }
        let payload = try symmetric.decryptAndHash(reader.takeRest())
        done += 1
        return payload
    }

    private func turn(writing: Bool) throws(NoiseError) -> [NoisePattern.Token] {
        guard !isComplete, (done % 2 == 0) == (isInitiator == writing) else { throw .outOfTurn }
        return pattern.messages[done]
    }

    private mutating func mixEphemeral(_ key: [UInt8]) {
        symmetric.mixHash(key)
        if pattern.usesPSK { symmetric.mixKey(key) }
    }

    private mutating func mix(_ token: NoisePattern.Token) throws(NoiseError) {
        switch token {
        case .ee: symmetric.mixKey(try agree(keys.ephemeral, remoteEphemeral))
        case .es:
            symmetric.mixKey(try isInitiator ? agree(keys.ephemeral, remoteStatic) : agree(keys.own, remoteEphemeral))
        case .se:
            symmetric.mixKey(try isInitiator ? agree(keys.own, remoteEphemeral) : agree(keys.ephemeral, remoteStatic))
        case .ss:
            if let known = keys.staticAgreement {
                symmetric.mixKey(known)
            } else {
                symmetric.mixKey(try agree(keys.own, remoteStatic))
            }
        case .psk:
            guard sharedUsed < keys.shared.count else { throw .badKey("pre-shared key") }
            symmetric.mixKeyAndHash(keys.shared[sharedUsed])
            sharedUsed += 1
        case .e, .s: break
        }
    }

    private func agree(_ own: X25519KeyPair?, _ remote: [UInt8]?) throws(NoiseError) -> [UInt8] {
        guard let own, let remote else { throw .badKey("key of the pattern") }
        return try own.agree(with: remote)
    }
}
