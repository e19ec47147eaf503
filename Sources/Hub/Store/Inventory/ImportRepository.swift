public import Inventory

/// Imports of inventories: what is running, what was done, and the way to do one.
public struct ImportRepository: Sendable {
    let driver: any SQLDriver
    let now: @Sendable () -> Int64

    /// Imports an inventory, all of it or nothing.
    ///
    /// The whole import is one transaction rather than a second table that is swapped in: readers see the old
    /// inventory until the end either way, and a killed process leaves nothing to clean up. The price is that other
    /// writers wait until it ends. Devices go to the database in small batches, so memory does not grow with the file.
    ///
    /// - Parameters:
    ///   - source: the file, its hash, and whether it names all devices.
    ///   - actor: on whose behalf, for the log.
    ///   - grouping: which devices are instances of one product.
    ///   - fields: the fields that the file has a column for. About the others it says nothing, and what is known of
    ///     them stays.
    ///   - refused: called with line and reason for each row that the store does not take, for the rejects file; some
    ///     lines after the row was added.
    ///   - body: adds the devices; what it throws undoes the import.
    /// - Returns: the import as it is on record.
    /// - Throws: `StoreError`, or what `body` throws.
    public func run(
        _ source: ImportSource, by actor: String = "system", grouping: DeviceGrouping,
        fields: [DeviceField] = DeviceField.allCases, refused: @escaping (Int, String) -> Void,
        _ body: (InventoryImport) throws -> Void
    ) throws -> ImportRecord {
        let id = try begin(source)
        do {
            try driver.write { connection in
                let context = ImportContext(importID: id, grouping: grouping, fields: fields)
                let session = try InventoryImport(context, connection: connection, refused: refused)
                try body(session)
                let counts = try session.finish(source.mode)
                try finish(id, counts: counts, in: connection)
                try AdvisoryReach.refreshAll(in: connection)
                try ContentVersion.advance(.inventory, .matching, in: connection)
                try log(id, source, counts, by: actor, in: connection)
            }
        } catch {
            // A full disk may refuse this note too; the error below is the one that matters.
            try? fail(id, because: "\(error)")
            throw error
        }
        return try find(id: id)
    }

    private func log(
        _ id: Int64, _ source: ImportSource, _ counts: ImportCounts, by actor: String, in connection: any SQLConnection
    ) throws(StoreError) {
        let body = [
            "added": counts.added, "changed": counts.changed, "missing": counts.missing, "refused": counts.refused,
        ].mapValues(String.init).merging(["mode": source.mode.rawValue, "sha256": source.sha256]) { first, _ in first }
        try AuditRepository(driver: driver, now: now).append(
            [
                NewAuditEntry(
                    actor: actor, kind: "inventory.imported", subject: "import/\(id)", body: AuditBody.json(body))
            ], in: connection)
    }

    /// The import of this number.
    ///
    /// - Throws: `StoreError` of code `notFound` when there is none.
    public func find(id: Int64) throws -> ImportRecord {
        let found = try driver.read { connection in
            try connection.first(
                "SELECT \(ImportRecord.columns) FROM imports WHERE id = ?", [.integer(id)], ImportRecord.init(row:))
        }
        guard let found else {
            throw StoreError(.notFound, "There is no import \(id).", advice: "List the imports to see which there are.")
        }
        return found
    }

    /// The last import of exactly this file that was completed, if there was one.
    public func completed(sha256: String) throws -> ImportRecord? {
        try driver.read { connection in
            try connection.first(
                "SELECT \(ImportRecord.columns) FROM imports WHERE sha256 = ? AND state = ? ORDER BY id DESC LIMIT 1",
                [.text(sha256), .text(ImportState.done.rawValue)], ImportRecord.init(row:))
        }
    }

    /// The imports before the one of this number, the latest first.
    public func list(before id: Int64? = nil, limit: Int = 50) throws -> [ImportRecord] {
        try driver.read { connection in
            try connection.rows(
                "SELECT \(ImportRecord.columns) FROM imports WHERE id < ? ORDER BY id DESC LIMIT \(max(0, limit))",
                [.integer(id ?? .max)], ImportRecord.init(row:))
        }
    }

    /// Notes that an import begins, before it does, so that one that is killed leaves a trace.
    private func begin(_ source: ImportSource) throws -> Int64 {
        let time = now()
        return try driver.write { connection in
            let id = try connection.nextID(in: "imports")
            try connection.execute(
                "INSERT INTO imports (\(ImportRecord.columns)) VALUES (\(SQLText.marks(15)))",
                [
                    .integer(id), .text(source.file), .text(source.sha256), .text(source.mode.rawValue),
                    .text(ImportState.running.rawValue), .integer(time), .null, .integer(0), .integer(0), .integer(0),
                    .integer(0), .integer(0), .integer(0), .integer(0), .text(""),
                ])
            return id
        }
    }

    private func finish(_ id: Int64, counts: ImportCounts, in connection: any SQLConnection) throws(StoreError) {
        // Only one writer is here, and it is this import: an older one that still says "running" was killed.
        try connection.execute(
            "UPDATE imports SET state = ? WHERE state = ? AND id < ?",
            [.text(ImportState.interrupted.rawValue), .text(ImportState.running.rawValue), .integer(id)])
        try connection.execute(
            """
            UPDATE imports SET state = ?, finished_at = ?, rows_read = ?, added = ?, changed = ?, unchanged = ?,
                refused = ?, missing = ?, returned = ? WHERE id = ?
            """,
            [.text(ImportState.done.rawValue), .integer(now())]
                + [
                    counts.read, counts.added, counts.changed, counts.unchanged, counts.refused, counts.missing,
                    counts.returned,
                ].map { .integer(Int64($0)) } + [.integer(id)])
    }

    private func fail(_ id: Int64, because reason: String) throws {
        try driver.write { connection in
            try connection.execute(
                "UPDATE imports SET state = ?, finished_at = ?, failure = ? WHERE id = ?",
                [.text(ImportState.failed.rawValue), .integer(now()), .text(reason), .integer(id)])
        }
    }
}
