/// Cuts a stream of bytes into blocks that end where a record ends, so that several tasks can read them.
///
/// Feed it with ``append(_:)-(UnsafeRawBufferPointer)``, take blocks with ``next()`` until it gives none, and take
/// the rest with ``finish()``. It holds one block and one unfinished record, whatever the length of the file.
///
/// A quote opens a quoted field only at the field's beginning (as in RFC 4180); elsewhere it is text, as in `15" TFT`.
public struct CSVChunker: Sendable {
    private let dialect: CSVDialect
    private let blockSize: Int
    private let mask: ByteMask
    private var transcoder: UTF16Transcoder?
    private var buffer: [UInt8] = []
    /// Everything in `buffer` before this offset has gone out in blocks.
    private var head = 0
    private var spare: [[UInt8]] = []
    private var hasStarted = false
    private var scan = BoundaryScan()
    /// Line and row at `head`.
    private var firstLine = 1
    private var firstRow = 1

    /// A chunker for one file; blocks are about `blockSize` bytes, longer only for a longer record.
    public init(dialect: CSVDialect, blockSize: Int = 1 << 20) {
        self.dialect = dialect
        self.blockSize = max(1, min(blockSize, CSVLimits.recordBytes))
        // LF is given twice: the scan knows three kinds of bytes, the mask four.
        mask = ByteMask(dialect.quote, Ascii.lineFeed, Ascii.carriageReturn, Ascii.lineFeed)
        switch dialect.encoding {
        case .utf16LittleEndian: transcoder = UTF16Transcoder(bigEndian: false)
        case .utf16BigEndian: transcoder = UTF16Transcoder(bigEndian: true)
        case .utf8, .windows1252: transcoder = nil
        }
    }

    /// Takes the next bytes of the file; they are copied. Any number of bytes will do; 256 KiB to 1 MiB is fast.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        buffer.removeFirst(head)
        head = 0
        if transcoder != nil {
            transcoder?.transcode(bytes, into: &buffer)
        } else {
            buffer.append(contentsOf: bytes)
        }
    }

    /// Takes the next bytes of the file; they are copied.
    public mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0) }
    }

    /// The next block, or nil when more bytes are needed.
    ///
    /// Throws `recordTooLong` when a record passes ``CSVLimits/recordBytes``.
    public mutating func next() throws(CSVError) -> CSVBlock? {
        guard start(final: false) else { return nil }
        var window = max(blockSize, scan.position)
        while window <= pending {
            advance(window, final: false)
            if scan.boundary > 0 { return cut() }
            guard window <= CSVLimits.recordBytes else { throw longRecord() }
            window += blockSize
        }
        return nil
    }

    /// The last block, or nil when nothing is left. Call it once, after ``next()`` has given nil.
    ///
    /// Throws `unterminatedQuote` with the line where the quote opened, `emptyFile`, or `headerOnly`.
    public mutating func finish() throws(CSVError) -> CSVBlock? {
        transcoder?.finish(into: &buffer)
        _ = start(final: true)
        advance(pending, final: true)
        if scan.isQuoted {
            throw CSVError(
                .unterminatedQuote, line: firstLine + scan.quoteLine, row: firstRow + scan.quoteRow,
                "a quoted field begins here and is never closed; close the quote, or double it if it is text")
        }
        if scan.boundary < pending { scan.endRecord(at: pending) }
        let rows = firstRow - 1 + scan.rows
        guard rows > 0 else { throw CSVError(.emptyFile, line: 1, row: 1, "the file is empty; export it again") }
        guard rows > 1 else {
            throw CSVError(.headerOnly, line: firstLine, row: 1, "the file has a header but no rows below it")
        }
        return scan.boundary > 0 ? cut() : nil
    }

    /// Gives a block's memory back once its records are read, so that the next block needs no new memory.
    public mutating func recycle(_ block: consuming CSVBlock) {
        if spare.count < 8 { spare.append(block.bytes) }
    }

    /// The bytes that no block holds yet.
    private var pending: Int { buffer.count - head }

    /// Drops the byte order mark and a spreadsheet's `sep=;` line, once enough bytes are there to see them.
    private mutating func start(final: Bool) -> Bool {
        if hasStarted { return true }
        guard final || buffer.count >= CSVPreamble.longest else { return false }
        hasStarted = true
        let preamble = CSVPreamble(buffer)
        head = preamble.length
        firstLine += preamble.lines
        return true
    }

    private mutating func advance(_ window: Int, final: Bool) {
        let (mask, dialect, range) = (mask, dialect, head..<(head + window))
        var scan = scan
        buffer.withUnsafeBytes {
            scan.advance(UnsafeRawBufferPointer(rebasing: $0[range]), mask: mask, dialect: dialect, final: final)
        }
        self.scan = scan
    }

    /// Copies everything before the last boundary into a block.
    private mutating func cut() -> CSVBlock {
        var bytes = spare.popLast() ?? []
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: buffer[head..<(head + scan.boundary)])
        let block = CSVBlock(bytes: bytes, firstLine: firstLine, firstRow: firstRow)
        head += scan.boundary
        firstLine += scan.boundaryLines
        firstRow += scan.rows
        scan.rebase()
        return block
    }

    private func longRecord() -> CSVError {
        var message = "a record is longer than 16 MiB"
        if scan.isQuoted { message += "; a quote opens on line \(firstLine + scan.quoteLine) and is not closed" }
        return CSVError(.recordTooLong, line: firstLine, row: firstRow, message)
    }
}
