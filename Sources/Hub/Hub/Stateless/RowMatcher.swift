import Inventory
import Matching

/// Matches the rows of blocks, one task's share: a row like one before costs a look-up and a copy.
struct RowMatcher {
    private let columns: RowColumns
    private let mapping: HeaderMapping
    private let dates: DateOrder
    private let format: MatchFormat
    private let head: [UInt8]
    private let cache: MatchCache
    private let session: MatchSession
    private var reader: ProductReader
    /// Raw cells that name a product → place in `candidates`.
    private var products = KeyTable()
    private var candidates: [ProductCandidates?] = []
    /// Raw cells that state facts, and the product → place in `lines`.
    private var facts = KeyTable()
    private var lines: [[[UInt8]]?] = []
    private var key: [UInt8] = []

    /// Beyond this many entries a table is emptied.
    private static let limit = 200_000
    private static let keptRejections = 20

    init(mapping: HeaderMapping, dates: DateOrder, format: MatchFormat, cache: MatchCache) {
        columns = RowColumns(mapping)
        self.mapping = mapping.forMatching
        self.dates = dates
        self.format = format
        head = format.head
        self.cache = cache
        session = cache.makeSession()
        reader = ProductReader(session: session, mapping: mapping.forMatching)
        key.reserveCapacity(1 << 12)
    }

    /// Takes one record.
    mutating func take(_ record: borrowing CSVRecord, into block: inout MatchedBlock) {
        guard record.row > 1 else { return }
        guard isOrdinary(record) else { return takeSlowly(record, into: &block) }
        block.devices += 1
        guard let place = lookUp(record) else { return }
        guard lines[place] != nil else {
            block.devices -= 1
            return takeSlowly(record, into: &block)
        }
        append(place, asset: record.field(columns.assetTag), quoted: format.quotesAsset, to: &block)
    }

    /// Whether the row has the columns of the header and an asset tag that needs no cleaning.
    @inline(__always)
    private func isOrdinary(_ record: borrowing CSVRecord) -> Bool {
        record.fieldCount <= columns.count && Self.isPlainTag(record.field(columns.assetTag)) && record.defect == nil
    }

    /// Letters, digits, points and dashes with at least one digit: no placeholder looks so.
    @inline(__always)
    private static func isPlainTag(_ tag: UnsafeRawBufferPointer) -> Bool {
        var hasDigit = false
        for byte in tag {
            switch byte {
            case 0x30...0x39: hasDigit = true
            case 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F: break
            case 0x2D, 0x2F: if !hasDigit && tag.first == byte { return false }
            default: return false
            }
        }
        return hasDigit
    }

    private func lines(for found: ProductCandidates, _ facts: DeviceFacts) -> [[UInt8]] {
        cache.lines(for: found, facts: facts) ?? cache.unitLines(for: found, facts: facts)
    }

    /// A row with something unusual in it: the full reading decides, and the result is not kept.
    private mutating func takeSlowly(_ record: borrowing CSVRecord, into block: inout MatchedBlock) {
        switch DeviceRow.read(record, mapping: mapping, dates: dates) {
        case .failure(let rejection):
            guard rejection.code != .blank else { return }
            block.rejected += 1
            if block.rejections.count < Self.keptRejections { block.rejections.append(rejection.description) }
        case .success(let row):
            block.devices += 1
            let found = session.candidates(for: ProductDescription(of: row.device))
            if found.isEmpty { return }
            let asset = format.asset(row.device.assetTag)
            for line in lines(for: found, DeviceFacts(row.device)) {
                block.bytes += head
                block.bytes += asset
                block.bytes += line
                block.matches += 1
            }
        }
    }

    /// The place of the row's lines; nil when no advisory can touch its product.
    @inline(__always)
    private mutating func lookUp(_ record: borrowing CSVRecord) -> Int? {
        let isWindows = record.encoding == .windows1252
        key.removeAll(keepingCapacity: true)
        for column in columns.product { Self.append(record.field(column), to: &key) }
        let software = record.field(columns.softwareVersion)
        if ProductDescription.namesComponent(software) { Self.append(software, to: &key) }
        key.append(isWindows ? 1 : 0)
        let product = lookUpProduct(record)
        guard candidates[product] != nil else { return nil }

        key.removeAll(keepingCapacity: true)
        withUnsafeBytes(of: Int32(truncatingIfNeeded: product)) { key.append(contentsOf: $0) }
        Self.append(software, to: &key)
        for column in columns.facts { Self.append(record.field(column), to: &key) }
        key.append(isWindows ? 1 : 0)
        return lookUpLines(record, product)
    }

    @inline(__always)
    private static func append(_ field: UnsafeRawBufferPointer, to key: inout [UInt8]) {
        key.append(contentsOf: field)
        key.append(0x1F)
    }

    private func hash() -> UInt64 {
        var hash = StableHash()
        key.withUnsafeBytes { hash.combine($0) }
        return hash.value
    }

    @inline(__always)
    private mutating func lookUpProduct(_ record: borrowing CSVRecord) -> Int {
        let hash = hash()
        if let known = key.withUnsafeBytes({ products.find($0, hash: hash) }) { return known }
        if candidates.count >= Self.limit { forget() }
        let place = candidates.count
        let found = session.candidates(for: reader.read(record))
        candidates.append(found.isEmpty ? nil : found)
        key.withUnsafeBytes { products.insert($0, hash: hash, value: place) }
        return place
    }

    @inline(__always)
    private mutating func lookUpLines(_ record: borrowing CSVRecord, _ product: Int) -> Int {
        let hash = hash()
        if let known = key.withUnsafeBytes({ facts.find($0, hash: hash) }) { return known }
        if lines.count >= Self.limit {
            lines.removeAll()
            facts.removeAll()
        }
        let place = lines.count
        lines.append(candidates[product].map { cache.lines(for: $0, facts: reader.facts(record)) } ?? [])
        key.withUnsafeBytes { facts.insert($0, hash: hash, value: place) }
        return place
    }

    private mutating func forget() {
        products.removeAll()
        candidates.removeAll()
        facts.removeAll()
        lines.removeAll()
    }

    @inline(__always)
    private func append(_ place: Int, asset: UnsafeRawBufferPointer, quoted: Bool, to block: inout MatchedBlock) {
        guard let found = lines[place] else { return }
        block.matches += found.count
        for line in found {
            block.bytes += head
            if quoted { block.bytes.append(0x22) }
            block.bytes.append(contentsOf: asset)
            if quoted { block.bytes.append(0x22) }
            block.bytes += line
        }
    }
}
