/// Small pieces of SQL text.
enum SQLText {
    /// How many values one statement lists: far below the limits of both engines, and the same text each time, so
    /// that the statement is prepared once.
    static let chunk = 500

    /// That many placeholders, for a list of values.
    static func marks(_ count: Int) -> String {
        Array(repeating: "?", count: count).joined(separator: ", ")
    }

    /// A `LIKE` pattern for text that contains this, with the pattern's own signs taken as they are.
    static func containing(_ text: String) -> String {
        var pattern = "%"
        for character in text {
            if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
            pattern.append(character)
        }
        return pattern + "%"
    }
}

/// Conditions and their values, kept together so that their order cannot come apart.
struct SQLClause {
    private(set) var sql: String
    private(set) var values: [SQLValue]

    init(_ sql: String, _ values: SQLValue...) {
        self.sql = sql
        self.values = values
    }

    /// Narrows by one more condition.
    mutating func and(_ condition: String, _ more: SQLValue...) { and(condition, more) }

    /// Narrows by one more condition with this many values.
    mutating func and(_ condition: String, _ more: [SQLValue]) {
        sql += " AND \(condition)"
        values += more
    }

    /// Narrows to rows where one of the columns contains the text, in any case.
    mutating func search(for text: String, in columns: [String]) {
        let pattern = SQLValue.text(SQLText.containing(text))
        let conditions = columns.map { "LOWER(\($0)) LIKE LOWER(?) ESCAPE '\\'" }
        sql += " AND (\(conditions.joined(separator: " OR ")))"
        values += Array(repeating: pattern, count: columns.count)
    }
}

extension Array {
    /// The elements in order, in runs of at most this many.
    func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
