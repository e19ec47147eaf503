import Inventory

/// Reads a whole table in small pieces, the way a program reads a large file.
func readTable(
    _ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect(), blockSize: Int = 1 << 20, feed: Int = 1 << 20
) throws -> [[String]] {
    var rows: [[String]] = []
    try forEachRecord(bytes, dialect, blockSize: blockSize, feed: feed) { record in
        rows.append((0..<record.fieldCount).map { record.string($0) })
    }
    return rows
}

/// Calls a closure with every record, and gives each block back to the chunker.
func forEachRecord(
    _ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect(), blockSize: Int = 1 << 20, feed: Int = 1 << 20,
    _ body: (borrowing CSVRecord) -> Void
) throws {
    var chunker = CSVChunker(dialect: dialect, blockSize: blockSize)
    var reader = CSVBlockReader(dialect: dialect)
    var offset = 0
    while offset < bytes.count {
        let end = min(bytes.count, offset + feed)
        chunker.append(Array(bytes[offset..<end]))
        offset = end
        while let block = try chunker.next() {
            reader.read(block, body)
            chunker.recycle(block)
        }
    }
    if let block = try chunker.finish() { reader.read(block, body) }
}

/// The error that reading a table throws, or nil.
func tableError(_ text: String) -> CSVError? {
    do {
        _ = try readTable(Array(text.utf8))
        return nil
    } catch {
        return error as? CSVError
    }
}
