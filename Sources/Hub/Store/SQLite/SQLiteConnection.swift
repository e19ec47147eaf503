import Foundation
import GRDB

/// A connection of GRDB, speaking the words of `SQLConnection`.
struct SQLiteConnection: SQLConnection {
    let database: Database

    var dialect: SQLDialect { .sqlite }

    var changeCount: Int { database.totalChangesCount }

    func execute(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int {
        try guarded {
            let before = database.totalChangesCount
            try database.cachedStatement(sql: sql).execute(arguments: arguments(values))
            return database.totalChangesCount - before
        }
    }

    func batch(_ sql: String, _ rows: [[SQLValue]]) throws(StoreError) {
        try guarded {
            let statement = try database.cachedStatement(sql: sql)
            for row in rows {
                try statement.execute(arguments: arguments(row))
            }
        }
    }

    func query(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow] {
        try guarded {
            let statement = try database.cachedStatement(sql: sql)
            let cursor = try Row.fetchCursor(statement, arguments: arguments(values))
            var result: [SQLRow] = []
            while let row = try cursor.next() { result.append(SQLRow(row)) }
            return result
        }
    }

    func forEach(_ sql: String, _ values: [SQLValue], _ body: (inout SQLRow) throws -> Void) throws {
        // A statement of its own: the body may run the same SQL again while this one is still under way.
        let cursor = try guarded {
            try Row.fetchCursor(database.makeStatement(sql: sql), arguments: arguments(values))
        }
        while let row = try guarded({ try cursor.next() }) {
            var values = SQLRow(row)
            try body(&values)
        }
    }

    func tableExists(_ name: String) throws(StoreError) -> Bool {
        try guarded { try database.tableExists(name) }
    }

    private func arguments(_ values: [SQLValue]) -> StatementArguments {
        // Of GRDB's initialisers the one that uses no key path, which would cost more than all else here: imports bind
        // tens of millions of values.
        let bound: [(any DatabaseValueConvertible)?] = values.map { $0.databaseValue }
        return StatementArguments(bound)
    }

    private func guarded<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
        do { return try body() } catch { throw StoreError(sqlite: error) }
    }
}

extension SQLRow {
    fileprivate init(_ row: Row) {
        self.init(row.databaseValues.map { SQLValue($0) })
    }
}

extension SQLValue {
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .real(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob([UInt8](data))
        }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): SQLValue.storable(text).databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }
}
