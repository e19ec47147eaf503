import Inventory
import Matching

/// Matches the rows of blocks, one task's share: a row like one before costs a few look-ups and a copy.
///
/// Cells become numbers first, column by column; a product, and what is known of a device, are then a few numbers, which
/// lead to the finished lines.
struct RowMatcher {
    private let columns: RowColumns
    private let mapping: HeaderMapping
    private let dates: DateOrder
    private let format: MatchFormat
    private let cache: MatchCache
    private let session: MatchSession
    private var memory: RowMemory
    /// What stands before the rest of each line of a row: the head of the format and the asset tag.
    private var lineHead: [UInt8]
    private let headCount: Int

    private static let keptRejections = 20

    init(mapping: HeaderMapping, dates: DateOrder, format: MatchFormat, cache: MatchCache) {
        columns = RowColumns(mapping)
        self.mapping = mapping.forMatching
        self.dates = dates
        self.format = format
        self.cache = cache
        session = cache.makeSession()
        memory = RowMemory(session: session, mapping: self.mapping)
        lineHead = format.head + (format.quotesAsset ? [0x22] : [])
        headCount = lineHead.count
    }

    /// Takes one record.
    mutating func take(_ record: borrowing CSVRecord, into block: inout MatchedBlock) {
        guard record.row > 1 else { return }
        memory.forgetIfFull()
        guard isOrdinary(record) else { return takeSlowly(record, into: &block) }
        switch memory.find(record, cache) {
        case .nothing: block.devices += 1
        case .lines(let place):
            block.devices += 1
            write(place, asset: record.field(columns.assetTag), to: &block)
        case .eachUnit(let candidates): takeUnit(record, candidates, into: &block)
        }
    }

    @inline(__always)
    private mutating func write(_ place: Int, asset: UnsafeRawBufferPointer, to block: inout MatchedBlock) {
        lineHead.removeLast(lineHead.count &- headCount)
        lineHead.append(contentsOf: asset)
        if format.quotesAsset { lineHead.append(0x22) }
        lineHead.withUnsafeBytes { memory.lines.write(place, behind: $0, to: &block) }
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

    /// A unit of a product for which serial numbers or dates matter.
    private func takeUnit(
        _ record: borrowing CSVRecord, _ candidates: ProductCandidates, into block: inout MatchedBlock
    ) {
        // The row was looked at before: it is a device.
        guard case .success(let row) = DeviceRow.read(record, mapping: mapping, dates: dates) else { return }
        block.devices += 1
        let lines = cache.unitLines(for: candidates, facts: DeviceFacts(row.device))
        write(lines, asset: format.asset(row.device.assetTag), to: &block)
    }

    private func write(_ lines: [[UInt8]], asset: [UInt8], to block: inout MatchedBlock) {
        for line in lines {
            block.bytes += format.head
            block.bytes += asset
            block.bytes += line
            block.matches += 1
        }
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
            let facts = DeviceFacts(row.device)
            let lines = cache.lines(for: found, facts: facts).tails ?? cache.unitLines(for: found, facts: facts)
            write(lines, asset: format.asset(row.device.assetTag), to: &block)
        }
    }
}
