/// Why an identity, certificate or signature is not accepted.
public enum IdentityError: Error, Hashable, Sendable {
    /// Not a key of the right kind and size.
    case badKey
    /// A chain has 1 to 3 certificates of at most 1024 bytes.
    case badChain(count: Int)
    /// Not a certificate; its place in the chain, the leaf is 0, the root is the last.
    case notACertificate(index: Int)
    /// Not signed by the next one, or not issued in its name.
    case badIssuer(index: Int)
    /// Not valid at that time.
    case outsideValidity(index: Int)
    /// Not version 3, an extension that is not understood, a key use or a constraint that does not allow this.
    case badProfile(index: Int, reason: String)
    /// The leaf does not name one PumpLink device.
    case noDeviceName
    /// The receipt to sign is not the next one.
    case receiptOutOfOrder(last: UInt64, found: UInt64)
}
