/// The files that show what was done. A file is kept once, however often it is handed in, and never changed.
public struct EvidenceRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Keeps a file.
    ///
    /// - Returns: whether it was not here before.
    @discardableResult
    public func add(_ file: EvidenceFile, by actor: String, audit entry: NewAuditEntry) throws -> Bool {
        let time = now()
        return try driver.write { connection in
            let added = try connection.execute(
                """
                INSERT INTO evidence_files (sha256, name, media_type, bytes, added_by, added_at)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING
                """,
                [
                    .text(file.sha256), .text(file.name), .text(file.mediaType), .blob(file.bytes), .text(actor),
                    .integer(time),
                ])
            if added > 0 { try audit.append([entry], in: connection) }
            return added > 0
        }
    }

    /// The file of this digest.
    public func find(sha256: String) throws -> EvidenceFile? {
        try driver.read { connection in
            try connection.first(
                "SELECT sha256, name, media_type, bytes FROM evidence_files WHERE sha256 = ?", [.text(sha256)]
            ) { row throws(StoreError) in
                EvidenceFile(
                    sha256: try row.text(), name: try row.text(), mediaType: try row.text(), bytes: try row.blob())
            }
        }
    }

    /// Whether the file of this digest is here.
    public func contains(sha256: String) throws -> Bool {
        try driver.read { connection in
            try connection.first("SELECT 1 FROM evidence_files WHERE sha256 = ?", [.text(sha256)]) {
                row throws(StoreError) in try row.integer()
            } != nil
        }
    }
}
