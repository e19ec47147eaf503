public import Inventory

/// How an inventory export would be read: its columns, and the first rows as devices.
public struct InventoryPreview: Sendable {
    /// How the file is written.
    public let dialect: CSVDialect
    /// Which column holds which field.
    public let mapping: HeaderMapping
    /// How dates such as 3/4/2021 would be read.
    public let dates: DateOrder
    /// The first rows that are devices.
    public private(set) var rows: [DeviceRow] = []
    /// Rows among them that are none, and why.
    public private(set) var rejections: [RowRejection] = []

    /// Reads the beginning of a file; nothing is changed.
    ///
    /// - Throws: `FileError` when the file cannot be read, is no table, or has no column for the asset tag.
    public init(path: String, mapping overrides: MappingFile = MappingFile(), rows wanted: Int = 10) throws(FileError) {
        var file = try InventoryFile(path, overrides: overrides)
        dialect = file.dialect
        mapping = file.mapping
        dates = file.dates
        var reader = CSVBlockReader(dialect: file.dialect)
        let (mapping, dates) = (mapping, dates)
        while rows.count < wanted, let block = try file.next() {
            reader.read(block) { record in
                guard record.row > 1, rows.count < wanted else { return }
                switch DeviceRow.read(record, mapping: mapping, dates: dates) {
                case .success(let row): rows.append(row)
                case .failure(let rejection): if rejection.code != .blank { rejections.append(rejection) }
                }
            }
        }
    }
}
