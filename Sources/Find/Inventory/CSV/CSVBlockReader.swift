/// Reads the records of a block, one after the other, without allocating memory for each.
///
/// A reader keeps its table of fields from record to record and from block to block: give each task its own.
public struct CSVBlockReader: Sendable {
    private let dialect: CSVDialect
    private let mask: ByteMask
    private var slots: [FieldSlot]

    /// A reader for blocks of one dialect.
    public init(dialect: CSVDialect) {
        self.dialect = dialect
        mask = ByteMask(dialect.delimiter, dialect.quote, Ascii.lineFeed, Ascii.carriageReturn)
        slots = Array(repeating: FieldSlot(), count: CSVLimits.columns)
    }

    /// Calls `body` with each record of the block that is not a blank line, the header among them.
    ///
    /// Rethrows what `body` throws. Records are reported as they are: see ``CSVRecord/defect``.
    public mutating func read<Failure: Error>(
        _ block: borrowing CSVBlock, _ body: (borrowing CSVRecord) throws(Failure) -> Void
    ) throws(Failure) {
        let (dialect, mask) = (dialect, mask)
        let (line, row) = (block.firstLine, block.firstRow)
        try slots.withUnsafeMutableBufferPointer { slots throws(Failure) in
            try block.bytes.withUnsafeBufferPointer { bytes throws(Failure) in
                var walk = RecordWalk(
                    bytes: UnsafeRawBufferPointer(bytes), slots: slots, dialect: dialect, mask: mask, line: line,
                    row: row)
                try walk.run(body)
            }
        }
    }

    /// The texts of the header, which is the first record of the first block.
    ///
    /// Throws `tooManyColumns` past ``CSVLimits/columns``, or `nulByte`.
    public mutating func header(of block: borrowing CSVBlock) throws(CSVError) -> [String] {
        var header: [String]?
        var defect: CSVError?
        read(block) { record in
            guard header == nil, defect == nil else { return }
            defect = record.defect
            if defect == nil { header = (0..<record.fieldCount).map { record.string($0) } }
        }
        if let defect { throw defect }
        guard let header else { throw CSVError(.emptyFile, line: 1, row: 1, "the file is empty; export it again") }
        return header
    }
}
