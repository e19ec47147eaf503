/// A reading with its origin's signature, which survives any device that carries it.
public struct SignedReading: Hashable, Sendable {
    /// Who says to have measured it; proved only by the signature.
    public let origin: DeviceID
    /// The exact bytes that were signed.
    public let body: [UInt8]
    /// Ed25519, 64 bytes.
    public let signature: [UInt8]

    /// Makes a signed reading from its parts.
    public init(origin: DeviceID, body: [UInt8], signature: [UInt8]) {
        self.origin = origin
        self.body = body
        self.signature = signature
    }
}
