/// Documents of which there is one at a time, such as the catalogue of known exploited vulnerabilities.
public struct ReferenceRepository: Sendable {
    let driver: any SQLDriver
    let audit: AuditRepository
    let now: @Sendable () -> Int64

    /// Puts a document in the place of the one before.
    ///
    /// - Returns: whether it is another one.
    @discardableResult
    public func save(name: String, sha256: String, bytes: [UInt8], by actor: String) throws -> Bool {
        let time = now()
        return try driver.write { connection in
            let known = try connection.first(
                "SELECT sha256 FROM reference_documents WHERE name = ?", [.text(name)]
            ) { row throws(StoreError) in try row.text() }
            guard known != sha256 else { return false }
            try connection.execute(
                """
                INSERT INTO reference_documents (name, sha256, bytes, added_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes,
                    added_at = excluded.added_at
                """, [.text(name), .text(sha256), .blob(bytes), .integer(time)])
            let entry = NewAuditEntry(
                actor: actor, kind: "reference.replaced", subject: "reference/\(name)",
                body: AuditBody.json(["sha256": sha256]))
            try audit.append([entry], in: connection)
            return true
        }
    }

    /// The document of this name, and its SHA-256.
    public func find(name: String) throws -> (sha256: String, bytes: [UInt8])? {
        try driver.read { connection in
            try connection.first(
                "SELECT sha256, bytes FROM reference_documents WHERE name = ?", [.text(name)]
            ) { row throws(StoreError) in (try row.text(), try row.blob()) }
        }
    }

    /// The SHA-256 of the document of this name.
    public func sha256(name: String) throws -> String? {
        try driver.read { connection in
            try connection.first("SELECT sha256 FROM reference_documents WHERE name = ?", [.text(name)]) {
                row throws(StoreError) in try row.text()
            }
        }
    }
}
