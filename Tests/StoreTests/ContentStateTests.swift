import Store
import Testing

@Suite("The counters of tables")
struct ContentStateTests {
    /// Statements that change a row, and the table in which they do.
    static let changes: [(sql: String, table: String)] = [
        (
            "INSERT INTO vendor_aliases (alias, vendor, added_by, added_at, note) VALUES ('n', 'v', 't', 0, '')",
            "vendor_aliases"
        ),
        (
            """
            INSERT INTO vendor_aliases (alias, vendor, added_by, added_at, note) VALUES ('a', 'v', 't', 0, '')
            ON CONFLICT (alias) DO UPDATE SET vendor = excluded.vendor
            """, "vendor_aliases"
        ),
        ("UPDATE vendor_aliases SET vendor = 'w'", "vendor_aliases"),
        ("DELETE FROM vendor_aliases", "vendor_aliases"),
        ("DELETE FROM vendor_aliases WHERE alias IN (SELECT alias FROM vendor_aliases)", "vendor_aliases"),
        (
            """
            INSERT INTO outbox_like(name)
            WITH x AS (SELECT 'k' AS name) SELECT name FROM x
            """, "outbox_like"
        ),
    ]

    private static func store(_ kind: TestDatabase.Kind) throws -> (TestDatabase, SutureStore) {
        let database = try TestDatabase(kind)
        let store = try database.store()
        try store.driver.write { try $0.execute("CREATE TABLE outbox_like (name TEXT)") }
        try store.vendorAliases.save(VendorAlias(alias: "a", vendor: "v", addedBy: "t"))
        return (database, store)
    }

    @Test("move on with every change of the table, and with none of another", arguments: TestDatabase.Kind.allCases)
    func own(kind: TestDatabase.Kind) throws {
        for change in Self.changes {
            let (_, store) = try Self.store(kind)
            let before = try store.contentState()
            try store.driver.write { _ = try $0.execute(change.sql) }
            let after = try store.contentState()
            #expect(after.version == before.version + 1, "\(change.sql)")
            #expect(after.stamp(of: [change.table]) > before.stamp(of: [change.table]), "\(change.sql)")
            #expect(after.stamp(of: ["devices", "cases"]) == before.stamp(of: ["devices", "cases"]), "\(change.sql)")
            #expect(after.stamp(without: []) > before.stamp(without: []), "\(change.sql)")
            #expect(after.stamp(without: ["devices"]) > before.stamp(without: ["devices"]), "\(change.sql)")
            #expect(
                after.stamp(without: [change.table]) == before.stamp(without: [change.table]), "\(change.sql)")
        }
    }

    @Test("tell of every table that a transaction changed", arguments: TestDatabase.Kind.allCases)
    func several(kind: TestDatabase.Kind) throws {
        let (_, store) = try Self.store(kind)
        let before = try store.contentState()
        try store.driver.write { connection in
            try connection.batch("INSERT INTO outbox_like (name) VALUES (?)", [[.text("x")], [.text("y")]])
            try connection.execute("DELETE FROM vendor_aliases")
        }
        let after = try store.contentState()
        for table in ["outbox_like", "vendor_aliases"] {
            #expect(after.stamp(of: [table]) == before.stamp(of: [table]) + 1)
        }
        #expect(after.stamp(without: ["outbox_like"]) > before.stamp(without: ["outbox_like"]))
    }

    @Test("stay where a statement changed no row, and where a change was undone", arguments: TestDatabase.Kind.allCases)
    func nothing(kind: TestDatabase.Kind) throws {
        struct Stop: Error {}
        let (_, store) = try Self.store(kind)
        let before = try store.contentState()
        try store.driver.write { _ = try $0.execute("DELETE FROM vendor_aliases WHERE alias = 'none'") }
        #expect(throws: Stop.self) {
            try store.driver.write { connection in
                try connection.execute("DELETE FROM vendor_aliases")
                throw Stop()
            }
        }
        let after = try store.contentState()
        #expect(after.version == before.version && after.stamp(without: []) == before.stamp(without: []))
    }

    @Test("are those that another program counted", arguments: TestDatabase.Kind.shared)
    func another(kind: TestDatabase.Kind) throws {
        let (database, store) = try Self.store(kind)
        let before = try store.contentState()
        let other = try SutureStore(driver: database.another(), now: { 1 })
        try other.vendorAliases.save(VendorAlias(alias: "b", vendor: "v", addedBy: "t"))
        let after = try store.contentState()
        #expect(after.stamp(of: ["vendor_aliases"]) > before.stamp(of: ["vendor_aliases"]))
        #expect(after.stamp(of: ["devices"]) == before.stamp(of: ["devices"]))
    }

    @Test(
        "all move on where a change does not say of which table it is, as those of earlier versions of this program",
        arguments: TestDatabase.Kind.allCases)
    func unexplained(kind: TestDatabase.Kind) throws {
        let (database, store) = try Self.store(kind)
        let before = try store.contentState()
        try database.driver.write { connection in
            try connection.execute("DELETE FROM vendor_aliases")
            try connection.execute("UPDATE content_versions SET value = value + 1 WHERE name = 'all'")
        }
        let after = try store.contentState()
        for tables in [["vendor_aliases"], ["devices"], []] {
            #expect(after.stamp(of: tables) > before.stamp(of: tables))
            #expect(after.stamp(without: tables) > before.stamp(without: tables))
        }
    }

    @Test("all move on where a statement is not understood", arguments: TestDatabase.Kind.allCases)
    func notUnderstood(kind: TestDatabase.Kind) throws {
        let (_, store) = try Self.store(kind)
        let before = try store.contentState()
        try store.driver.write { _ = try $0.execute("delete from \"vendor_aliases\"") }
        let after = try store.contentState()
        #expect(after.stamp(of: ["devices"]) > before.stamp(of: ["devices"]))
    }
}
