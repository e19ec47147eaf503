/// A row of an export that became a device.
public struct DeviceRow: Sendable, Hashable {
    /// The device.
    public var device: Device
    /// The physical line on which the row begins.
    public var line: Int
    /// The row's number; the header is 1.
    public var row: Int
    /// What a person should look at.
    public var warnings: [RowWarning]

    /// Reads a row: cleans every cell, empties placeholders, normalises owner and dates, notes a spreadsheet's damage.
    ///
    /// Whether an asset tag comes twice is for ``AssetTagRegister`` to tell. `dates` is how dates such as `3/4/2021`
    /// are to be read; they stay as they are when it is unknown.
    public static func read(
        _ record: borrowing CSVRecord, mapping: HeaderMapping, dates: DateOrder = .unknown
    ) -> Result<DeviceRow, RowRejection> {
        if let rejection = rejection(of: record, mapping: mapping) { return .failure(rejection) }
        var cells = RowCells(line: record.line, encoding: record.encoding, dates: dates)
        if record.breaksEncoding {
            cells.warn(.encoding, nil, "the row is no valid UTF-8; it was read as Windows-1252")
        }
        for field in DeviceField.allCases {
            guard let column = mapping.column(of: field) else { continue }
            record.withField(column) { cells.take($0, field) }
        }
        return .success(DeviceRow(device: cells.device, line: record.line, row: record.row, warnings: cells.warnings))
    }

    /// Why a row is no device, or nil; makes no device, for programs that need only some of its fields.
    public static func rejection(of record: borrowing CSVRecord, mapping: HeaderMapping) -> RowRejection? {
        if let defect = record.defect {
            return record.rejection(defect.code == .nulByte ? .nulByte : .tooManyFields, defect.message)
        }
        if record.fieldCount > mapping.header.count, let extra = record.firstText(from: mapping.header.count) {
            return record.rejection(.tooManyFields, extraMessage(extra, mapping))
        }
        guard text(of: .assetTag, in: record, mapping: mapping).isEmpty else { return nil }
        if record.firstText(from: 0) == nil { return record.rejection(.blank, "the row is empty") }
        return record.rejection(.assetTagMissing, "the asset tag is missing")
    }

    /// One field of a row: cleaned, and empty when it is a placeholder; owner and dates are not normalised.
    public static func text(
        of field: DeviceField, in record: borrowing CSVRecord, mapping: HeaderMapping
    ) -> String {
        guard let column = mapping.column(of: field) else { return "" }
        let encoding = record.encoding
        let text = record.withField(column) { CellText.clean($0, encoding) }
        return Placeholder.isPlaceholder(text, in: field) ? "" : text
    }

    private static func extraMessage(_ column: Int, _ mapping: HeaderMapping) -> String {
        "field \(column + 1) holds text, but the header has \(mapping.header.count) columns; "
            + "is a delimiter within a field that has no quotes?"
    }
}

extension CSVRecord {
    /// A rejection of this record.
    fileprivate func rejection(_ code: RowRejection.Code, _ message: String) -> RowRejection {
        RowRejection(code: code, line: line, row: row, message: message)
    }

    /// The first field from `column` on that holds more than white space.
    fileprivate func firstText(from column: Int) -> Int? {
        guard column < fieldCount else { return nil }
        return (column..<fieldCount).first { index in
            field(index).contains { $0 != Ascii.space && $0 != Ascii.tab }
        }
    }
}
