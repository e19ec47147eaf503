// What a log or a failing test prints of a value that holds a secret: who or what it is, never the secret.

extension PairRecord: CustomStringConvertible, CustomDebugStringConvertible {
    /// The two ends.
    public var description: String { "pair of \(peer.role) \(peer.id) with pump \(pump.id)" }
    /// The two ends.
    public var debugDescription: String { description }
}

extension IdentityKey: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of the key.
    public var description: String { "identity key (withheld)" }
    /// No part of the key.
    public var debugDescription: String { description }
}

extension X25519KeyPair: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of the key.
    public var description: String { "X25519 key pair (withheld)" }
    /// No part of the key.
    public var debugDescription: String { description }
}

extension PairingCode: CustomStringConvertible, CustomDebugStringConvertible {
    /// The kind of code; `text` is for the screen.
    public var description: String { "code of kind \(kind) (withheld)" }
    /// The kind of code.
    public var debugDescription: String { description }
}

extension CPace: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of the run.
    public var description: String { "CPace run (withheld)" }
    /// No part of the run.
    public var debugDescription: String { description }
}

extension CPace.Output: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of the key.
    public var description: String { "CPace output (withheld)" }
    /// No part of the key.
    public var debugDescription: String { description }
}

extension XWing.Encapsulation: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of the secret.
    public var description: String { "X-Wing encapsulation (withheld)" }
    /// No part of the secret.
    public var debugDescription: String { description }
}

extension NoiseCipher: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of the key.
    public var description: String { "ChaCha20-Poly1305 key (withheld)" }
    /// No part of the key.
    public var debugDescription: String { description }
}

extension NoiseHandshake: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of its keys.
    public var description: String { "Noise handshake (withheld)" }
    /// No part of its keys.
    public var debugDescription: String { description }
}

extension NoiseHandshake.Keys: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of the keys.
    public var description: String { "Noise keys (withheld)" }
    /// No part of the keys.
    public var debugDescription: String { description }
}

extension PumpPairing: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of a run.
    public var description: String { "pairing of pump \(credentials.identity.id)" }
    /// No part of a run.
    public var debugDescription: String { description }
}

extension PeerPairing: CustomStringConvertible, CustomDebugStringConvertible {
    /// No part of the run.
    public var description: String { "pairing of a peer" }
    /// No part of the run.
    public var debugDescription: String { description }
}

extension PeerLink: CustomStringConvertible, CustomDebugStringConvertible {
    /// The pair.
    public var description: String { "link of \(record)" }
    /// The pair.
    public var debugDescription: String { description }
}

extension PumpLinks: CustomStringConvertible, CustomDebugStringConvertible {
    /// The pairs.
    public var description: String { "links: \(records)" }
    /// The pairs.
    public var debugDescription: String { description }
}
