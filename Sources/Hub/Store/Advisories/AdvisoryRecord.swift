/// One revision of an advisory as it is kept, without its bytes.
public struct AdvisoryRecord: Sendable, Hashable {
    /// The number of this revision in the database.
    public let id: Int64
    /// The tracking id, as written.
    public let trackingID: String
    /// The version text of this revision.
    public let revision: String
    /// The place among the revisions that are here, the oldest being 0.
    public let revisionOrder: Int
    /// Whether it is the newest revision that is here.
    public let isLatest: Bool
    /// When it was released: ISO 8601 in UTC.
    public let currentReleaseDate: String
    /// The document's title.
    public let title: String
    /// Who published it.
    public let publisher: String
    /// The severity in a word, or empty.
    public let severity: String
    /// The highest CVSS base score, 0 to 10.
    public let score: Double?
    /// Which kind of document it is.
    public let format: String
    /// SHA-256 of the bytes, in hexadecimal.
    public let sha256: String
    /// The hash over the meaning of the document.
    public let contentHash: String
    /// Where it was read from.
    public let sourcePath: String
    /// When it was imported: milliseconds since 1970.
    public let importedAt: Int64
    /// How many findings the validator has.
    public let findingCount: Int

    /// The columns in the order in which `init(row:)` reads them, of the table alias `a`.
    static let columns = """
        a.id, a.tracking_id, a.revision, a.revision_order, a.is_latest, a.current_release_date, a.title, a.publisher, \
        a.severity, a.score, a.format, a.sha256, a.content_hash, a.source_path, a.imported_at, a.finding_count
        """

    init(row: inout SQLRow) throws(StoreError) {
        id = try row.integer()
        trackingID = try row.text()
        revision = try row.text()
        revisionOrder = try row.count()
        isLatest = try row.flag()
        currentReleaseDate = try row.text()
        title = try row.text()
        publisher = try row.text()
        severity = try row.text()
        score = try row.optionalReal()
        format = try row.text()
        sha256 = try row.text()
        contentHash = try row.text()
        sourcePath = try row.text()
        importedAt = try row.integer()
        findingCount = try row.count()
    }
}
