/// A receipt with the pump's signature: anyone with the pump's certificate can verify it, offline.
public struct SignedReceipt: Hashable, Sendable {
    /// What it says; proved only by the signature.
    public let claim: DeliveryReceipt
    /// Ed25519, 64 bytes, over `PumpLink receipt v1` and the encoded claim.
    public let signature: [UInt8]

    /// Makes a signed receipt from its parts, without checking them.
    public init(claim: DeliveryReceipt, signature: [UInt8]) {
        self.claim = claim
        self.signature = signature
    }

    /// Whether the pump signed exactly this.
    ///
    /// - Parameter pump: the pump's public key, from its certificate.
    public func isSigned(by pump: IdentityPublicKey) -> Bool {
        pump.isValid(signature, .receipt, claim.encoded)
    }
}
