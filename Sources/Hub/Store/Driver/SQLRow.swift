/// One row of an answer, read from left to right.
///
/// Each call takes the next column, so a record reads its columns in the order in which its query names them.
/// A value of another kind than asked for means that the file was changed by something else: `StoreError` says so.
public struct SQLRow: Sendable, Hashable {
    private let values: [SQLValue]
    private var next = 0

    /// A row with these values; drivers make rows, repositories read them.
    public init(_ values: [SQLValue]) { self.values = values }

    /// The next column as text.
    public mutating func text() throws(StoreError) -> String {
        guard case .text(let value) = take() else { throw unexpected("text") }
        return value
    }

    /// The next column as a whole number.
    public mutating func integer() throws(StoreError) -> Int64 {
        guard case .integer(let value) = take() else { throw unexpected("a whole number") }
        return value
    }

    /// The next column as a count, which is never negative in a sound database.
    public mutating func count() throws(StoreError) -> Int { Int(clamping: try integer()) }

    /// The next column as a truth value, stored as 0 or 1.
    public mutating func flag() throws(StoreError) -> Bool { try integer() != 0 }

    /// The next column as a real number; a whole number is one too.
    public mutating func real() throws(StoreError) -> Double {
        switch take() {
        case .real(let value): value
        case .integer(let value): Double(value)
        default: throw unexpected("a number")
        }
    }

    /// The next column as bytes.
    public mutating func blob() throws(StoreError) -> [UInt8] {
        guard case .blob(let value) = take() else { throw unexpected("bytes") }
        return value
    }

    /// The next column as a whole number, or nil where it is null.
    public mutating func optionalInteger() throws(StoreError) -> Int64? { nextIsNull() ? nil : try integer() }

    /// The next column as a real number, or nil where it is null.
    public mutating func optionalReal() throws(StoreError) -> Double? { nextIsNull() ? nil : try real() }

    private mutating func nextIsNull() -> Bool {
        guard next < values.count, values[next] == .null else { return false }
        next += 1
        return true
    }

    private mutating func take() -> SQLValue? {
        guard next < values.count else { return nil }
        next += 1
        return values[next - 1]
    }

    private func unexpected(_ wanted: String) -> StoreError {
        StoreError(
            .corrupt, "Column \(next) of an answer is not \(wanted).",
            advice: "The database was changed by another program; restore a copy of it.")
    }
}
