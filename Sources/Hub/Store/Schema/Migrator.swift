/// Brings a database up to the schema of this program: forward only, each step in a transaction and on record.
struct Migrator: Sendable {
    var migrations: [Migration] = Migration.all

    /// Applies what is missing; touches nothing when all is there.
    ///
    /// - Parameter now: milliseconds since 1970, kept beside each step.
    /// - Throws: `StoreError` of code `newerSchema` when a later version of this program was here.
    func migrate(_ driver: any SQLDriver, now: () -> Int64) throws {
        let latest = migrations.last?.number ?? 0
        guard try driver.read({ try checkedVersion($0) }) < latest else { return }
        try driver.write { connection in
            try connection.execute(Self.makeTable(connection.dialect))
        }
        for migration in migrations {
            try driver.write { try apply(migration, to: $0, at: now()) }
        }
    }

    /// The last step that is in the database; 0 for a new one.
    func checkedVersion(_ connection: any SQLConnection) throws(StoreError) -> Int64 {
        guard try connection.tableExists("schema_migrations") else { return 0 }
        let found = try connection.first("SELECT MAX(number) FROM schema_migrations") { row throws(StoreError) in
            try row.optionalInteger()
        }
        let version = (found ?? nil) ?? 0
        let known = migrations.last?.number ?? 0
        guard version <= known else {
            throw StoreError(
                .newerSchema,
                "The database has schema \(version); this program knows schemas up to \(known).",
                advice: "Use the newer version of this program that wrote it.")
        }
        return version
    }

    /// Looks again inside the transaction, since another process may have been first.
    private func apply(_ migration: Migration, to connection: any SQLConnection, at time: Int64) throws {
        guard try checkedVersion(connection) < migration.number else { return }
        for statement in migration.statements(connection.dialect) {
            try connection.execute(statement)
        }
        try connection.execute(
            "INSERT INTO schema_migrations (number, name, applied_at) VALUES (?, ?, ?)",
            [.integer(migration.number), .text(migration.name), .integer(time)])
    }

    private static func makeTable(_ sql: SQLDialect) -> String {
        """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            number \(sql.integer) PRIMARY KEY,
            name \(sql.text) NOT NULL,
            applied_at \(sql.integer) NOT NULL
        )\(sql.tableOptions)
        """
    }
}
