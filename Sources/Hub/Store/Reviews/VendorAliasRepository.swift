/// The names of vendors that the hospital added to ours.
public struct VendorAliasRepository: Sendable {
    let driver: any SQLDriver
    let now: @Sendable () -> Int64

    /// Keeps a name; a later entry of the same name takes the place of the earlier.
    public func save(_ alias: VendorAlias) throws {
        let time = now()
        try driver.write { connection in
            try connection.execute(
                """
                INSERT INTO vendor_aliases (alias, vendor, added_by, note, added_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (alias) DO UPDATE SET vendor = excluded.vendor, added_by = excluded.added_by,
                    note = excluded.note, added_at = excluded.added_at
                """,
                [.text(alias.alias), .text(alias.vendor), .text(alias.addedBy), .text(alias.note), .integer(time)])
            try log("vendor-name.added", alias.alias, ["vendor": alias.vendor], by: alias.addedBy, in: connection)
        }
    }

    /// Takes a name out.
    ///
    /// - Returns: whether it was there.
    @discardableResult
    public func remove(_ alias: String, by actor: String = "system") throws -> Bool {
        try driver.write { connection in
            let gone = try connection.execute("DELETE FROM vendor_aliases WHERE alias = ?", [.text(alias)])
            guard gone > 0 else { return false }
            try log("vendor-name.removed", alias, [:], by: actor, in: connection)
            return true
        }
    }

    private func log(
        _ kind: String, _ alias: String, _ body: [String: String], by actor: String, in connection: any SQLConnection
    ) throws(StoreError) {
        let entry = NewAuditEntry(
            actor: actor, kind: kind, subject: "vendor-name/\(alias)", body: AuditBody.json(body))
        try AuditRepository(driver: driver, now: now).append([entry], in: connection)
    }

    /// All names, in order.
    public func all() throws -> [VendorAlias] {
        try driver.read { connection in
            try connection.rows("SELECT alias, vendor, added_by, note FROM vendor_aliases ORDER BY alias") {
                row throws(StoreError) in
                VendorAlias(
                    alias: try row.text(), vendor: try row.text(), addedBy: try row.text(), note: try row.text())
            }
        }
    }
}
