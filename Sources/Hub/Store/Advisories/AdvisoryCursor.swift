/// A place in the list of advisories, which runs from the newest to the oldest.
public struct AdvisoryCursor: Sendable, Hashable {
    /// The release date of the last line seen.
    public let date: String
    /// The number of the last line seen.
    public let id: Int64

    /// The place after this advisory.
    public init(date: String, id: Int64) {
        self.date = date
        self.id = id
    }
}
