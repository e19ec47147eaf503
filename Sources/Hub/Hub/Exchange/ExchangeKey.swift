import Crypto
import Foundation

/// The key from which the secrets of webhooks and calendar addresses are derived, and with which confidential messages
/// are sealed at rest. It lies in a file of its own, so that the database alone gives none of them away.
public struct ExchangeKey: Sendable {
    private let root: SymmetricKey

    /// A key from its 32 secret bytes.
    public init(seed: [UInt8]) { root = SymmetricKey(data: seed) }

    /// The key in a file; where there is no file, a new one is made that only this user may read.
    ///
    /// - Throws: `FileError` when the file cannot be read or made, or holds something else.
    public init(file path: String, random: RandomBytes = SystemRandom.bytes) throws(FileError) {
        self.init(seed: try SecretFile.secret(at: path, purpose: "signs what Suture sends", random: random))
    }

    /// The secret for one purpose and name: 32 bytes that say nothing of the key or of other secrets.
    func secret(_ purpose: String, _ name: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Data("suture-\(purpose)\n\(name)".utf8), using: root))
    }

    /// Bytes that only this key opens again (AES-256-GCM), bound to a name.
    public func sealed(_ bytes: [UInt8], name: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(bytes, using: sealing, authenticating: Data(name.utf8))
        return Array(box.combined ?? Data())
    }

    /// What was sealed under this name.
    public func opened(_ bytes: [UInt8], name: String) throws -> [UInt8] {
        Array(
            try AES.GCM.open(AES.GCM.SealedBox(combined: bytes), using: sealing, authenticating: Data(name.utf8)))
    }

    private var sealing: SymmetricKey { SymmetricKey(data: secret("seal", "1")) }
}
