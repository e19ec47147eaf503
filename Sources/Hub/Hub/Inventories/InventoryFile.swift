import Inventory

/// An inventory export that is read block by block, however long it is.
struct InventoryFile: ~Copyable {
    /// How the file is written.
    let dialect: CSVDialect
    /// Which column holds which field.
    let mapping: HeaderMapping
    /// How dates such as 3/4/2021 are to be read, as far as the first rows tell.
    let dates: DateOrder
    private let file: FileDescriptor
    private var chunker: CSVChunker
    private var buffer: [UInt8]
    /// Whether the file, and after it the last block, has been read.
    private var ends: (file: Bool, blocks: Bool)

    /// What tells how a file is written, in bytes.
    private static let sample = 1 << 20
    /// What tells its header, and in which order dates are written, in bytes.
    private static let beginning = 1 << 21
    /// So much is read, and handed out, at a time: what a block holds, and what is said of its rows, then stays in a
    /// processor's own memory from one step to the next.
    private static let portion = 1 << 19

    /// Opens a file and reads its header.
    ///
    /// - Throws: `FileError` when it cannot be read, is no table, or has no column for the asset tag.
    init(_ path: String, overrides: MappingFile = MappingFile()) throws(FileError) {
        let opened = try FileDescriptor(reading: path)
        _ = try opened.size()
        var room = [UInt8](repeating: 0, count: Self.sample)
        var read = try Self.head(of: opened, &room)
        let told = CSVDialect.detect(firstBytes: read)
        var ends = (file: false, blocks: false)
        guard let block = try Self.beginning(of: opened, told, &read, &room, &ends.file) else {
            throw FileError(.unusable, path: path, reason: "the file is empty", advice: "export it again")
        }
        let columns = try Self.mapping(of: block, told, overrides, path)
        dialect = told
        mapping = columns
        var reader = CSVBlockReader(dialect: told)
        dates = DateOrder.detect(in: block, reader: &reader, mapping: columns)
        // What was looked at is cut once more, now for the tasks that share the work.
        chunker = CSVChunker(dialect: told, blockSize: Self.portion)
        chunker.append(read)
        buffer = [UInt8](repeating: 0, count: Self.portion)
        self.ends = ends
        file = opened
    }

    /// The path.
    var path: String { file.path }

    /// The next run of records; the first begins with the header. Nil at the end.
    mutating func next() throws(FileError) -> CSVBlock? {
        guard !ends.blocks else { return nil }
        while true {
            if let block = try Self.cut(file, { () throws(CSVError) in try chunker.next() }) { return block }
            if ends.file { break }
            let count = try Self.read(file, into: &buffer)
            buffer.withUnsafeBytes { chunker.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            ends.file = count == 0
        }
        ends.blocks = true
        return try Self.cut(file, { () throws(CSVError) in try chunker.finish() })
    }

    /// Gives a block's memory back.
    mutating func recycle(_ block: consuming CSVBlock) { chunker.recycle(block) }

    /// The first run of records, all of a short file.
    ///
    /// - Parameter read: what has been read of the file; what more is read is added.
    private static func beginning(
        of file: borrowing FileDescriptor, _ dialect: CSVDialect, _ read: inout [UInt8], _ room: inout [UInt8],
        _ isRead: inout Bool
    ) throws(FileError) -> CSVBlock? {
        var chunker = CSVChunker(dialect: dialect, blockSize: beginning)
        chunker.append(read)
        while !isRead {
            if let block = try cut(file, { () throws(CSVError) in try chunker.next() }) { return block }
            let count = try Self.read(file, into: &room)
            chunker.append(Array(room[..<count]))
            read += room[..<count]
            isRead = count == 0
        }
        return try cut(file, { () throws(CSVError) in try chunker.finish() })
    }

    private static func cut(
        _ file: borrowing FileDescriptor, _ body: () throws(CSVError) -> CSVBlock?
    ) throws(FileError) -> CSVBlock? {
        do throws(CSVError) {
            return try body()
        } catch {
            throw FileError(.unusable, path: file.path, reason: error.description)
        }
    }

    private static func read(_ file: borrowing FileDescriptor, into buffer: inout [UInt8]) throws(FileError) -> Int {
        var failure: FileError?
        var count = 0
        buffer.withUnsafeMutableBytes { bytes in
            do throws(FileError) { count = try file.read(into: bytes) } catch { failure = error }
        }
        if let failure { throw failure }
        return count
    }

    private static func mapping(
        of block: borrowing CSVBlock, _ dialect: CSVDialect, _ overrides: MappingFile, _ path: String
    ) throws(FileError) -> HeaderMapping {
        var reader = CSVBlockReader(dialect: dialect)
        let header: [String]
        do throws(CSVError) {
            header = try reader.header(of: block)
        } catch {
            throw FileError(.unusable, path: path, reason: error.description)
        }
        do throws(MappingError) {
            let mapping = try HeaderMapping.recognise(header: header, overrides: overrides)
            try mapping.requireAssetTag()
            return mapping
        } catch {
            throw FileError(.unusable, path: path, reason: error.description)
        }
    }

    /// The first lines of a file: a pipe gives little at a time, and telling the dialect takes some.
    private static func head(of file: borrowing FileDescriptor, _ buffer: inout [UInt8]) throws(FileError) -> [UInt8] {
        var head: [UInt8] = []
        while head.count < 1 << 16 {
            let count = try read(file, into: &buffer)
            if count == 0 { break }
            head += buffer[..<count]
        }
        return head
    }
}
