import Inventory
import Testing

@Suite("Encodings and dialects")
struct CSVEncodingTests {
    private static let table = [["tag", "name"], ["1", "Gerät für Müller – 5 µl"], ["2", "日本 😀"]]
    private static let text = "tag,name\r\n1,Gerät für Müller – 5 µl\r\n2,日本 😀\r\n"

    @Test("UTF-8 is read with and without a byte order mark", arguments: ["", "\u{FEFF}"], [1, 2, 3, 7, 64])
    func utf8(mark: String, feed: Int) throws {
        let bytes = Array((mark + Self.text).utf8)
        let dialect = CSVDialect.detect(firstBytes: bytes)
        #expect(dialect.encoding == .utf8)
        #expect(try readTable(bytes, dialect, blockSize: feed, feed: feed) == Self.table)
    }

    @Test("a byte order mark before a quoted header does no harm")
    func markBeforeQuote() throws {
        let bytes = Array("\u{FEFF}\"a,b\",c\n1,2\n".utf8)
        #expect(try readTable(bytes) == [["a,b", "c"], ["1", "2"]])
    }

    @Test("UTF-16 is read in both byte orders, whatever the pieces", arguments: [false, true], [1, 2, 3, 5, 64])
    func utf16(bigEndian: Bool, feed: Int) throws {
        let units = Array(("\u{FEFF}" + Self.text).utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
        let dialect = CSVDialect.detect(firstBytes: bytes)
        #expect(dialect.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(dialect.delimiter == UInt8(ascii: ","))
        #expect(try readTable(bytes, dialect, blockSize: feed, feed: feed) == Self.table)
    }

    @Test("UTF-16 without a byte order mark is told by its zero bytes", arguments: [false, true])
    func unmarkedUTF16(bigEndian: Bool) throws {
        let bytes = Array("tag,name\n1,Müller\n".utf16).flatMap { unit -> [UInt8] in
            bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        let dialect = CSVDialect.detect(firstBytes: bytes)
        #expect(try readTable(bytes, dialect) == [["tag", "name"], ["1", "Müller"]])
    }

    @Test("half a surrogate pair becomes the replacement character")
    func brokenUTF16() throws {
        let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x3D, 0xD8, 0x62, 0, 0x00, 0xDC, 0x0A, 0]
        #expect(try readTable(bytes, CSVDialect.detect(firstBytes: bytes)) == [["a"], ["\u{FFFD}b\u{FFFD}"]])
    }

    @Test("Windows-1252 is told by bytes that are no UTF-8")
    func windows1252() throws {
        let bytes: [UInt8] = Array("tag;name\n1;Ger".utf8) + [0xE4] + Array("t 5 ".utf8) + [0x80, 0x0A]
        let dialect = CSVDialect.detect(firstBytes: bytes)
        #expect(dialect == CSVDialect(delimiter: UInt8(ascii: ";"), encoding: .windows1252))
        #expect(try readTable(bytes, dialect) == [["tag", "name"], ["1", "Gerät 5 €"]])
    }

    @Test("a sample that ends within a character is UTF-8 all the same", arguments: 1...3)
    func cutSample(cut: Int) {
        #expect(CSVDialect.detect(firstBytes: Array("a,b\n1,😀".utf8).dropLast(cut)).encoding == .utf8)
    }

    @Test("one row that is no UTF-8 in a file of UTF-8 is read as Windows-1252, and says so")
    func strayRow() throws {
        let bytes: [UInt8] = Array("tag,name\n1,é\n2,".utf8) + [0xE9, 0x0A] + Array("3,é\n".utf8)
        var texts: [String] = []
        var broken: [Int] = []
        try forEachRecord(bytes) { record in
            texts.append(record.string(1))
            if record.breaksEncoding { broken.append(record.line) }
        }
        #expect(texts == ["name", "é", "é", "é"])
        #expect(broken == [3])
    }

    @Test("the delimiter is the one that cuts header and rows alike", arguments: [",", ";", "\t", "|", "^", "~"])
    func delimiter(delimiter: String) {
        let fields = ["Asset Tag", "Description", "Model"]
        let text =
            fields.joined(separator: delimiter) + "\n"
            + ["7", "\"Pump, infusion; 2 | 3\"", "A"].joined(separator: delimiter)
        #expect(CSVDialect.detect(firstBytes: Array(text.utf8)).delimiter == delimiter.utf8.first)
    }

    @Test("commas within numbers and texts do not outvote the semicolon")
    func decimalCommas() {
        let text = "Nr;Wert;Ort\n1;2,5;A, B, C\n2;3,5;D, E, F\n"
        #expect(CSVDialect.detect(firstBytes: Array(text.utf8)).delimiter == UInt8(ascii: ";"))
    }

    @Test("a spreadsheet's separator line is obeyed and is no header", arguments: ["\n", "\r\n"])
    func separatorLine(lineBreak: String) throws {
        let bytes = Array("sep=|\(lineBreak)a|b,c,d\(lineBreak)1|2\(lineBreak)".utf8)
        let dialect = CSVDialect.detect(firstBytes: bytes)
        #expect(try readTable(bytes, dialect) == [["a", "b,c,d"], ["1", "2"]])
        var lines: [Int] = []
        try forEachRecord(bytes, dialect) { lines.append($0.line) }
        #expect(lines == [2, 3])
    }

    @Test("apostrophes around fields are taken for quotes when no quotation mark is seen")
    func apostrophes() throws {
        let bytes = Array("'tag','name'\n'1','a,b'\n".utf8)
        let dialect = CSVDialect.detect(firstBytes: bytes)
        #expect(try readTable(bytes, dialect) == [["tag", "name"], ["1", "a,b"]])
    }

    @Test("a file of one column has the comma for a delimiter")
    func oneColumn() {
        #expect(CSVDialect.detect(firstBytes: Array("tag\n1\n2\n".utf8)) == CSVDialect())
    }
}
