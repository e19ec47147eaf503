/// Where an inventory comes from.
public struct ImportSource: Sendable, Hashable {
    /// The file's name or path, as people know it.
    public var file: String
    /// SHA-256 of the file in lower-case hexadecimal.
    public var sha256: String
    /// Whether the file names all devices or some.
    public var mode: ImportMode

    /// A file to import.
    public init(file: String, sha256: String, mode: ImportMode) {
        self.file = file
        self.sha256 = sha256
        self.mode = mode
    }
}

/// Whether an inventory file names every device or only some.
public enum ImportMode: String, Sendable, Hashable, CaseIterable {
    /// Every device: one that it does not name is marked as not seen.
    case full
    /// Some devices: the others stay as they are.
    case partial
}

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

/// What an import did, in numbers of devices.
public struct ImportCounts: Sendable, Hashable {
    /// Rows that were read, refused ones too.
    public var read = 0
    /// Devices that were not here before.
    public var added = 0
    /// Devices of which a field changed.
    public var changed = 0
    /// Devices that were here just so.
    public var unchanged = 0
    /// Rows that were not taken.
    public var refused = 0
    /// Devices that this full export no longer names, and the one before did.
    public var missing = 0
    /// Devices that were marked as not seen and are back.
    public var returned = 0

    /// Nothing yet.
    public init() {}
}

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
