/// One value that travels to or from a database: the five kinds that every SQL engine has.
///
/// No engine holds a NUL character in text well: PostgreSQL refuses it, SQLite loses what follows. Drivers write
/// U+FFFD in its place, so that the rest is kept.
public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

extension SQLValue {
    /// A whole number, or null.
    static func optional(_ value: Int64?) -> SQLValue { value.map { .integer($0) } ?? .null }

    /// A real number, or null.
    static func optional(_ value: Double?) -> SQLValue { value.map { .real($0) } ?? .null }

    /// 1 for true, 0 for false: not every engine has a boolean.
    static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }

    /// Text as every engine can hold it.
    static func storable(_ text: String) -> String {
        let hasNUL = text.utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? text.utf8.contains(0)
        guard hasNUL else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }
}
