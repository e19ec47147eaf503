import Inventory
import Matching

/// Reads the columns of rows that say which product a device is; a cell like one before costs a look-up.
struct ProductReader {
    private let session: MatchSession
    private let mapping: HeaderMapping
    private let nothing: ColumnText
    private var cells: [CellTable]

    private static let named: [DeviceField] = [.manufacturer, .model, .modelNumber, .description]

    /// The readings of one column by the bytes of its cells.
    private struct CellTable {
        var places = KeyTable()
        var texts: [ColumnText] = []
    }

    /// Beyond this many cells a column is read anew.
    private static let limit = 200_000

    init(session: MatchSession, mapping: HeaderMapping) {
        self.session = session
        self.mapping = mapping
        nothing = session.column("")
        cells = Array(repeating: CellTable(), count: Self.named.count + 1)
    }

    /// The product of a row that is a device.
    mutating func read(_ record: borrowing CSVRecord) -> ReadProduct {
        ReadProduct(
            maker: text(0, record), model: text(1, record), modelNumber: text(2, record),
            description: text(3, record), software: text(4, record))
    }

    /// What is known of a device beside its product, as far as devices share it.
    func facts(_ record: borrowing CSVRecord) -> DeviceFacts {
        DeviceFacts(
            softwareVersion: DeviceRow.text(of: .softwareVersion, in: record, mapping: mapping),
            operatingSystem: DeviceRow.text(of: .operatingSystem, in: record, mapping: mapping))
    }

    private mutating func text(_ column: Int, _ record: borrowing CSVRecord) -> ColumnText {
        let field = column < Self.named.count ? Self.named[column] : .softwareVersion
        let bytes = record.field(mapping.column(of: field) ?? -1)
        let isSoftware = field == .softwareVersion
        if bytes.isEmpty || isSoftware && !ProductDescription.namesComponent(bytes) { return nothing }
        // What bytes beyond ASCII mean hangs on the row: those cells are read each time.
        guard record.encoding == .utf8 || !bytes.contains(where: { $0 >= 0x80 }) else { return read(field, record) }
        var hash = StableHash()
        hash.combine(bytes)
        if let place = cells[column].places.find(bytes, hash: hash.value) { return cells[column].texts[place] }
        let read = read(field, record)
        if cells[column].texts.count >= Self.limit { cells[column] = CellTable() }
        cells[column].places.insert(bytes, hash: hash.value, value: cells[column].texts.count)
        cells[column].texts.append(read)
        return read
    }

    private func read(_ field: DeviceField, _ record: borrowing CSVRecord) -> ColumnText {
        let text = DeviceRow.text(of: field, in: record, mapping: mapping)
        return session.column(field == .softwareVersion ? ProductDescription.naming(text) : text)
    }
}
