/// One pass over a block: cuts it into fields and records.
struct RecordWalk {
    private let bytes: UnsafeRawBufferPointer
    private let slots: UnsafeMutableBufferPointer<FieldSlot>
    private let dialect: CSVDialect
    private let mask: ByteMask
    private let mayHoldNUL: Bool
    private let isAscii: Bool
    private var line: Int
    private var row: Int
    private var recordStart = 0
    private var recordLine: Int
    private var fieldStart = 0
    private var count = 0
    /// Where the current field's closing quote is, -1 when it has none.
    private var closing = -1
    private var isQuoted = false
    private var hasDoubledQuote = false

    init(
        bytes: UnsafeRawBufferPointer, slots: UnsafeMutableBufferPointer<FieldSlot>, dialect: CSVDialect,
        mask: ByteMask, line: Int, row: Int
    ) {
        self.bytes = bytes
        self.slots = slots
        self.dialect = dialect
        self.mask = mask
        self.line = line
        self.row = row
        recordLine = line
        let survey = ByteSurvey(bytes)
        mayHoldNUL = survey.hasNUL
        isAscii = survey.isAscii
    }

    mutating func run<Failure: Error>(_ body: (borrowing CSVRecord) throws(Failure) -> Void) throws(Failure) {
        var base = 0
        var skip = -1
        while base < bytes.count {
            var hits = mask(bytes, at: base)
            while hits != 0 {
                let at = base &+ hits.trailingZeroBitCount
                hits &= hits &- 1
                if at == skip { continue }
                let byte = bytes[at]
                if byte == dialect.delimiter {
                    if !isQuoted { endField(at) }
                } else if byte == dialect.quote {
                    skip = quote(at)
                } else {
                    let isPair =
                        byte == Ascii.carriageReturn && at &+ 1 < bytes.count && bytes[at &+ 1] == Ascii.lineFeed
                    if isPair { skip = at &+ 1 }
                    line &+= 1
                    if isQuoted { continue }
                    try endRecord(at, body)
                    begin(isPair ? at &+ 2 : at &+ 1)
                }
            }
            base &+= 64
        }
        if recordStart < bytes.count { try endRecord(bytes.count, body) }
    }

    /// Handles a quote; the offset of the second half when it is a doubled one, else -1.
    @inline(__always)
    private mutating func quote(_ at: Int) -> Int {
        if isQuoted {
            if at &+ 1 < bytes.count, bytes[at &+ 1] == dialect.quote {
                hasDoubledQuote = true
                return at &+ 1
            }
            isQuoted = false
            closing = at
        } else if at == fieldStart {
            isQuoted = true
        }
        return -1
    }

    @inline(__always)
    private mutating func endField(_ at: Int) {
        if count < slots.count {
            if closing < 0 {
                slots[count] = FieldSlot(start: fieldStart, end: at)
            } else if hasDoubledQuote || closing &+ 1 != at {
                slots[count] = FieldSlot(start: fieldStart, end: at, isRaw: true)
            } else {
                slots[count] = FieldSlot(start: fieldStart &+ 1, end: closing)
            }
        }
        count &+= 1
        fieldStart = at &+ 1
        closing = -1
        hasDoubledQuote = false
    }

    @inline(__always)
    private mutating func endRecord<Failure: Error>(
        _ at: Int, _ body: (borrowing CSVRecord) throws(Failure) -> Void
    ) throws(Failure) {
        if at == recordStart { return }
        endField(at)
        let record = CSVRecord(
            block: bytes, slots: UnsafeBufferPointer(rebasing: slots[..<min(count, slots.count)]), fieldCount: count,
            bounds: recordStart..<at, quote: dialect.quote, encoding: dialect.encoding, mayHoldNUL: mayHoldNUL,
            isAscii: isAscii, line: recordLine, row: row)
        try body(record)
        row &+= 1
    }

    @inline(__always)
    private mutating func begin(_ start: Int) {
        recordStart = start
        recordLine = line
        fieldStart = start
        count = 0
        closing = -1
        isQuoted = false
        hasDoubledQuote = false
    }
}
