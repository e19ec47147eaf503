/// Who a device is, as its certificate proved.
public struct DeviceIdentity: Hashable, Sendable, Codable {
    /// Its number.
    public let id: DeviceID
    /// Its role.
    public let role: Role
    /// Its identity key.
    public let key: IdentityPublicKey

    /// Makes an identity.
    public init(id: DeviceID, role: Role, key: IdentityPublicKey) {
        self.id = id
        self.role = role
        self.key = key
    }

    /// The URI in the certificate's subject alternative name.
    static func name(_ id: DeviceID, _ role: Role) -> String { "pumplink:\(role):\(id)" }

    /// Reads that URI; only the exact form that `name` writes is one.
    static func parse(_ name: String) -> (DeviceID, Role)? {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let role = Role(word: parts[1]), let number = UInt64(parts[2], radix: 16) else {
            return nil
        }
        let id = DeviceID(number)
        return Self.name(id, role) == name ? (id, role) : nil
    }
}

/// What a device holds of itself: made in the factory, never sent.
public struct DeviceCredentials: Hashable, Sendable {
    /// Its identity key.
    public let identityKey: IdentityKey
    /// Its static key for sessions.
    public let staticKey: X25519KeyPair
    /// Its certificates, DER, its own first, the root left out.
    public let chain: [[UInt8]]
    /// What its own certificate says.
    public let identity: DeviceIdentity

    /// Makes credentials.
    ///
    /// - Throws: `IdentityError` if the first certificate is not of this key and device.
    public init(
        id: DeviceID, role: Role, identityKey: IdentityKey, staticKey: X25519KeyPair, chain: [[UInt8]]
    ) throws(IdentityError) {
        let identity = DeviceIdentity(id: id, role: role, key: identityKey.publicKey)
        guard let leaf = chain.first, try TrustAnchor.device(inLeaf: leaf) == identity else { throw .noDeviceName }
        self.identityKey = identityKey
        self.staticKey = staticKey
        self.chain = chain
        self.identity = identity
    }
}
