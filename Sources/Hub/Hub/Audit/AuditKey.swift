import Crypto
import Foundation
import Store

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The Ed25519 key (RFC 8032) that seals the audit log. It lies in a file of its own, apart from the database.
public struct AuditKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// A key from its 32 secret bytes.
    ///
    /// - Returns: nil when these are not 32 bytes.
    public init?(seed: [UInt8]) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: Data(seed)) else { return nil }
        self.key = key
    }

    /// The key in a file; where there is no file, a new one is made that only this user may read.
    ///
    /// - Throws: `FileError` when the file cannot be read or made, or holds something else.
    public init(file path: String, random: RandomBytes = SystemRandom.bytes) throws(FileError) {
        let seed = try SecretFile.secret(at: path, purpose: "seals the audit log", random: random)
        guard let key = AuditKey(seed: seed) else {
            throw FileError(.unusable, path: path, reason: "this is not a key that seals the audit log")
        }
        self = key
    }

    /// The key in a file; nil where there is no file.
    ///
    /// - Throws: `FileError` when the file cannot be read or holds something else.
    public static func existing(file path: String) throws(FileError) -> AuditKey? {
        access(path, F_OK) == 0 ? try AuditKey(file: path) : nil
    }

    /// The public half, in hexadecimal digits.
    public var publicKey: String { Hexadecimal.text(Array(key.publicKey.rawRepresentation)) }

    /// Seals the log at a line.
    func seal(sequence: Int64, hash: String, at time: Int64) throws -> AuditSeal {
        var seal = AuditSeal(sequence: sequence, hash: hash, at: time, publicKey: publicKey, signature: "")
        seal.signature = Hexadecimal.text(Array(try key.signature(for: Data(seal.signedText.utf8))))
        return seal
    }

    /// Whether a seal's signature is that of the key it names.
    static func isSound(_ seal: AuditSeal) -> Bool {
        guard let bytes = Hexadecimal.bytes(seal.publicKey), let signature = Hexadecimal.bytes(seal.signature),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: Data(bytes))
        else { return false }
        return key.isValidSignature(Data(signature), for: Data(seal.signedText.utf8))
    }
}
