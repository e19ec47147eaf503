import Crypto
import Foundation

/// X-Wing, the hybrid of X25519 and ML-KEM-768 (draft-connolly-cfrg-xwing-kem), by swift-crypto.
public enum XWing {
    /// Bytes of an encapsulation key.
    public static let keyLength = 1216
    /// Bytes of a ciphertext.
    public static let ciphertextLength = 1120

    /// A secret, and what lets the holder of the key find it.
    public struct Encapsulation: Hashable, Sendable {
        /// To send.
        public let ciphertext: [UInt8]
        /// 32 bytes.
        public let secret: [UInt8]

        /// Makes an encapsulation.
        public init(ciphertext: [UInt8], secret: [UInt8]) {
            self.ciphertext = ciphertext
            self.secret = secret
        }
    }

    /// How the pump encapsulates. swift-crypto draws the randomness for it from the operating system and cannot be given
    /// any; this is the one place, and it is passed in, so that everything else stays a function of its inputs.
    public typealias Encapsulate = @Sendable (_ key: [UInt8]) throws -> Encapsulation

    /// Encapsulates with the operating system's randomness.
    public static let encapsulate: Encapsulate = { key in
        let result = try XWingMLKEM768X25519.PublicKey(rawRepresentation: key).encapsulate()
        return Encapsulation(
            ciphertext: [UInt8](result.encapsulated), secret: result.sharedSecret.withUnsafeBytes { [UInt8]($0) })
    }

    /// The encapsulation key of a seed of 32 bytes.
    static func key(seed: [UInt8]) -> [UInt8]? {
        (try? XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil))
            .map { [UInt8]($0.publicKey.rawRepresentation) }
    }

    /// The secret in a ciphertext; a changed ciphertext gives another secret, not an error.
    static func decapsulate(_ ciphertext: [UInt8], seed: [UInt8]) -> [UInt8]? {
        guard ciphertext.count == ciphertextLength,
            let key = try? XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil),
            let secret = try? key.decapsulate(Data(ciphertext))
        else { return nil }
        return secret.withUnsafeBytes { [UInt8]($0) }
    }
}
