/// A place in a list of advisories.
public struct AdvisoryCursor: Sendable, Hashable {
    /// What the list goes by, of the last line seen.
    public let key: String
    /// The number of the last line seen.
    public let id: Int64

    /// The place after this advisory.
    public init(key: String, id: Int64) {
        self.key = key
        self.id = id
    }
}
