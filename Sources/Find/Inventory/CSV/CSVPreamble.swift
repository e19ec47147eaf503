/// What may stand before the header: a byte order mark, and the `sep=;` line that spreadsheets write and obey.
struct CSVPreamble {
    /// The most bytes a preamble can have: the mark, `sep=;` and CRLF.
    static let longest = 10

    /// How many bytes to pass over.
    private(set) var length = 0
    /// How many lines to pass over.
    private(set) var lines = 0
    /// The delimiter that the `sep=` line names.
    private(set) var delimiter: UInt8?

    /// Looks at the first bytes of a file in UTF-8 or Windows-1252.
    init(_ bytes: some Collection<UInt8>) {
        let bytes = Array(bytes.prefix(Self.longest))
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { length = 3 }
        let line = bytes.dropFirst(length)
        guard line.count > 5, line.prefix(4).elementsEqual("sep=".utf8) || line.prefix(4).elementsEqual("SEP=".utf8),
            let separator = line.dropFirst(4).first
        else { return }
        let rest = line.dropFirst(5)
        let lineBreak = rest.starts(with: [Ascii.carriageReturn, Ascii.lineFeed]) ? 2 : 1
        guard rest.first == Ascii.lineFeed || rest.first == Ascii.carriageReturn else { return }
        delimiter = separator
        length += 5 + lineBreak
        lines = 1
    }
}
