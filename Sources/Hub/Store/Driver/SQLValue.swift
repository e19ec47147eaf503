/// One value that travels to or from a database: the five kinds that every SQL engine has.
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
}
