import Store
import Testing

@Suite("A driver")
struct DriverTests {
    struct Stop: Error {}

    @Test("gives back every kind of value as it was", arguments: TestDatabase.Kind.allCases)
    func values(kind: TestDatabase.Kind) throws {
        let driver = try table(kind, columns: ["integer", "real", "text", "blob"])
        let row: [SQLValue] = [.integer(.min), .real(0.1), .text("Überwachung ✓"), .blob([0, 255, 0])]
        let empty: [SQLValue] = [.null, .null, .text(""), .blob([])]
        try driver.driver.write { try $0.batch("INSERT INTO t VALUES (?, ?, ?, ?)", [row, empty]) }
        let back = try driver.driver.read { try $0.query("SELECT * FROM t ORDER BY a IS NULL", []) }
        #expect(back == [SQLRow(row), SQLRow(empty)])
    }

    @Test("keeps what follows a NUL in a text, and shows where it was", arguments: TestDatabase.Kind.allCases)
    func nul(kind: TestDatabase.Kind) throws {
        let database = try table(kind, columns: ["text"])
        try database.driver.write { try $0.execute("INSERT INTO t VALUES (?)", [.text("MMT\u{0}1715")]) }
        let back = try database.driver.read { try $0.query("SELECT a FROM t WHERE a = ?", [.text("MMT\u{0}1715")]) }
        #expect(back == [SQLRow([.text("MMT\u{FFFD}1715")])])
    }

    @Test("undoes everything when the work throws", arguments: TestDatabase.Kind.allCases)
    func undone(kind: TestDatabase.Kind) throws {
        let database = try table(kind, columns: ["integer"])
        #expect(throws: Stop.self) {
            try database.driver.write { connection in
                try connection.execute("INSERT INTO t VALUES (1)")
                throw Stop()
            }
        }
        #expect(try count(database.driver) == 0)
    }

    @Test("counts the rows that a statement changed", arguments: TestDatabase.Kind.allCases)
    func changed(kind: TestDatabase.Kind) throws {
        let database = try table(kind, columns: ["integer"])
        let changed = try database.driver.write { connection in
            try connection.batch("INSERT INTO t VALUES (?)", (1...5).map { [.integer($0)] })
            return [
                try connection.execute("UPDATE t SET a = 0 WHERE a > ?", [.integer(3)]),
                try connection.execute("DELETE FROM t WHERE a = 77"),
            ]
        }
        #expect(changed == [2, 0])
    }

    @Test("can ask the same question while its answer is still being read", arguments: TestDatabase.Kind.allCases)
    func nested(kind: TestDatabase.Kind) throws {
        let database = try table(kind, columns: ["integer"])
        try database.driver.write { try $0.batch("INSERT INTO t VALUES (?)", (1...3).map { [.integer($0)] }) }
        var pairs = 0
        try database.driver.read { connection in
            try connection.forEach("SELECT a FROM t", []) { _ in
                try connection.forEach("SELECT a FROM t", []) { _ in pairs += 1 }
            }
        }
        #expect(pairs == 9)
    }

    @Test("ends a long answer with what the reader throws", arguments: TestDatabase.Kind.allCases)
    func stopped(kind: TestDatabase.Kind) throws {
        let database = try table(kind, columns: ["integer"])
        try database.driver.write { try $0.batch("INSERT INTO t VALUES (?)", (1...3).map { [.integer($0)] }) }
        var seen = 0
        #expect(throws: Stop.self) {
            try database.driver.read { connection in
                try connection.forEach("SELECT a FROM t", []) { _ in
                    seen += 1
                    throw Stop()
                }
            }
        }
        #expect(seen == 1)
    }

    @Test("says that a value is of another kind than it should be")
    func unexpected() {
        var row = SQLRow([.text("seven")])
        let error = #expect(throws: StoreError.self) { try row.integer() }
        #expect(error?.code == .corrupt)
    }

    @Test("says that a row has no further column")
    func ended() {
        var row = SQLRow([])
        #expect(throws: StoreError.self) { try row.text() }
    }

    @Test("calls a wrong statement a fault of this program", arguments: TestDatabase.Kind.allCases)
    func misuse(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        let error = #expect(throws: StoreError.self) {
            try database.driver.read { try $0.query("SELECT nothing FROM nowhere", []) }
        }
        #expect(error?.code == .misuse)
    }

    @Test("works from a task without holding its thread", arguments: TestDatabase.Kind.allCases)
    func background(kind: TestDatabase.Kind) async throws {
        let store = try TestDatabase(kind).store()
        let count = try await store.background { store in
            try store.load([Samples.pump("A1")])
            return try store.devices.count()
        }
        #expect(count == 1)
    }

    private func table(_ kind: TestDatabase.Kind, columns: [String]) throws -> TestDatabase {
        let database = try TestDatabase(kind)
        try database.driver.write { connection in
            let words = [
                "integer": connection.dialect.integer, "real": connection.dialect.real,
                "text": connection.dialect.text, "blob": connection.dialect.blob,
            ]
            let list = zip("abcd", columns).map { "\($0) \(words[$1, default: $1])" }.joined(separator: ", ")
            try connection.execute("CREATE TABLE t (\(list))\(connection.dialect.tableOptions)")
        }
        return database
    }

    private func count(_ driver: any SQLDriver) throws -> Int64? {
        try driver.read { connection in
            try connection.first("SELECT COUNT(*) FROM t") { row throws(StoreError) in try row.integer() }
        }
    }
}
