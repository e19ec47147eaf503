import Crypto
import Foundation

/// ChaCha20-Poly1305 with a 64-bit nonce, as Noise uses it (revision 34, sections 5.1 and 12.3).
public struct NoiseCipher: Hashable, Sendable {
    /// Bytes that sealing adds.
    public static let tagLength = 16
    let key: [UInt8]

    /// Makes the cipher of a key of 32 bytes; with any other it cannot seal or open.
    public init(key: [UInt8]) { self.key = key }

    /// Encrypts under a nonce that is never used again with this key.
    public func seal(_ plaintext: [UInt8], nonce: UInt64, binding data: [UInt8]) throws(NoiseError) -> [UInt8] {
        guard nonce != .max else { throw .exhausted }  // reserved for rekeying
        return try encrypt(plaintext, nonce, data)
    }

    /// Decrypts, or throws `notAuthentic`.
    public func open(_ ciphertext: some Collection<UInt8>, nonce: UInt64, binding data: [UInt8]) throws(NoiseError)
        -> [UInt8]
    {
        guard nonce != .max else { throw .exhausted }
        guard ciphertext.count >= NoiseCipher.tagLength else { throw .badLength(ciphertext.count) }
        let split = ciphertext.count - NoiseCipher.tagLength
        guard let nonce = try? ChaChaPoly.Nonce(data: NoiseCipher.bytes(of: nonce)),
            let box = try? ChaChaPoly.SealedBox(
                nonce: nonce, ciphertext: [UInt8](ciphertext.prefix(split)), tag: [UInt8](ciphertext.dropFirst(split))),
            let plaintext = try? ChaChaPoly.open(box, using: SymmetricKey(data: key), authenticating: data)
        else { throw .notAuthentic }
        return [UInt8](plaintext)
    }

    /// The cipher after `REKEY` (section 4.2): 32 zero bytes encrypted under the largest nonce, without the tag.
    public func rekeyed() throws(NoiseError) -> NoiseCipher {
        let output = try encrypt([UInt8](repeating: 0, count: 32), .max, [])
        return NoiseCipher(key: Array(output.prefix(32)))
    }

    private func encrypt(_ plaintext: [UInt8], _ nonce: UInt64, _ data: [UInt8]) throws(NoiseError) -> [UInt8] {
        guard let nonce = try? ChaChaPoly.Nonce(data: NoiseCipher.bytes(of: nonce)),
            let box = try? ChaChaPoly.seal(
                plaintext, using: SymmetricKey(data: key), nonce: nonce, authenticating: data)
        else { throw .badKey("ChaCha20-Poly1305") }
        return [UInt8](box.ciphertext) + [UInt8](box.tag)
    }

    /// Four zero bytes and the nonce, least significant byte first (section 12.3).
    private static func bytes(of nonce: UInt64) -> [UInt8] { [0, 0, 0, 0] + nonce.littleEndianBytes }
}
