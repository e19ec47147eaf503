/// What decides which of two revisions of one tracking id is older.
public struct AdvisoryRevision: Sendable, Hashable {
    /// The version text.
    public let version: String
    /// When it was released: ISO 8601 in UTC.
    public let currentReleaseDate: String

    /// A revision by its version and date.
    public init(version: String, currentReleaseDate: String) {
        self.version = version
        self.currentReleaseDate = currentReleaseDate
    }

    /// Whether the first revision is older than the second: a rule of the document's standard, not of the store.
    public typealias Order = (AdvisoryRevision, AdvisoryRevision) -> Bool
}
