/// A reading with its origin's signature, which survives any device that carries it.
public struct SignedReading: Hashable, Sendable {
    /// What it says; proved only by the signature.
    public let claim: GlucoseReading
    /// Ed25519, 64 bytes, over `PumpLink reading v1` and the encoded claim.
    public let signature: [UInt8]

    /// Makes a signed reading from its parts, without checking them.
    public init(claim: GlucoseReading, signature: [UInt8]) {
        self.claim = claim
        self.signature = signature
    }

    /// Signs a reading. Readings out of their range are signed as the nearest value within it.
    public init(signing reading: GlucoseReading, with key: IdentityKey) throws(IdentityError) {
        claim = reading.withinRange
        signature = try key.sign(.reading, claim.encoded)
    }

    /// Who says to have measured it.
    public var origin: DeviceID { claim.origin }

    /// Whether this device measured and signed exactly this: a transmitter its sensor, a meter its drop of blood.
    ///
    /// - Parameter origin: the device, as its certificate or its pairing proved.
    public func isGenuine(from origin: DeviceIdentity) -> Bool {
        let source: GlucoseReading.Source? =
            switch origin.role {
            case .transmitter: .sensor
            case .meter: .blood
            case .pump, .remote, .phone, .clinic, .gateway: nil
            }
        return claim.origin == origin.id && claim.source == source
            && origin.key.isValid(signature, .reading, claim.encoded)
    }
}
