/// A receipt with the pump's signature: anyone with the pump's certificate can verify it, offline.
public struct SignedReceipt: Hashable, Sendable {
    /// The exact bytes that were signed.
    public let body: [UInt8]
    /// Ed25519, 64 bytes.
    public let signature: [UInt8]

    /// Makes a signed receipt from its parts.
    public init(body: [UInt8], signature: [UInt8]) {
        self.body = body
        self.signature = signature
    }
}
