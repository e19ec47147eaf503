import Crypto
import Foundation

/// An X25519 key pair made from 32 given bytes; its public key is computed once.
public struct X25519KeyPair: Hashable, Sendable {
    /// The public key, 32 bytes.
    public let publicKey: [UInt8]
    let secret: [UInt8]
    /// Kept, since making it again would compute the public key again.
    private let key: Curve25519.KeyAgreement.PrivateKey

    /// Makes the pair of a secret.
    ///
    /// - Parameter secret: 32 bytes from a good random source.
    public init(secret: [UInt8]) throws(NoiseError) {
        guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret) else {
            throw .badKey("X25519 secret")
        }
        self.secret = secret
        self.key = key
        publicKey = [UInt8](key.publicKey.rawRepresentation)
    }

    /// Makes a new pair.
    public init(using random: inout some RandomNumberGenerator) throws(NoiseError) {
        try self.init(secret: random.bytes(32))
    }

    /// The shared secret with another's public key; an all-zero one is refused (RFC 7748, section 6.1).
    func agree(with other: [UInt8]) throws(NoiseError) -> [UInt8] {
        guard let peer = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: other),
            let shared = try? key.sharedSecretFromKeyAgreement(with: peer)
        else { throw .badKey("X25519 agreement") }
        let bytes = shared.withUnsafeBytes { [UInt8]($0) }
        // swift-crypto gives the zeros out where CryptoKit refuses them.
        guard !equalInConstantTime(bytes, [UInt8](repeating: 0, count: 32)) else { throw .badKey("X25519 agreement") }
        return bytes
    }

    /// Whether both have the same secret.
    public static func == (left: X25519KeyPair, right: X25519KeyPair) -> Bool {
        equalInConstantTime(left.secret, right.secret)
    }

    /// Only the public key is hashed.
    public func hash(into hasher: inout Hasher) { hasher.combine(publicKey) }
}
