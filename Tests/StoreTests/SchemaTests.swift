import Store
import Testing

@Suite("The schema")
struct SchemaTests {
    @Test("a new database gets every table", arguments: TestDatabase.Kind.allCases)
    func new(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        _ = try database.store()
        let tables = [
            "documents", "advisories", "products", "product_versions", "devices", "device_changes", "imports",
            "verdicts", "match_marks", "confirmations", "vendor_aliases",
        ]
        let missing = try database.driver.read { connection in
            try tables.filter { try !connection.tableExists($0) }
        }
        #expect(missing.isEmpty)
    }

    @Test("every step is on record, with its number and time", arguments: TestDatabase.Kind.allCases)
    func recorded(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        _ = try database.store()
        let steps = try database.driver.read { connection in
            try connection.rows("SELECT number, applied_at FROM schema_migrations ORDER BY number") {
                row throws(StoreError) in [try row.integer(), try row.integer()]
            }
        }
        #expect(steps == (1...16).map { [$0, 999 + $0] })
    }

    @Test("holds each column to its type", arguments: TestDatabase.Kind.allCases)
    func types(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        _ = try database.store()
        #expect(throws: StoreError.self) {
            try database.driver.write { connection in
                try connection.execute(
                    "INSERT INTO vendor_aliases (alias, vendor, added_by, added_at, note) VALUES ('a', 'v', 'p', ?, '')",
                    [.text("yesterday")])
            }
        }
    }

    @Test("opening again changes nothing", arguments: TestDatabase.Kind.allCases)
    func again(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        try database.store().load([Samples.pump("A1")])
        #expect(try database.store().devices.count() == 1)
    }

    @Test("a newer schema is refused with what to do", arguments: TestDatabase.Kind.allCases)
    func newer(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        _ = try database.store()
        try database.driver.write { connection in
            try connection.execute("INSERT INTO schema_migrations (number, name, applied_at) VALUES (99, 'later', 1)")
        }
        let error = #expect(throws: StoreError.self) { try database.store() }
        #expect(error?.code == .newerSchema)
        #expect(error?.reason.contains("99") == true)
        #expect(error?.advice.contains("newer version") == true)
    }
}
