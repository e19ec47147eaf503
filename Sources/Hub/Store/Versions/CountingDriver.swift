/// A driver that counts `ContentVersion.all`, and the tables that changed, up in every transaction that changes something.
struct CountingDriver: SQLDriver {
    let base: any SQLDriver

    func read<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value { try base.read(body) }

    func write<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try base.write { connection in
            let (before, changes) = (connection.changeCount, TableChanges())
            let value = try body(WatchedConnection(base: connection, changes: changes))
            if connection.changeCount != before {
                try ContentVersion.advance(.all, in: connection)
                try ContentState.count(changes, in: connection)
            }
            return value
        }
    }

    func writeQuietly<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value { try base.write(body) }

    func glance<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value { try base.glance(body) }
}

/// The tables that one transaction has changed so far.
final class TableChanges {
    private(set) var tables: Set<String> = []
    /// Whether every statement that changed something named its table in a way that is understood.
    private(set) var areUnderstood = true
    private var last = ""

    /// Notes that a statement changed rows.
    func note(_ sql: String) {
        guard sql != last else { return }
        last = sql
        if let table = Self.table(changedBy: sql) { tables.insert(table) } else { areUnderstood = false }
    }

    /// The table that a statement changes, in the words of the subset that `SQLConnection` speaks; nil where it cannot be told.
    static func table(changedBy sql: String) -> String? {
        let words = sql.split(maxSplits: 40) { $0.isWhitespace || $0 == "(" }
        guard let verb = words.firstIndex(where: { ["INSERT", "UPDATE", "DELETE"].contains($0) }) else { return nil }
        // INSERT INTO and DELETE FROM, but UPDATE without a word between.
        let place = words[verb] == "UPDATE" ? verb + 1 : verb + 2
        guard place < words.count, words[place].allSatisfy({ $0 == "_" || $0.isLowercase || $0.isNumber }) else {
            return nil
        }
        return String(words[place])
    }
}

/// A connection that notes which tables are changed through it.
private struct WatchedConnection: SQLConnection {
    let base: any SQLConnection
    let changes: TableChanges

    var dialect: SQLDialect { base.dialect }
    var changeCount: Int { base.changeCount }

    func execute(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int {
        let changed = try base.execute(sql, values)
        if changed != 0 { changes.note(sql) }
        return changed
    }

    func batch(_ sql: String, _ rows: [[SQLValue]]) throws(StoreError) {
        let before = base.changeCount
        try base.batch(sql, rows)
        if base.changeCount != before { changes.note(sql) }
    }

    func query(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow] {
        let before = base.changeCount
        let rows = try base.query(sql, values)
        if base.changeCount != before { changes.note(sql) }
        return rows
    }

    func forEach(_ sql: String, _ values: [SQLValue], _ body: (inout SQLRow) throws -> Void) throws {
        try base.forEach(sql, values, body)
    }

    func tableExists(_ name: String) throws(StoreError) -> Bool { try base.tableExists(name) }
}
