import Inventory
import Testing

@Suite("Reading delimited text")
struct CSVReadingTests {
    @Test(
        "every line break ends a record",
        arguments: ["a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\n1,2", "a,b\r\n1,2", "\n\na,b\n\r\n\n1,2\n\n"])
    func lineBreaks(text: String) throws {
        #expect(try readTable(Array(text.utf8)) == [["a", "b"], ["1", "2"]])
    }

    @Test(
        "quotes are understood as they are written in the wild",
        arguments: [
            ("\"x\"", ["x"]), ("\"\"", [""]), ("\"a\"\"b\"", ["a\"b"]), ("\"\"\"\"", ["\""]),
            ("\"a,b\",c", ["a,b", "c"]),
            // An inch sign within a field without quotes is text.
            ("15\" TFT,x", ["15\" TFT", "x"]), ("TFT 15\",x", ["TFT 15\"", "x"]), ("a\"b\"c", ["a\"b\"c"]),
            // Text after the closing quote stays.
            ("\"a\"b,c", ["ab", "c"]), ("\"a\"b\"c", ["ab\"c"]), ("\"a\"\"\"b,c", ["a\"b", "c"]),
            // A space before a quote makes it text.
            ("a, \"b\"", ["a", " \"b\""]), (",,", ["", "", ""]), ("\"a\nb\",c", ["a\nb", "c"]),
            ("\"a\r\nb\",c", ["a\r\nb", "c"]), ("\"a\rb\",c", ["a\rb", "c"]),
        ])
    func quotes(row: String, fields: [String]) throws {
        #expect(try readTable(Array("h\n\(row)\n".utf8)).last == fields)
    }

    @Test("a record knows its line and its number, blank lines and quoted line breaks or not", arguments: 1...40)
    func places(size: Int) throws {
        let text = "a,b\n\n1,\"x\ny\r\nz\"\r\n\r\n2,3\r4,5"
        var places: [[Int]] = []
        try forEachRecord(Array(text.utf8), blockSize: size, feed: size) { places.append([$0.line, $0.row]) }
        #expect(places == [[1, 1], [3, 2], [7, 3], [8, 4]])
    }

    @Test("fields past the end of a short record are empty")
    func shortRecord() throws {
        try forEachRecord(Array("a,b,c\n1\n".utf8)) { record in
            guard record.row == 2 else { return }
            #expect(record.fieldCount == 1)
            let lengths = [-1, 2, 5_000].map { record.field($0).count }
            let text = record.string(2)
            #expect(lengths == [0, 0, 0])
            #expect(text == "")
        }
    }

    @Test("a field gives its bytes in place and says when quotes are still in them")
    func rawFields() throws {
        try forEachRecord(Array("h\nplain,\"quoted\",\"dou\"\"bled\"\n".utf8)) { record in
            guard record.row == 2 else { return }
            let (quoted, unquoted) = (Array(record.field(1)), record.withField(2) { Array($0) })
            let flags = [record.needsUnquoting(1), record.needsUnquoting(2)]
            let raw = Array(record.rawBytes)
            #expect(quoted == Array("quoted".utf8))
            #expect(unquoted == Array("dou\"bled".utf8))
            #expect(flags == [false, true])
            #expect(raw == Array("plain,\"quoted\",\"dou\"\"bled\"".utf8))
        }
    }

    @Test("an empty file says so", arguments: ["", "\n\n\r\n", "\u{FEFF}"])
    func emptyFile(text: String) {
        #expect(tableError(text)?.code == .emptyFile)
    }

    @Test("a file with a header alone says so", arguments: ["a,b", "a,b\r\n", "\n\na,b\n\n"])
    func headerOnly(text: String) {
        #expect(tableError(text)?.code == .headerOnly)
    }

    @Test("a quote that is never closed is named with the line where it opens")
    func unterminatedQuote() {
        let error = tableError("a,b\n1,\"x\ny\"\n2,\"open\n3,4\n5,6\n")
        #expect(error?.code == .unterminatedQuote)
        #expect(error?.line == 4)
        #expect(error?.row == 3)
        #expect(error?.description.hasPrefix("line 4 (row 3): ") == true)
    }

