/// What a repository can do inside one transaction.
///
/// The SQL is the subset that SQLite (3.35 or later) and PostgreSQL share: `?` for each bound value (a driver whose
/// engine numbers its placeholders rewrites them), `INSERT … ON CONFLICT (…) DO UPDATE SET … = excluded.…`, row
/// values in comparisons, partial indexes; no function that only one engine has. A connection is lent for the length
/// of a closure and must not be kept.
public protocol SQLConnection {
    /// How this engine spells what `CREATE TABLE` needs.
    var dialect: SQLDialect { get }

    /// Runs one statement and returns how many rows it changed.
    @discardableResult
    func execute(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int

    /// Runs one statement once for each row of values: the fast path of an import.
    func batch(_ sql: String, _ rows: [[SQLValue]]) throws(StoreError)

    /// All rows of an answer that is known to be small.
    func query(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow]

    /// Hands over the rows of an answer one at a time, however many there are. What `body` throws ends it.
    func forEach(_ sql: String, _ values: [SQLValue], _ body: (inout SQLRow) throws -> Void) throws

    /// How many rows were changed through this connection so far.
    var changeCount: Int { get }

    /// Whether a table of this name exists.
    func tableExists(_ name: String) throws(StoreError) -> Bool
}

extension SQLConnection {
    /// Runs one statement without values and returns how many rows it changed.
    @discardableResult
    public func execute(_ sql: String) throws(StoreError) -> Int { try execute(sql, []) }

    /// The rows of a small answer, each turned into a value.
    public func rows<Value>(
        _ sql: String, _ values: [SQLValue] = [], _ make: (inout SQLRow) throws(StoreError) -> Value
    ) throws(StoreError) -> [Value] {
        var result: [Value] = []
        for var row in try query(sql, values) {
            result.append(try make(&row))
        }
        return result
    }

    /// The first row of an answer as a value, or nil when the answer is empty.
    public func first<Value>(
        _ sql: String, _ values: [SQLValue] = [], _ make: (inout SQLRow) throws(StoreError) -> Value
    ) throws(StoreError) -> Value? {
        guard var row = try query(sql, values).first else { return nil }
        return try make(&row)
    }

    /// The next free number of a table's `id` column.
    ///
    /// Numbers are given here and not by the engine, so that the same imports make the same numbers everywhere. That
    /// is safe because a driver lets one writer in at a time.
    func nextID(in table: String) throws(StoreError) -> Int64 {
        let last = try first("SELECT MAX(id) FROM \(table)") { row throws(StoreError) in try row.optionalInteger() }
        return ((last ?? nil) ?? 0) + 1
    }
}
