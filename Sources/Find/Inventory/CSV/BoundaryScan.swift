/// The walk that finds where records end; it goes on where it stopped when more bytes arrive.
struct BoundaryScan: Sendable {
    /// Everything before this offset has been looked at.
    private(set) var position = 0
    /// The offset just after the last line break outside quotes.
    private(set) var boundary = 0
    /// Line breaks before `boundary`.
    private(set) var boundaryLines = 0
    /// Records that are not blank before `boundary`.
    private(set) var rows = 0
    /// Line breaks before `position`.
    private var lines = 0
    /// Whether `position` is within a quoted field.
    private(set) var isQuoted = false
    /// Line breaks and records before the quote that opened last.
    private(set) var quoteLine = 0
    private(set) var quoteRow = 0

    /// Looks at the bytes that are new. Stops before a last byte whose meaning the next one decides, unless `final`.
    mutating func advance(_ bytes: UnsafeRawBufferPointer, mask: ByteMask, dialect: CSVDialect, final: Bool) {
        let last = bytes.count - 1
        var base = position
        var skip = -1
        while base <= last {
            var hits = mask(bytes, at: base)
            while hits != 0 {
                let at = base &+ hits.trailingZeroBitCount
                hits &= hits &- 1
                if at == skip { continue }
                let byte = bytes[at]
                if at == last, !final, byte != Ascii.lineFeed, byte != dialect.quote || isQuoted {
                    position = at
                    return
                }
                if byte == dialect.quote {
                    skip = quote(bytes, at, dialect)
                } else if byte == Ascii.lineFeed || at == last || bytes[at &+ 1] != Ascii.lineFeed {
                    lineBreak(bytes, at)
                }
            }
            base &+= 64
        }
        // A doubled quote may end the buffer: its second half has been looked at too.
        position = bytes.count
    }

    /// Takes a last record that has no line break.
    mutating func endRecord(at end: Int) {
        rows += 1
        boundary = end
        boundaryLines = lines
    }

    /// Makes offsets and counts relative to the last boundary, which becomes the beginning.
    mutating func rebase() {
        position -= boundary
        lines -= boundaryLines
        quoteLine -= boundaryLines
        quoteRow -= rows
        boundary = 0
        boundaryLines = 0
        rows = 0
    }

    /// Handles a quote; the offset of the second half when it is a doubled one, else -1.
    @inline(__always)
    private mutating func quote(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ dialect: CSVDialect) -> Int {
        if isQuoted {
            if at &+ 1 < bytes.count, bytes[at &+ 1] == dialect.quote { return at &+ 1 }
            isQuoted = false
        } else if at == 0 || CSVDialect.endsField(bytes[at &- 1], dialect.delimiter) {
            isQuoted = true
            quoteLine = lines
            quoteRow = rows
        }
        return -1
    }

    /// Handles a line break whose last byte is at `at`.
    @inline(__always)
    private mutating func lineBreak(_ bytes: UnsafeRawBufferPointer, _ at: Int) {
        lines &+= 1
        if isQuoted { return }
        // A line that is nothing but its line break (one byte, or CRLF) is no record.
        let isBlank = at == boundary || (at == boundary &+ 1 && bytes[boundary] == Ascii.carriageReturn)
        if !isBlank { rows &+= 1 }
        boundary = at &+ 1
        boundaryLines = lines
    }
}
