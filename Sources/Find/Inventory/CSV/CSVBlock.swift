/// A run of whole records, ready to be read by any task.
public struct CSVBlock: Sendable {
    /// The records, in UTF-8 or Windows-1252, with their line breaks.
    public internal(set) var bytes: [UInt8]
    /// The physical line on which the block begins; the first of the file is 1.
    public internal(set) var firstLine: Int
    /// The number of the block's first record; the header is 1 and blank lines do not count.
    public internal(set) var firstRow: Int

    /// Whether the block begins with the file's first record, the header.
    public var beginsWithHeader: Bool { firstRow == 1 }
}
