/// Writes rows as delimited text (RFC 4180, lines end in CRLF), safe to open in a spreadsheet.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return. Unless asked not to, the
/// writer puts an apostrophe before such a cell, which spreadsheets show as text and our own import takes off again.
public struct CSVWriter: Sendable {
    private let dialect: CSVDialect
    private let guardsFormulas: Bool

    /// A writer of UTF-8; the encoding of `dialect` is not used.
    public init(dialect: CSVDialect = CSVDialect(), guardsFormulas: Bool = true) {
        self.dialect = dialect
        self.guardsFormulas = guardsFormulas
    }

    /// Appends one row with its line break.
    public func append(_ fields: some Sequence<String>, to output: inout [UInt8]) {
        let start = output.count
        var isFirst = true
        for field in fields {
            if !isFirst { output.append(dialect.delimiter) }
            isFirst = false
            append(field, to: &output)
        }
        // A row of one empty field would read as a blank line.
        if output.count == start { output.append(contentsOf: [dialect.quote, dialect.quote]) }
        output.append(contentsOf: [Ascii.carriageReturn, Ascii.lineFeed])
    }

    /// One row with its line break, as text.
    public func line(_ fields: some Sequence<String>) -> String {
        var output: [UInt8] = []
        append(fields, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether a spreadsheet takes a cell that begins with this character for a formula.
    static func isFormulaSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r": true
        default: false
        }
    }

    private func append(_ field: String, to output: inout [UInt8]) {
        let isFormula = guardsFormulas && field.unicodeScalars.first.map(Self.isFormulaSign) == true
        let needsQuotes = field.utf8.contains { byte in
            byte == dialect.delimiter || byte == dialect.quote || byte == Ascii.lineFeed || byte == Ascii.carriageReturn
        }
        if needsQuotes { output.append(dialect.quote) }
        if isFormula { output.append(UInt8(ascii: "'")) }
        if needsQuotes {
            for byte in field.utf8 {
                if byte == dialect.quote { output.append(byte) }
                output.append(byte)
            }
            output.append(dialect.quote)
        } else {
            output.append(contentsOf: field.utf8)
        }
    }
}
