/// Something in free text that looks like a version.
public struct FoundVersion: Sendable, Hashable {
    /// The version.
    public let version: Version
    /// Where it stands.
    public let range: Range<String.Index>
    /// Up to four words before it, in lower case, nearest last (`["overview", "sw"]`).
    public let wordsBefore: [String]
}
