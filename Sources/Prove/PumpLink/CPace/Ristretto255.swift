import CSodium

/// The group ristretto255 (RFC 9496), by libsodium. No randomness is drawn from it.
enum Ristretto255 {
    /// A scalar, less than the order of the group.
    struct Scalar: Hashable, Sendable {
        let bytes: [UInt8]
    }

    /// Reduces 64 uniform bytes to a uniform scalar.
    static func scalar(reducing bytes: [UInt8]) -> Scalar? {
        guard bytes.count == 64 else { return nil }
        var output = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_reduce(&output, bytes)
        return Scalar(bytes: output)
    }

    /// The element that 64 uniform bytes map to (RFC 9496, section 4.3.4).
    static func element(mapping bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count == 64 else { return nil }
        var output = [UInt8](repeating: 0, count: 32)
        return crypto_core_ristretto255_from_hash(&output, bytes) == 0 ? output : nil
    }

    /// The product; nil if the element is not a canonical encoding, or the product is the neutral element.
    static func multiply(_ scalar: Scalar, _ element: [UInt8]) -> [UInt8]? {
        guard element.count == 32, scalar.bytes.count == 32 else { return nil }
        var output = [UInt8](repeating: 0, count: 32)
        return crypto_scalarmult_ristretto255(&output, scalar.bytes, element) == 0 ? output : nil
    }
}
