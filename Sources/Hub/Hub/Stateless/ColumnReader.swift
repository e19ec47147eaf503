import Inventory
import Matching

/// Reads the cells of one column that says which product a device is; a cell like one before costs a look-up.
struct ColumnReader {
    /// What every row asks of a cell; apart from the readings and small, since rows jump about in thousands of them.
    struct Mark {
        /// Products that agree in these numbers of all columns have the same candidates.
        let product: UInt32
        /// The number of the text where it states versions or dates, else 0.
        fileprivate(set) var stated: UInt32 = Mark.unread

        fileprivate static let unread = UInt32.max
    }

    private let column: ProductColumn
    private let field: DeviceField
    /// Where the column is in the file; -1, which every record takes for an empty cell, where there is none.
    private let position: Int
    private let mapping: HeaderMapping
    private var cells = CellTable()
    private(set) var readings: [ColumnText] = []
    private(set) var marks: [Mark] = []
    /// What every row asks of a cell of which the single words matter.
    private var wordings: [UInt32] = []

    init(_ column: ProductColumn, _ mapping: HeaderMapping) {
        self.column = column
        self.mapping = mapping
        field =
            switch column {
            case .manufacturer: .manufacturer
            case .model: .model
            case .modelNumber: .modelNumber
            case .description: .description
            case .software: .softwareVersion
            }
        position = mapping.column(of: field) ?? -1
    }

    /// Whether it is to be emptied, so that memory stays bounded.
    var isFull: Bool { cells.isFull }

    /// A cell of a record, and where it may be in the table.
    struct Cell {
        let bytes: UnsafeRawBufferPointer
        let hash: CellHash
        let isForeign: Bool
        fileprivate let probe: CellTable.Probe
    }

    /// Looks for a record's cell; reading goes on with ``place(of:)``.
    @inline(__always)
    func look(_ record: borrowing CSVRecord) -> Cell {
        let bytes = record.field(position)
        let hash = CellHash(bytes)
        return Cell(
            bytes: bytes, hash: hash, isForeign: !hash.isASCII && record.encoding != .utf8, probe: cells.probe(hash))
    }

    /// The place of a cell in `readings` and `marks`; nil where it is new.
    @inline(__always)
    func place(of cell: Cell) -> Int? {
        cells.find(cell.bytes, cell.hash, isForeign: cell.isForeign, from: cell.probe)
    }

    /// Reads a cell that is new.
    @inline(never)
    mutating func add(
        _ cell: Cell, of record: borrowing CSVRecord, _ session: MatchSession, _ numbers: inout LocalNumbers
    ) -> Int {
        cells.insert(cell.bytes, cell.hash, isForeign: cell.isForeign)
        let written = DeviceRow.text(of: field, in: record, mapping: mapping)
        let text = session.column(column == .software ? ProductDescription.naming(written) : written)
        readings.append(text)
        let product = numbers.number(of: session.mark(of: text, as: column))
        marks.append(Mark(product: UInt32(truncatingIfNeeded: product)))
        wordings.append(Mark.unread)
        return readings.count - 1
    }

    /// The number of a text that states versions or dates, or 0.
    @inline(__always)
    mutating func stated(_ place: Int, _ numbers: inout LocalNumbers) -> Int {
        let known = marks[place].stated
        return known == Mark.unread ? readStated(place, &numbers) : Int(known)
    }

    /// The number of what a text states of versions or dates; where it states nothing, of how it is spelled.
    @inline(__always)
    mutating func wording(_ place: Int, _ session: MatchSession, _ numbers: inout LocalNumbers) -> Int {
        let known = wordings[place]
        return known == Mark.unread ? readWording(place, session, &numbers) : Int(known)
    }

    @inline(never)
    private mutating func readWording(_ place: Int, _ session: MatchSession, _ numbers: inout LocalNumbers) -> Int {
        let stated = stated(place, &numbers)
        let number = stated == 0 ? numbers.number(of: session.spellingMark(of: readings[place])) : stated
        wordings[place] = UInt32(truncatingIfNeeded: number)
        return number
    }

    @inline(never)
    private mutating func readStated(_ place: Int, _ numbers: inout LocalNumbers) -> Int {
        let number = readings[place].statedMark.map { numbers.number(of: $0) } ?? 0
        marks[place].stated = UInt32(truncatingIfNeeded: number)
        return number
    }
}

/// Gives the numbers of a whole matcher small ones, from 1 on, for one task's tables.
struct LocalNumbers {
    /// The small number by the matcher's, which are dense; 0 where there is none.
    private var known: [UInt32] = []
    /// Those beyond what the list holds: only after very many different texts.
    private var others: [Int: Int] = [:]
    private var count = 0

    private static let most = 1 << 20

    /// Whether the next numbers would no longer fit the tables.
    var isFull: Bool { count >= NumberTable.bound - 64 }

    /// The small number for one of the matcher's.
    mutating func number(of mark: Int) -> Int {
        guard mark < Self.most else { return number(ofOther: mark) }
        if mark >= known.count { known += repeatElement(0, count: mark &+ 1 &- known.count &+ known.count / 2) }
        if known[mark] != 0 { return Int(known[mark]) }
        count += 1
        known[mark] = UInt32(truncatingIfNeeded: count)
        return count
    }
    private mutating func number(ofOther mark: Int) -> Int {
        if let number = others[mark] { return number }
        count += 1
        others[mark] = count
        return count
    }
}
