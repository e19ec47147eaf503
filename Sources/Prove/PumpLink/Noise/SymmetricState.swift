import Crypto
import Foundation

/// The chaining key, hash and cipher of a handshake (Noise revision 34, section 5.2).
struct SymmetricState: Sendable {
    private(set) var hash: [UInt8]
    private var chainingKey: [UInt8]
    private var cipher: NoiseCipher?
    private var nonce: UInt64 = 0

    /// `InitializeSymmetric`; a name longer than a hash would be hashed, shorter ones are padded.
    init(protocolName: String) {
        let name = [UInt8](protocolName.utf8)
        hash =
            name.count <= 32
            ? name + [UInt8](repeating: 0, count: 32 - name.count) : [UInt8](SHA256.hash(data: name))
        chainingKey = hash
    }

    mutating func mixKey(_ input: [UInt8]) {
        let outputs = expand(input, 2)
        chainingKey = outputs[0]
        (cipher, nonce) = (NoiseCipher(key: outputs[1]), 0)
    }

    mutating func mixHash(_ data: some Collection<UInt8>) {
        var hasher = SHA256()
        hasher.update(data: hash)
        hasher.update(data: [UInt8](data))
        hash = [UInt8](hasher.finalize())
    }

    mutating func mixKeyAndHash(_ input: [UInt8]) {
        let outputs = expand(input, 3)
        chainingKey = outputs[0]
        mixHash(outputs[1])
        (cipher, nonce) = (NoiseCipher(key: outputs[2]), 0)
    }

    var hasKey: Bool { cipher != nil }

    mutating func encryptAndHash(_ plaintext: [UInt8]) throws(NoiseError) -> [UInt8] {
        guard let cipher else {
            mixHash(plaintext)
            return plaintext
        }
        let ciphertext = try cipher.seal(plaintext, nonce: nonce, binding: hash)
        nonce += 1
        mixHash(ciphertext)
        return ciphertext
    }

    mutating func decryptAndHash(_ ciphertext: [UInt8]) throws(NoiseError) -> [UInt8] {
        guard let cipher else {
            mixHash(ciphertext)
            return ciphertext
        }
        let plaintext = try cipher.open(ciphertext, nonce: nonce, binding: hash)
        nonce += 1
        mixHash(ciphertext)
        return plaintext
    }

    /// The two transport ciphers, the initiator's first.
    func split() -> (NoiseCipher, NoiseCipher) {
        let outputs = expand([], 2)
        return (NoiseCipher(key: outputs[0]), NoiseCipher(key: outputs[1]))
    }

    /// `HKDF` (section 4.3) with two or three outputs.
    private func expand(_ input: [UInt8], _ count: UInt8) -> [[UInt8]] {
        let prk = SymmetricKey(
            data: HMAC<SHA256>.authenticationCode(for: input, using: SymmetricKey(data: chainingKey)))
        var outputs: [[UInt8]] = []
        for index in 1...count {
            let block = (outputs.last ?? []) + [index]
            outputs.append([UInt8](HMAC<SHA256>.authenticationCode(for: block, using: prk)))
        }
        return outputs
    }
}
