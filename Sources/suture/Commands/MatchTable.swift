import Hub
import Matching
import Synchronization

/// Matches as a table for people, page by page, so that a long one needs no memory.
final class MatchTable: Sendable {
    private static let page = 1_000
    private let console: Console
    private let state: Mutex<(table: Table, rows: Int, isFirst: Bool)>

    init(console: Console) {
        self.console = console
        state = Mutex((Self.empty, 0, true))
    }

    /// Takes lines of cells between U+001F.
    func take(_ bytes: [UInt8]) throws {
        try state.withLock { state in
            for line in bytes.split(separator: 0x0A) {
                state.table.add(Self.cells(String(decoding: line, as: UTF8.self)))
                state.rows += 1
                if state.rows == Self.page { try flush(&state) }
            }
        }
    }

    /// Writes what is left.
    func end() throws {
        try state.withLock { state in
            if state.isFirst, state.rows == 0 { return try console.write("No device is touched.\n") }
            try flush(&state)
        }
    }

    private func flush(_ state: inout (table: Table, rows: Int, isFirst: Bool)) throws {
        guard state.rows > 0 else { return }
        try console.write(state.table.render(width: console.width, style: console.style, header: state.isFirst))
        state = (Self.empty, 0, false)
    }

    private static var empty: Table {
        Table([
            Table.Column(title: "asset"), Table.Column(title: "advisory"), Table.Column(title: "verdict"),
            Table.Column(title: "sure", isNumber: true), Table.Column(title: "why", yields: true),
        ])
    }

    private static func cells(_ line: String) -> [Table.Cell] {
        let parts = line.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 7 else { return parts.map { Table.Cell($0) } }
        let verdict = Verdict(rawValue: parts[2])
        return [
            Table.Cell(parts[0], .bold), Table.Cell(parts[1]),
            Table.Cell(verdict?.words ?? parts[2], verdict?.look ?? .plain),
            Table.Cell(Numbers.percent(Double(parts[3]) ?? .nan)), Table.Cell(parts[6]),
        ]
    }
}
