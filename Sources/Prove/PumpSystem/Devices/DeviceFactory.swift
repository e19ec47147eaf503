public import PumpLink

/// The manufacturer of a simulation: gives every device its keys and a certificate that leads to one root.
public struct DeviceFactory: Sendable {
    /// The time at which certificates are checked in simulations, seconds since 1970: it does not pass.
    public static let unixSeconds: Int64 = 1_800_000_000

    /// What every device trusts.
    public let anchor: TrustAnchor
    /// The root certificate behind it, DER.
    public var root: [UInt8] { authority.certificate }
    private let authority: CertificateAuthority

    /// A manufacturer with a secret of its own.
    ///
    /// - Returns: nil where the random source gives no usable secret.
    public init?(using random: inout some RandomNumberGenerator) { self.init(seed: random.bytes(32)) }

    /// The manufacturer of a secret.
    ///
    /// - Parameter seed: 32 bytes.
    public init?(seed: [UInt8]) {
        guard
            let authority = try? CertificateAuthority(
                manufacturer: "Suture simulation", seed: seed, validity: Self.validity),
            let anchor = try? TrustAnchor(root: authority.certificate)
        else { return nil }
        self.authority = authority
        self.anchor = anchor
    }

    private static let validity = (unixSeconds - 86_400)...(unixSeconds + 86_400 * 365)

    /// Makes a device.
    public func make(
        _ role: Role, _ id: DeviceID, using random: inout some RandomNumberGenerator
    ) -> DeviceCredentials? {
        make(role, id, identitySeed: random.bytes(32), staticSecret: random.bytes(32))
    }

    /// Makes a device of secrets that are kept elsewhere, 32 bytes each.
    public func make(
        _ role: Role, _ id: DeviceID, identitySeed: [UInt8], staticSecret: [UInt8]
    ) -> DeviceCredentials? {
        guard let identityKey = try? IdentityKey(seed: identitySeed),
            let staticKey = try? X25519KeyPair(secret: staticSecret),
            let certificate = try? authority.issue(id, role, identityKey.publicKey, validity: Self.validity)
        else { return nil }
        return try? DeviceCredentials(
            id: id, role: role, identityKey: identityKey, staticKey: staticKey, chain: [certificate])
    }
}
