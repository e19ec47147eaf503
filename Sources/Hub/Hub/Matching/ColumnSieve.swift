import Inventory
import Matching
import Store

/// Reads products whose columns an advisory may touch; a column like one before, of which there are many, costs a
/// look-up. Not shared between tasks.
struct ColumnSieve {
    private let session: MatchSession
    private var sieve: ProductSieve
    private let nothing: ColumnText
    /// The different columns, and what is known of each.
    private var cells = CellTable()
    private var sharing: [ProductSieve.Sharing] = []
    private var readings: [ColumnText?] = []

    init(_ matcher: Matcher) {
        session = MatchSession(matcher)
        sieve = ProductSieve(matcher)
        nothing = session.column("")
    }

    /// The number of a product that an advisory may touch; nil for all others.
    mutating func take(_ product: ProductTexts) -> Int64? {
        // All are looked for before the first is compared, so that the memory's delays overlap.
        let looked = (look(product, 0), look(product, 1), look(product, 2), look(product, 3))
        let found = SIMD4(place(looked.0), place(looked.1), place(looked.2), place(looked.3))
        guard
            sieve.mayTouch(
                maker: sharing[found[0]], model: sharing[found[1]], modelNumber: sharing[found[2]],
                description: sharing[found[3]])
        else { return nil }
        let read = ReadProduct(
            maker: reading(product, 0, found), model: reading(product, 1, found),
            modelNumber: reading(product, 2, found), description: reading(product, 3, found), software: nothing)
        return session.candidates(for: read).isEmpty ? nil : product.id
    }

    /// A column, and where it may be in the table.
    private struct Cell {
        let bytes: UnsafeRawBufferPointer
        let hash: CellHash
        let probe: CellTable.Probe
    }

    @inline(__always)
    private func look(_ product: ProductTexts, _ column: Int) -> Cell {
        let bytes = product.column(column)
        let hash = CellHash(bytes)
        return Cell(bytes: bytes, hash: hash, probe: cells.probe(hash))
    }

    @inline(__always)
    private mutating func place(_ cell: Cell) -> Int {
        // A cell that was added since may stand where this look-up begins: the table is asked again before adding.
        cells.find(cell.bytes, cell.hash, isForeign: false, from: cell.probe) ?? add(cell)
    }

    @inline(never)
    private mutating func add(_ cell: Cell) -> Int {
        if let known = cells.find(cell.bytes, cell.hash, isForeign: false, from: cells.probe(cell.hash)) {
            return known
        }
        cells.insert(cell.bytes, cell.hash, isForeign: false)
        sharing.append(sieve.sharing(cell.bytes))
        readings.append(nil)
        return sharing.count - 1
    }

    private mutating func reading(_ product: ProductTexts, _ column: Int, _ found: SIMD4<Int>) -> ColumnText {
        if let known = readings[found[column]] { return known }
        let read = session.column(String(decoding: product.column(column), as: UTF8.self))
        readings[found[column]] = read
        return read
    }
}
