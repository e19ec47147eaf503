/// How a delimited file is written: its delimiter, its quote and its character encoding.
public struct CSVDialect: Sendable, Hashable {
    /// The byte between two fields; an ASCII character.
    public var delimiter: UInt8
    /// The byte around a field that holds delimiters, line breaks or quotes; an ASCII character.
    public var quote: UInt8
    /// The character encoding of the file.
    public var encoding: TextEncoding

    /// A dialect; without arguments the one of RFC 4180 in UTF-8.
    public init(delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\""), encoding: TextEncoding = .utf8)
    {
        self.delimiter = delimiter
        self.quote = quote
        self.encoding = encoding
    }

    /// Whether a byte before a quote means that the quote opens a field.
    @inline(__always)
    static func endsField(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
        byte == delimiter || byte == Ascii.lineFeed || byte == Ascii.carriageReturn
    }
}