    @Test("a record of more than 16 MiB is refused with its line, and memory stays bounded")
    func longRecord() {
        var chunker = CSVChunker(dialect: CSVDialect())
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        var error: CSVError?
        var pieces = 0
        chunker.append(Array("a,b\n1,\"".utf8))
        while error == nil, pieces < 64 {
            chunker.append(piece)
            pieces += 1
            do throws(CSVError) {
                while let block = try chunker.next() { chunker.recycle(block) }
            } catch let thrown {
                error = thrown
            }
        }
        #expect(error?.code == .recordTooLong)
        #expect(error?.line == 2)
        #expect(error?.message.contains("quote opens on line 2") == true)
        #expect(pieces <= 19)
    }

    @Test(
        "a header of a million columns is refused, one of 4,096 is read",
        arguments: [(1_000_000, false), (4_096, true), (4_097, false)])
    func manyColumns(count: Int, isRead: Bool) throws {
        let text = String(repeating: "c,", count: count - 1) + "c\n1\n"
        var chunker = CSVChunker(dialect: CSVDialect())
        var reader = CSVBlockReader(dialect: CSVDialect())
        chunker.append(Array(text.utf8))
        let block = try #require(try chunker.next() ?? chunker.finish())
        do throws(CSVError) {
            let header = try reader.header(of: block)
            #expect(isRead)
            #expect(header.count == count)
        } catch {
            #expect(!isRead)
            #expect(error.code == .tooManyColumns)
            #expect(error.message.contains("\(count) columns"))
        }
    }

    @Test("a NUL byte is the defect of its own row only")
    func nulByte() throws {
        var defects: [Int: CSVError.Code] = [:]
        try forEachRecord(Array("a,b\n1,2\n3,\u{0}4\n5,6\n".utf8)) { defects[$0.row] = $0.defect?.code }
        #expect(defects == [3: .nulByte])
    }

    @Test("bytes that arrive one by one or all at once make the same blocks of records")
    func largeAppend() throws {
        let text = "a,b\n" + (0..<5_000).map { "\($0),\"x\($0)\ny\"\n" }.joined()
        let whole = try readTable(Array(text.utf8), blockSize: 512, feed: .max / 2)
        #expect(whole.count == 5_001)
        #expect(try readTable(Array(text.utf8), blockSize: 512, feed: 1) == whole)
    }

    @Test("a block is about as long as asked for, however much arrives at once")
    func blockSize() throws {
        var chunker = CSVChunker(dialect: CSVDialect(), blockSize: 1_000)
        chunker.append(Array(String(repeating: "abc,def\n", count: 10_001).utf8))
        var rows = 1
        while let block = try chunker.next() {
            #expect(block.bytes.count <= 1_000)
            #expect(block.firstRow == rows)
            #expect(block.firstLine == rows)
            #expect(block.beginsWithHeader == (rows == 1))
            rows += block.bytes.count / 8
            chunker.recycle(block)
        }
        #expect(try chunker.finish() != nil)
    }

    @Test("blocks that are given back are used again: memory does not grow with the file")
    func recycling() throws {
        var chunker = CSVChunker(dialect: CSVDialect(), blockSize: 4_096)
        let piece = Array(String(repeating: "some,text,here\n", count: 400).utf8)
        var addresses: Set<UnsafeRawPointer?> = []
        func takeBlock() throws -> Bool {
            guard let block = try chunker.next() else { return false }
            addresses.insert(block.bytes.withUnsafeBytes { $0.baseAddress })
            chunker.recycle(block)
            return true
        }
        // Memory that was set free would go to these instead.
        var others: [[UInt8]] = []
        for _ in 0..<100 {
            chunker.append(piece)
            while try takeBlock() { others.append([UInt8](repeating: 0, count: 4_090)) }
        }
        #expect(addresses.count <= 2)
        #expect(others.count > 100)
    }
}
