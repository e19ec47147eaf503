/// One end of a range.
public struct VersionBound: Sendable, Hashable {
    /// The version named.
    public let version: Version
    /// Whether the named version itself belongs to the range.
    public let isInclusive: Bool

    /// A bound at `version`.
    public init(version: Version, isInclusive: Bool) {
        self.version = version
        self.isInclusive = isInclusive
    }
}
