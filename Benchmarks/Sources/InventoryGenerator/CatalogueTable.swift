/// Reads the tables of makers and products.
enum CatalogueTable {
    /// One line of the tables, with the maker above it.
    struct Line {
        let makers: [String]
        let columns: [String]
    }

    /// The lines of a table, in order; a maker's line begins with `@` and lists its spellings.
    static func lines(of table: String) -> [Line] {
        var makers: [String] = []
        var lines: [Line] = []
        for text in table.split(separator: "\n") {
            if text.first == "@" {
                makers = list(text.dropFirst())
            } else {
                let columns = text.split(separator: "|", omittingEmptySubsequences: false)
                lines.append(Line(makers: makers, columns: columns.map(trimmed)))
            }
        }
        return lines
    }

    /// The values of a cell, split at `;`. A leading `;` means that an empty value is one of them.
    static func list(_ cell: some StringProtocol) -> [String] {
        cell.isEmpty ? [] : cell.split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
    }

    /// Blanks around a column go, except one that a name's own prefix ends with (`Aplio ;Xario `).
    private static func trimmed(_ column: Substring) -> String {
        var rest = column
        while rest.first == " " { rest.removeFirst() }
        if rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
