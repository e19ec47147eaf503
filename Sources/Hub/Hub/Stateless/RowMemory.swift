import Inventory
import Matching

/// What one task has found out about rows: from the numbers of cells to finished lines.
struct RowMemory {
    /// What becomes of a row.
    enum Outcome {
        /// No advisory touches it.
        case nothing
        /// Lines that are kept, by their place in `lines`.
        case lines(Int)
        /// It has to be looked at as the single unit it is.
        case eachUnit(ProductCandidates)
    }

    /// What a product's number tells: kept in the number, so that it need not be looked up.
    private struct Product {
        let number: Int

        init(place: Int, quotesMaker: Bool, isTouched: Bool) {
            number = place << 2 | (quotesMaker ? 2 : 0) | (isTouched ? 1 : 0)
        }

        @inline(__always)
        init(number: Int) { self.number = number }

        var quotesMaker: Bool { number & 2 != 0 }
        /// Whether any advisory may touch it.
        var isTouched: Bool { number & 1 != 0 }
    }

    private let session: MatchSession
    private let mapping: HeaderMapping
    private var reader: ProductReader
    private var systems = CellTable()
    private let softwareColumn: Int
    private let systemColumn: Int
    private var productNumbers = NumberTable()
    private var productCount = 0
    private var outcomes = NumberTable()
    /// Rows of which single words matter: what their columns say, then what becomes of them by that and the system.
    private var worded = NumberTable()
    private var wordedCount = 0
    private var wordedOutcomes = NumberTable()
    private(set) var lines = LineStore()

    /// What `outcomes` holds beside the places of lines.
    private enum Mark {
        static let eachUnit = 0
        static let byWords = 1
        static let count = 2
    }

    init(session: MatchSession, mapping: HeaderMapping) {
        self.session = session
        self.mapping = mapping
        reader = ProductReader(session: session, mapping: mapping)
        softwareColumn = mapping.column(of: .softwareVersion) ?? -1
        systemColumn = mapping.column(of: .operatingSystem) ?? -1
    }

    /// What becomes of a row that is a device.
    @inline(__always)
    mutating func find(_ record: borrowing CSVRecord, _ cache: MatchCache) -> Outcome {
        let cells = reader.read(record)
        let key = reader.productKey(cells)
        let product = Product(number: productNumbers.find(key) ?? addProduct(key, cells))
        guard product.isTouched else { return .nothing }
        let factsKey = reader.factsKey(product.number, cells, quotesMaker: product.quotesMaker)
        guard let known = outcomes.find(factsKey) else { return judge(record, product, cells, cache) }
        return known == Mark.byWords ? findByWords(record, product, cells, cache) : outcome(known, cells)
    }

    @inline(__always)
    private func outcome(_ mark: Int, _ cells: ProductReader.Cells) -> Outcome {
        guard mark == Mark.eachUnit else { return .lines(mark - Mark.count) }
        return .eachUnit(session.candidates(for: reader.product(cells)))
    }

    private mutating func findByWords(
        _ record: borrowing CSVRecord, _ product: Product, _ cells: ProductReader.Cells, _ cache: MatchCache
    ) -> Outcome {
        let key = wordsKey(record, product, cells)
        guard let known = wordedOutcomes.find(key) else { return judge(record, product, cells, cache) }
        return outcome(known, cells)
    }

    private mutating func wordsKey(
        _ record: borrowing CSVRecord, _ product: Product, _ cells: ProductReader.Cells
    ) -> NumberTable.Key {
        let bytes = record.field(systemColumn)
        let hash = CellHash(bytes)
        let isForeign = !hash.isASCII && record.encoding != .utf8
        let known = systems.find(bytes, hash, isForeign: isForeign, from: systems.probe(hash))
        if known == nil { systems.insert(bytes, hash, isForeign: isForeign) }
        let system = known ?? systems.count - 1
        let columns = reader.wordsKey(product.number, cells, quotesMaker: product.quotesMaker)
        if let words = worded.find(columns) { return NumberTable.Key((words, system, 0), (0, 0, 0)) }
        worded.insert(columns, wordedCount)
        wordedCount += 1
        return NumberTable.Key((wordedCount - 1, system, 0), (0, 0, 0))
    }

    @inline(never)
    private mutating func addProduct(_ key: NumberTable.Key, _ cells: ProductReader.Cells) -> Int {
        let found = session.candidates(for: reader.product(cells))
        let product = Product(place: productCount, quotesMaker: found.quotesMaker, isTouched: !found.isEmpty)
        productCount += 1
        productNumbers.insert(key, product.number)
        return product.number
    }

    /// A row about which nothing is known yet.
    @inline(never)
    private mutating func judge(
        _ record: borrowing CSVRecord, _ product: Product, _ cells: ProductReader.Cells, _ cache: MatchCache
    ) -> Outcome {
        let facts = DeviceFacts(
            softwareVersion: DeviceRow.text(of: .softwareVersion, in: record, mapping: mapping),
            operatingSystem: DeviceRow.text(of: .operatingSystem, in: record, mapping: mapping))
        let found = cache.lines(for: session.candidates(for: reader.product(cells)), facts: facts)
        var mark = Mark.eachUnit
        if let tails = found.tails {
            mark = lines.append(tails) + Mark.count
        }
        let key = reader.factsKey(product.number, cells, quotesMaker: product.quotesMaker)
        if found.readsWords {
            if outcomes.find(key) == nil { outcomes.insert(key, Mark.byWords) }
            let wordsKey = wordsKey(record, product, cells)
            if wordedOutcomes.find(wordsKey) == nil { wordedOutcomes.insert(wordsKey, mark) }
        } else if outcomes.find(key) == nil {
            outcomes.insert(key, mark)
        }
        return outcome(mark, cells)
    }

    /// Forgets everything where it has become too much, so that memory stays bounded.
    mutating func forgetIfFull() {
        guard
            reader.isFull || systems.isFull || productNumbers.isFull || outcomes.isFull || worded.isFull
                || wordedOutcomes.isFull || lines.isFull
        else {
            return
        }
        self = RowMemory(session: session, mapping: mapping)
    }
}
