/// How far an import got.
public enum ImportState: String, Sendable, Hashable, CaseIterable {
    /// Under way, or killed a moment ago.
    case running
    /// All of it is in the database.
    case done
    /// Nothing of it is in the database; the record says why.
    case failed
    /// Nothing of it is in the database, since its process ended in the middle.
    case interrupted
}
