/// The rows that did not become devices, as a file that can be repaired and imported again.
///
/// The columns are those of the export, with two more that say where and why. Cells are as they came, formulas and
/// all: a repaired row must say what the original said.
public struct RejectsFile: Sendable {
    private let header: [String]
    private let writer = CSVWriter(guardsFormulas: false)

    /// The headers of the two columns that are added.
    public static let addedColumns = ["rejected_line", "rejected_reason"]

    /// The rejects of an export with this header.
    public init(header: [String]) {
        self.header = header
    }

    /// The first line of the file, in UTF-8.
    public func headerLine() -> [UInt8] {
        var output: [UInt8] = []
        writer.append(header + Self.addedColumns, to: &output)
        return output
    }

    /// The line for one rejected row, in UTF-8; fields past the header come after the reason.
    public func line(for record: borrowing CSVRecord, _ rejection: RowRejection) -> [UInt8] {
        var fields: [String] = []
        let count = min(record.fieldCount, CSVLimits.columns)
        for index in 0..<header.count { fields.append(record.string(index)) }
        fields.append(String(rejection.line))
        fields.append(rejection.message)
        for index in header.count..<max(header.count, count) { fields.append(record.string(index)) }
        var output: [UInt8] = []
        writer.append(fields, to: &output)
        return output
    }
}
