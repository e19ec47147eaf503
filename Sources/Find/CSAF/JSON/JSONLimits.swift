/// How much a JSON text may ask of the reader before it is refused.
public struct JSONLimits: Sendable, Hashable {
    /// The largest text, in bytes. Never more than `hardMaximumBytes`.
    public var maximumBytes: Int
    /// How many containers may lie within each other.
    public var maximumDepth: Int
    /// How many values and member names the text may hold; each costs 16 bytes of memory.
    public var maximumValues: Int

    /// The size above which no text is read, because offsets and counts are kept in 28 bits.
    public static let hardMaximumBytes = 1 << 28

    /// 256 MiB, 200 levels, 16 million values.
    public static let `default` = JSONLimits()

    /// Limits; each has a default that no known advisory comes near.
    public init(maximumBytes: Int = 1 << 28, maximumDepth: Int = 200, maximumValues: Int = 1 << 24) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
        self.maximumValues = maximumValues
    }
}
