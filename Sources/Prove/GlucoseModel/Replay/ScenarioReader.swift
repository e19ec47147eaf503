/// Reads the lines of a scenario file one after the other.
struct ScenarioReader {
    private(set) var events: [ScenarioEvent] = []
    /// Where each column is, once the header was read.
    private var places: [ScenarioColumn: Int] = [:]

    var hasHeader: Bool { !places.isEmpty }

    mutating func read(_ line: Substring, row: Int) throws(ScenarioError) {
        let cells = Self.cells(line)
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        guard hasHeader else { return try readHeader(cells, row) }
        let minute = try number(.minute, cells, row)
        guard minute == minute.rounded() else {
            throw ScenarioError(row: row, reason: "minute \(minute) is not a whole number")
        }
        let carbohydrate = try number(.carbohydrate, cells, row)
        let insulin = try number(.insulin, cells, row)
        events.append(ScenarioEvent(minute: Int(minute), carbohydrate: carbohydrate, insulin: insulin))
    }

    private mutating func readHeader(_ cells: [Substring], _ row: Int) throws(ScenarioError) {
        for (place, cell) in cells.enumerated() {
            guard let column = ScenarioColumn(rawValue: cell.lowercased()) else { continue }
            guard places.updateValue(place, forKey: column) == nil else {
                throw ScenarioError(row: row, reason: "the column \(column.rawValue) is there twice")
            }
        }
        for column in ScenarioColumn.allCases where places[column] == nil {
            let reason = "the column \(column.rawValue) is missing; the header is \(ScenarioColumn.header)"
            throw ScenarioError(row: row, reason: reason)
        }
    }

    private func number(_ column: ScenarioColumn, _ cells: [Substring], _ row: Int) throws(ScenarioError) -> Double {
        let name = column.rawValue
        guard let place = places[column], place < cells.count else {
            throw ScenarioError(row: row, reason: "there is no cell for \(name); the row has \(cells.count) cells")
        }
        let cell = cells[place]
        if cell.isEmpty, column != .minute { return 0 }
        guard let value = Double(cell), value.isFinite else {
            throw ScenarioError(row: row, reason: "\(name) is \"\(cell.prefix(40))\", which is not a number")
        }
        guard (0...column.limit).contains(value) else {
            throw ScenarioError(row: row, reason: "\(name) is \(value); it must be from 0 to \(Int(column.limit))")
        }
        return value
    }

    /// The cells of a line, without the spaces, quotes and byte order mark around them.
    private static func cells(_ line: Substring) -> [Substring] {
        line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
            var cell = cell
            while let first = cell.first, isPadding(first) { cell.removeFirst() }
            while let last = cell.last, isPadding(last) { cell.removeLast() }
            return cell
        }
    }

    private static func isPadding(_ character: Character) -> Bool {
        character.isWhitespace || character == "\"" || character == "\u{FEFF}"
    }
}
