import Inventory

/// A file read in blocks of one size, fed in pieces of another.
struct CSVReading {
    /// A record with everything that it says about itself.
    struct Record: Equatable {
        var fields: [String]
        var raw: [UInt8]
        var line: Int
        var row: Int
        var defect: CSVError?
    }

    /// The records up to the end of the file or the error.
    private(set) var records: [Record] = []
    /// Why the file could not be read to its end.
    private(set) var error: CSVError?

    /// What the error is and where. That there are no rows below the header is said of a block, wherever that begins.
    var place: String? {
        guard let error else { return nil }
        return error.code == .headerOnly ? error.code.rawValue : "\(error.code) \(error)"
    }

    init(_ bytes: [UInt8], _ dialect: CSVDialect, blockSize: Int, feed: Int) {
        var chunker = CSVChunker(dialect: dialect, blockSize: blockSize)
        var reader = CSVBlockReader(dialect: dialect)
        var offset = 0
        do throws(CSVError) {
            while offset < bytes.count {
                let end = min(bytes.count, offset + feed)
                chunker.append(Array(bytes[offset..<end]))
                offset = end
                while let block = try chunker.next() {
                    take(block, &reader)
                    chunker.recycle(block)
                }
            }
            if let block = try chunker.finish() { take(block, &reader) }
        } catch {
            self.error = error
        }
    }

    private mutating func take(_ block: borrowing CSVBlock, _ reader: inout CSVBlockReader) {
        reader.read(block) { record in
            records.append(
                Record(
                    fields: (0..<record.fieldCount).map { record.string($0) }, raw: Array(record.rawBytes),
                    line: record.line, row: record.row, defect: record.defect))
        }
    }
}
