/// One record of a block, valid within the closure that receives it.
///
/// Fields past the end of a short record are empty. Nothing is copied until a text is asked for.
public struct CSVRecord: ~Copyable {
    private let block: UnsafeRawBufferPointer
    private let slots: UnsafeBufferPointer<FieldSlot>
    private let bounds: Range<Int>
    private let quote: UInt8
    private let declared: TextEncoding
    private let mayHoldNUL: Bool
    private let isAscii: Bool

    /// How many fields the record has.
    public let fieldCount: Int
    /// The physical line on which it begins; the first of the file is 1.
    public let line: Int
    /// Its number; the header is 1 and blank lines do not count.
    public let row: Int

    @inline(__always)
    init(
        block: UnsafeRawBufferPointer, slots: UnsafeBufferPointer<FieldSlot>, fieldCount: Int, bounds: Range<Int>,
        quote: UInt8, encoding: TextEncoding, mayHoldNUL: Bool, isAscii: Bool, line: Int, row: Int
    ) {
        self.block = block
        self.slots = slots
        self.fieldCount = fieldCount
        self.bounds = bounds
        self.quote = quote
        self.declared = encoding
        self.mayHoldNUL = mayHoldNUL
        self.isAscii = isAscii
        self.line = line
        self.row = row
    }

    /// Whether the record is the header.
    public var isHeader: Bool { row == 1 }

    /// The whole record as it stands in the file, without its line break (in UTF-8 when the file is UTF-16).
    public var rawBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: block[bounds]) }

    /// The bytes of a field, without the quotes around it; empty for a field that the record does not have.
    ///
    /// When ``needsUnquoting(_:)`` is true the bytes are as written, quotes and all: use ``withField(_:_:)``.
    @inline(__always)
    public func field(_ index: Int) -> UnsafeRawBufferPointer {
        guard index >= 0, index < slots.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let slot = slots[index]
        let start = Int(slot.start)
        return UnsafeRawBufferPointer(rebasing: block[start..<(start &+ Int(slot.lengthAndFlag &>> 1))])
    }

    /// Whether a field holds doubled quotes, or text after its closing quote.
    @inline(__always)
    public func needsUnquoting(_ index: Int) -> Bool {
        index >= 0 && index < slots.count && slots[index].lengthAndFlag & 1 == 1
    }

    /// Calls `body` with the bytes of a field, free of quotes, in the record's ``encoding``.
    public func withField<Value>(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
        guard needsUnquoting(index) else { return body(field(index)) }
        return Unquoting.unquote(field(index), quote: quote).withUnsafeBytes { body($0) }
    }

    /// The text of a field, decoded in the record's ``encoding``; empty for a field that the record does not have.
    public func string(_ index: Int) -> String {
        let encoding = encoding
        return withField(index) { encoding.decode($0) }
    }

    /// How this record is to be decoded: as the file, but Windows-1252 when it is not valid UTF-8.
    public var encoding: TextEncoding {
        if isAscii { return .utf8 }
        if declared == .windows1252 { return .windows1252 }
        return TextEncoding.isValidUTF8(rawBytes) ? .utf8 : .windows1252
    }

    /// Whether the record breaks the encoding of its file: it is read as Windows-1252 in a file of UTF-8.
    public var breaksEncoding: Bool { !isAscii && declared == .utf8 && encoding == .windows1252 }

    /// What makes the record unusable: a NUL byte, or more fields than ``CSVLimits/columns``.
    public var defect: CSVError? {
        if fieldCount > CSVLimits.columns {
            return CSVError(
                .tooManyColumns, line: line, row: row,
                "\(fieldCount) columns, and at most \(CSVLimits.columns) are read; is the delimiter right?")
        }
        if mayHoldNUL, rawBytes.contains(0) {
            return CSVError(.nulByte, line: line, row: row, "the row holds a NUL byte; export it again as text")
        }
        return nil
    }
}
