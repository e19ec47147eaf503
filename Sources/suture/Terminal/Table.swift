/// A table for people: aligned by what the terminal shows, cut where the line ends.
struct Table {
    /// One column.
    struct Column {
        var title: String
        /// Numbers stand to the right.
        var isNumber = false
        /// Whether the column gives way first when the line is too short.
        var yields = false
    }

    /// One cell.
    struct Cell: ExpressibleByStringInterpolation {
        var text: String
        var look: Style.Look

        init(_ text: String, _ look: Style.Look = .plain) {
            self.text = Plain.text(text)
            self.look = look
        }

        init(stringLiteral value: String) { self.init(value) }
    }

    private let columns: [Column]
    private var rows: [[Cell]] = []

    init(_ columns: [Column]) { self.columns = columns }

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(_ cells: [Cell]) { rows.append(cells) }

    /// The table as lines, each with its line break.
    func render(width: Int, style: Style, header: Bool = true) -> String {
        let widths = fitted(to: width)
        var text = ""
        if header {
            append(columns.map { Cell($0.title.uppercased(), .dim) }, widths, style, to: &text)
        }
        for row in rows { append(row, widths, style, to: &text) }
        return text
    }

    private func append(_ cells: [Cell], _ widths: [Int], _ style: Style, to text: inout String) {
        var line = ""
        for (index, cell) in cells.enumerated() where index < widths.count {
            let shown = DisplayWidth.fit(cell.text, widths[index])
            let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(shown)))
            let isLast = index == widths.count - 1
            if index > 0 { line += "  " }
            if columns[index].isNumber {
                line += padding + style(shown, cell.look)
            } else {
                line += style(shown, cell.look) + (isLast ? "" : padding)
            }
        }
        while line.last == " " { line.removeLast() }
        text += line + "\n"
    }

    /// The widest cell of each column; too wide a table takes from the columns that yield, the widest first.
    private func fitted(to width: Int) -> [Int] {
        var widths = columns.enumerated().map { index, column in
            rows.reduce(DisplayWidth.of(column.title)) { most, row in
                index < row.count ? max(most, DisplayWidth.of(row[index].text)) : most
            }
        }
        var excess = widths.reduce(2 * (columns.count - 1), +) - min(width, 1 << 20)
        for yields in [true, false] {
            while excess > 0 {
                let candidates = widths.indices.filter { columns[$0].yields == yields && widths[$0] > 12 }
                guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
                excess -= 1
            }
        }
        return widths
    }
}
