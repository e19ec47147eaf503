/// What became of one document that was given to the store.
public struct AdvisoryOutcome: Sendable, Hashable {
    /// The document's number in the database.
    public let id: Int64
    /// False when the very same bytes were here before: then nothing was changed.
    public let isNew: Bool
    /// Whether it is now the newest revision of its tracking id.
    public let isLatest: Bool
    /// The revision that was the newest before, when this one took its place.
    public let replaced: Int64?
}
