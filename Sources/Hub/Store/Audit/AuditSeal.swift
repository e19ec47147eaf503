/// A signature over the log as it was at one line: what came before cannot be changed without the key.
public struct AuditSeal: Sendable, Hashable {
    /// The line that is sealed, and with it all before.
    public var sequence: Int64
    /// The hash of that line.
    public var hash: String
    /// When, in milliseconds since 1970.
    public var at: Int64
    /// The Ed25519 public key, in hexadecimal digits.
    public var publicKey: String
    /// The Ed25519 signature, in hexadecimal digits.
    public var signature: String

    /// A seal with all its parts.
    public init(sequence: Int64, hash: String, at: Int64, publicKey: String, signature: String) {
        (self.sequence, self.hash, self.at) = (sequence, hash, at)
        (self.publicKey, self.signature) = (publicKey, signature)
    }

    /// The text that is signed.
    public var signedText: String { "suture-audit-seal-1\n\(sequence)\n\(hash)\n\(at)\n" }
}

extension AuditSeal {
    static let columns = "sequence, hash, at, public_key, signature"

    init(row: inout SQLRow) throws(StoreError) {
        self.init(
            sequence: try row.integer(), hash: try row.text(), at: try row.integer(), publicKey: try row.text(),
            signature: try row.text())
    }
}
