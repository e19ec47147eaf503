public import Inventory
public import Store

/// Brings an inventory export into the database, all of it or nothing.
///
/// Rows that are no device are written to a file of rejected rows, with line and reason; the others load. Memory does
/// not grow with the file.
public struct InventoryIntake: Sendable {
    /// The file.
    public var path: String
    /// What the record calls the file; its path unless told otherwise.
    public var name: String?
    /// Which column holds which field, where the built-in names do not do.
    public var mapping: MappingFile
    /// Whether the file names all devices or some.
    public var mode: ImportMode
    /// Where rejected rows go; nil for nowhere.
    public var rejects: String?

    /// What an import did.
    public struct Report: Sendable {
        /// The import as it is on record.
        public var record: ImportRecord
        /// Where the rejected rows are, if there are any.
        public var rejects: String?
        /// Where and why rows were rejected, for the first of them.
        public var rejections: [String]
        /// What a person should look at in rows that were taken: how often, and the first of each kind.
        public var warnings: [(count: Int, first: RowWarning)]
    }

    /// An import of one file; rejected rows go to `FILE.rejects.csv` beside it unless told otherwise.
    public init(path: String, mapping: MappingFile = MappingFile(), mode: ImportMode = .full, rejects: String? = nil) {
        self.path = path
        self.mapping = mapping
        self.mode = mode
        self.rejects = rejects ?? (path == "-" ? nil : path + ".rejects.csv")
    }

    /// Runs the import.
    ///
    /// - Parameters:
    ///   - store: takes the devices.
    ///   - actor: on whose behalf, for the log.
    ///   - progress: is told how many rows are done.
    /// - Throws: `FileError` when the file cannot be read to its end, `StoreError`; nothing has changed then.
    public func run(
        store: SutureStore, by actor: String = Workspace.actor, progress: (Int) -> Void = { _ in }
    ) throws -> Report {
        var file = try InventoryFile(path, overrides: mapping)
        let source = ImportSource(file: name ?? path, sha256: try digest(), mode: mode)
        let rejected = RejectedRows(path: rejects, header: file.mapping.header, dialect: file.dialect)
        var warnings = WarningTally()
        var failure: FileError?
        let record = try store.imports.run(
            source, by: actor, grouping: .matching, fields: file.mapping.fields,
            refused: { line, reason in
                do throws(FileError) {
                    try rejected.addRemembered(line: line, reason: reason)
                } catch { failure = error }
            }
        ) { session in
            try read(&file, into: session, rejected, &warnings, progress)
            if let failure { throw failure }
        }
        try store.reports.note(try store.reports.coverage(), at: record.finishedAt ?? record.startedAt)
        return Report(
            record: record, rejects: rejected.writtenPath, rejections: rejected.first, warnings: warnings.all)
    }

    /// The standard input cannot be read twice: it has no digest.
    private func digest() throws(FileError) -> String {
        path == "-" ? "" : try Digest.sha256(ofFile: path)
    }

    private func read(
        _ file: inout InventoryFile, into session: InventoryImport, _ rejected: RejectedRows,
        _ warnings: inout WarningTally, _ progress: (Int) -> Void
    ) throws {
        let (mapping, dates) = (file.mapping, file.dates)
        var reader = CSVBlockReader(dialect: file.dialect)
        var rows = 0
        while let block = try file.next() {
            try reader.read(block) { record throws(any Error) in
                guard record.row > 1 else { return }
                rows += 1
                switch DeviceRow.read(record, mapping: mapping, dates: dates) {
                case .success(let row):
                    rejected.remember(record)
                    warnings.add(row.warnings)
                    try session.add(row.device, line: row.line)
                case .failure(let rejection) where rejection.code != .blank:
                    session.countRefused()
                    try rejected.add(record, rejection)
                case .failure: break
                }
            }
            progress(rows)
            file.recycle(block)
        }
    }
}
