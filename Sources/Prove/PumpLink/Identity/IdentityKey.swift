import Crypto
import Foundation

/// What a signature is for; it is part of what is signed, so that no signature passes for another.
public enum SignatureUse: String, CaseIterable, Hashable, Sendable {
    /// A glucose reading.
    case reading = "PumpLink reading v1"
    /// A delivery receipt.
    case receipt = "PumpLink receipt v1"
    /// A peer's keys in pairing.
    case peerKeys = "PumpLink peer keys v1"
    /// The pump's keys in pairing.
    case pumpKeys = "PumpLink pump keys v1"

    func message(_ content: [UInt8]) -> [UInt8] { [UInt8](rawValue.utf8) + [0] + content }
}

/// A device's Ed25519 identity key, whose public half its certificate carries.
public struct IdentityKey: Hashable, Sendable {
    /// The public half.
    public let publicKey: IdentityPublicKey
    private let seed: [UInt8]
    /// Kept, since making it again would compute the public key again.
    private let key: Curve25519.Signing.PrivateKey

    /// Makes the key of a seed.
    ///
    /// - Parameter seed: 32 bytes from a good random source.
    public init(seed: [UInt8]) throws(IdentityError) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { throw .badKey }
        self.seed = seed
        self.key = key
        publicKey = try IdentityPublicKey(bytes: [UInt8](key.publicKey.rawRepresentation))
    }

    /// Makes a new key.
    public init(using random: inout some RandomNumberGenerator) throws(IdentityError) {
        try self.init(seed: random.bytes(32))
    }

    /// Signs content for one use.
    public func sign(_ use: SignatureUse, _ content: [UInt8]) throws(IdentityError) -> [UInt8] {
        guard let signature = try? key.signature(for: use.message(content)) else { throw .badKey }
        return [UInt8](signature)
    }

    /// Whether both have the same seed.
    public static func == (left: IdentityKey, right: IdentityKey) -> Bool {
        equalInConstantTime(left.seed, right.seed)
    }

    /// Only the public key is hashed.
    public func hash(into hasher: inout Hasher) { hasher.combine(publicKey) }
}

/// The public half of a device's identity key.
public struct IdentityPublicKey: Hashable, Sendable, Codable {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// Makes a key of its bytes.
    public init(bytes: [UInt8]) throws(IdentityError) {
        guard bytes.count == 32, (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil else {
            throw .badKey
        }
        self.bytes = bytes
    }

    /// Whether the signature is of this content, for this use, by the holder of the key.
    public func isValid(_ signature: [UInt8], _ use: SignatureUse, _ content: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
        return key.isValidSignature(signature, for: use.message(content))
    }
}
