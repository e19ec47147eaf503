/// One import on record.
public struct ImportRecord: Sendable, Hashable {
    /// Its number.
    public let id: Int64
    /// What was imported.
    public let source: ImportSource
    /// How far it got.
    public let state: ImportState
    /// When it began: milliseconds since 1970.
    public let startedAt: Int64
    /// When it ended: milliseconds since 1970.
    public let finishedAt: Int64?
    /// What it did.
    public let counts: ImportCounts
    /// Why it failed, or empty.
    public let failure: String

    static let columns = """
        id, file, sha256, mode, state, started_at, finished_at, rows_read, added, changed, unchanged, refused, \
        missing, returned, failure
        """

    init(row: inout SQLRow) throws(StoreError) {
        id = try row.integer()
        let file = try row.text()
        let sha256 = try row.text()
        source = ImportSource(file: file, sha256: sha256, mode: ImportMode(rawValue: try row.text()) ?? .partial)
        state = ImportState(rawValue: try row.text()) ?? .interrupted
        startedAt = try row.integer()
        finishedAt = try row.optionalInteger()
        var counts = ImportCounts()
        counts.read = try row.count()
        counts.added = try row.count()
        counts.changed = try row.count()
        counts.unchanged = try row.count()
        counts.refused = try row.count()
        counts.missing = try row.count()
        counts.returned = try row.count()
        self.counts = counts
        failure = try row.text()
    }
}
