import GRDB

/// The embedded database: one file, one writer, many readers.
///
/// - Write-ahead logging: readers go on with the state before an import while the import runs.
/// - `synchronous = FULL`: a commit returns when the disk has it. `NORMAL` would already survive a killed process,
///   since the log is then in the system's memory; `FULL` also survives a power cut, and costs one flush for each
///   transaction, of which an import has one.
/// - Foreign keys are checked. A writer waits for another one as long as `Options.patience` says.
public struct SQLiteDriver: SQLDriver {
    /// What can be set on a database file.
    public struct Options: Sendable, Hashable {
        /// How many seconds to wait while another program writes.
        public var patience: Double
        /// The most pages of 4 KiB that the file may have, or nil for no limit but the disk.
        public var maximumPages: Int?

        /// Options, with ten seconds of patience and no limit of size unless told otherwise.
        public init(patience: Double = 10, maximumPages: Int? = nil) {
            self.patience = patience
            self.maximumPages = maximumPages
        }
    }

    /// A connection of its own for glances; nil where there is only one connection at all. It stands before the others, so
    /// that it is closed before them: the last one to be closed folds the log into the file, and it may not write.
    private let lookout: DatabaseQueue?
    private let database: any DatabaseWriter

    /// Opens the database at this path, or makes one there.
    ///
    /// - Throws: when the file is not a database, not ours, damaged, or cannot be opened or made.
    public init(path: String, options: Options = Options()) throws(StoreError) {
        try SQLiteFile.prepare(path)
        do {
            let pool = try DatabasePool(path: path, configuration: Self.configuration(options))
            // GRDB sets NORMAL when it turns to write-ahead logging, so this comes after.
            try pool.writeWithoutTransaction { connection in
                try connection.execute(sql: "PRAGMA synchronous = FULL")
                // An import makes the log as large as itself; do not keep that much once it is in the file.
                try connection.execute(sql: "PRAGMA journal_size_limit = 67108864")
                if let pages = options.maximumPages {
                    try connection.execute(sql: "PRAGMA max_page_count = \(pages)")
                }
            }
            var glancing = Self.configuration(options)
            glancing.readonly = true
            (lookout, database) = (try DatabaseQueue(path: path, configuration: glancing), pool)
        } catch { throw StoreError(sqlite: error) }
    }

    /// A database in memory, gone with the driver. It has one connection: no read or write inside another.
    public init(inMemory options: Options = Options()) throws(StoreError) {
        do {
            let queue = try DatabaseQueue(configuration: Self.configuration(options))
            if let pages = options.maximumPages {
                try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
            }
            (lookout, database) = (nil, queue)
        } catch { throw StoreError(sqlite: error) }
    }

    /// How many connections read at a time; more readers than processors only wait for each other.
    private static let readers = 4

    /// The most rows that a transaction changes without leaving pages in memory that nobody needs soon.
    private static let largeChange = 20_000

    private static func configuration(_ options: Options) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(options.patience)
        configuration.maximumReaderCount = readers
        configuration.prepareDatabase { connection in
            // A writer has 32 MiB of pages, enough to keep the indexes of a large import near. What readers read again
            // and again fits into 4 MiB each; the rest is near in the system's own cache.
            let pages = connection.configuration.readonly ? 4096 : 32_768
            try connection.execute(sql: "PRAGMA cache_size = -\(pages)")
        }
        return configuration
    }

    /// Runs `body` on an unchanging view of the database.
    public func read<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try translated { try database.read { try body(SQLiteConnection(database: $0)) } }
    }

    /// Runs `body` in one transaction, as the only writer.
    @discardableResult
    public func write<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        var changes = 0
        let value = try translated {
            try database.write { connection in
                let before = connection.totalChangesCount
                defer { changes = connection.totalChangesCount - before }
                return try body(SQLiteConnection(database: connection))
            }
        }
        if changes > Self.largeChange {
            try? database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA shrink_memory") }
        }
        return value
    }

    /// Runs one short statement on a connection that is kept for such.
    public func glance<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        guard let lookout else { return try read(body) }
        return try translated { try lookout.unsafeRead { try body(SQLiteConnection(database: $0)) } }
    }

    /// Beginning and committing can fail too, and speak SQLite's words.
    private func translated<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let fault as DatabaseError { throw StoreError(sqlite: fault) }
    }
}
