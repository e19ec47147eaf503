extension RandomNumberGenerator {
    /// So many random bytes.
    ///
    /// Devices pass `SystemRandomNumberGenerator`, which the operating system's own generator feeds; simulations and
    /// tests pass a seeded one.
    public mutating func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(0, count))
        while bytes.count < count { bytes += next().littleEndianBytes.prefix(count - bytes.count) }
        return bytes
    }
}
