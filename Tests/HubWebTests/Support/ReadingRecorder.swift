import Store
import Synchronization

/// A driver that notes which tables are read through it.
struct ReadingRecorder: SQLDriver {
    let base: any SQLDriver
    let notes = Notes()

    /// What was read since it was last asked.
    final class Notes: Sendable {
        private let tables = Mutex<Set<String>>([])

        func take() -> Set<String> {
            tables.withLock { tables in
                defer { tables = [] }
                return tables
            }
        }

        fileprivate func note(_ sql: String) { tables.withLock { $0.formUnion(ReadingRecorder.tables(readBy: sql)) } }
    }

    func read<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try base.read { try body(Connection(base: $0, notes: notes)) }
    }

    func write<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value { try base.write(body) }

    func glance<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try base.glance { try body(Connection(base: $0, notes: notes)) }
    }

    /// The tables that a statement reads: what stands after FROM and JOIN, and after the commas of a FROM.
    static func tables(readBy sql: String) -> Set<String> {
        var found: Set<String> = []
        var isNamed = false
        var wordsAfter = 10
        let spaced = sql.replacing(",", with: " , ").replacing("(", with: " ( ").replacing(")", with: " ) ")
        for word in spaced.split(whereSeparator: \.isWhitespace) {
            switch word {
            case "FROM", "JOIN": (isNamed, wordsAfter) = (true, 0)
            // A table, perhaps another name for it, and then the next one.
            case "," where wordsAfter <= 2: (isNamed, wordsAfter) = (true, 0)
            case "AS": continue
            default:
                if isNamed, word != "(" { found.insert(String(word)) }
                isNamed = false
                wordsAfter += word.first?.isLowercase == true ? 1 : 10
            }
        }
        return found
    }

    private struct Connection: SQLConnection {
        let base: any SQLConnection
        let notes: Notes

        var dialect: SQLDialect { base.dialect }
        var changeCount: Int { base.changeCount }

        func execute(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int { try base.execute(sql, values) }

        func batch(_ sql: String, _ rows: [[SQLValue]]) throws(StoreError) { try base.batch(sql, rows) }

        func query(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow] {
            notes.note(sql)
            return try base.query(sql, values)
        }

        func forEach(_ sql: String, _ values: [SQLValue], _ body: (inout SQLRow) throws -> Void) throws {
            notes.note(sql)
            try base.forEach(sql, values, body)
        }

        func tableExists(_ name: String) throws(StoreError) -> Bool { try base.tableExists(name) }
    }
}
