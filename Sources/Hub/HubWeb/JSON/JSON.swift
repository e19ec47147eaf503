/// A JSON value that is written as it is built: members keep their order.
indirect enum JSON: Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case real(Double)
    case string(String)
    case array([JSON])
    case object([(name: String, value: JSON)])
    /// JSON text that was written before, such as a stored event.
    case text(String)
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral, ExpressibleByStringInterpolation
{
    init(stringLiteral value: String) { self = .string(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(integerLiteral value: Int64) { self = .integer(value) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { ($0.0, $0.1) }) }
    init(nilLiteral: ()) { self = .null }
}

extension JSON {
    /// A whole number.
    static func number(_ value: Int) -> JSON { .integer(Int64(value)) }

    /// A value, or null.
    static func optional<Value>(_ value: Value?, _ make: (Value) -> JSON) -> JSON { value.map(make) ?? .null }

    /// Texts in order.
    static func strings(_ values: some Sequence<String>) -> JSON { .array(values.map { .string($0) }) }

    /// The object with further members at its end.
    func adding(_ more: [(name: String, value: JSON)]) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(members + more)
    }
}
