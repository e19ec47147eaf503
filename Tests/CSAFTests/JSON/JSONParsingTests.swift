import CSAF
import Testing

@Suite("JSON: what is read and what is refused")
struct JSONParsingTests {
    private func parse(_ text: String) throws -> JSONDocument { try JSONDocument(Array(text.utf8)) }

    private func code(_ bytes: [UInt8], _ limits: JSONLimits = .default) -> JSONError.Code? {
        do throws(JSONError) {
            _ = try JSONDocument(bytes, limits: limits)
            return nil
        } catch {
            return error.code
        }
    }

    @Test(
        "text that RFC 8259 allows is read",
        arguments: [
            "{}", "[]", "0", "-0", "-0.0e-0", "1E+2", "true", "false", "null", "\"\"", " \t\r\n1 \n", "[1 , 2]",
            "{\"\":{}}", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\/\\b\\f\\n\\r\\t\\\"\\\\\"", "\"\u{7F}\u{10FFFF}\"",
            "123456789012345678901234567890", "1e999", "[[[[[[]]]]]]", "\u{FEFF}{}",
        ])
    func accepted(text: String) throws { _ = try parse(text) }

    @Test(
        "text that RFC 8259 does not allow is refused with its reason",
        arguments: [
            ("", JSONError.Code.empty), ("  ", .empty), ("{", .truncated), ("[1,", .truncated), ("\"abc", .truncated),
            ("tru", .truncated), ("[1,]", .unexpectedByte), ("{\"a\":1,}", .unexpectedByte), ("[1 2]", .unexpectedByte),
            ("{a:1}", .unexpectedByte), ("{'a':1}", .unexpectedByte), ("{\"a\" 1}", .unexpectedByte),
            ("{\"a\":}", .unexpectedByte), ("[}", .unexpectedByte), ("{]", .unexpectedByte), ("NaN", .unexpectedByte),
            ("trux", .unexpectedByte), ("+1", .unexpectedByte), (".5", .unexpectedByte), ("// c\n1", .unexpectedByte),
            ("01", .badNumber), ("-", .badNumber), ("1.", .badNumber), ("1.e3", .badNumber), ("1e", .badNumber),
            ("1e+", .badNumber), ("-01", .badNumber), ("1 1", .trailingContent), ("{}}", .trailingContent),
            ("\"\\x\"", .badEscape), ("\"\\u12g4\"", .badEscape), ("\"\\ud800\"", .badEscape),
            ("\"\\udc00\"", .badEscape), ("\"\\udc00\\udc00\"", .badEscape), ("\"\\ud800\\u0041\"", .badEscape),
            ("\"\\ud800\\ud800\"", .badEscape),
            ("\"\\u12", .badEscape), ("\"a\nb\"", .controlCharacter), ("\"a\u{0}b\"", .controlCharacter),
            ("\u{0}", .unexpectedByte), ("\u{A0}1", .unexpectedByte),
        ])
    func refused(text: String, reason: JSONError.Code) { #expect(code(Array(text.utf8)) == reason) }

    @Test(
        "bytes that are not UTF-8 are refused inside strings",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE2, 0x82],
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFE], [0xFF],
        ] as [[UInt8]])
    func notUTF8(bytes: [UInt8]) {
        // Of several lengths, so that both the eight-byte steps and the last bytes meet the fault.
        for padding in [0, 3, 8, 13] {
            let text = [0x22] + Array(repeating: UInt8(ascii: "a"), count: padding) + bytes + [0x22]
            #expect(code(text) == .notUTF8)
        }
    }

    @Test("each special byte is found at each place of an eight-byte step", arguments: 0..<17)
    func specialBytes(place: Int) throws {
        let padding = String(repeating: "a", count: place)
        #expect(try parse("\"\(padding)\\n\(padding)\"").root.string == padding + "\n" + padding)
        #expect(try parse("\"\(padding)é\(padding)\"").root.string == padding + "é" + padding)
        #expect(try parse("[\"\(padding)\"]").root[0]?.string == padding)
        #expect(code(Array("\"\(padding)\u{1F}\(padding)\"".utf8)) == .controlCharacter)
        #expect(code([0x22] + Array(padding.utf8) + [0xFF] + Array(padding.utf8) + [0x22]) == .notUTF8)
    }

    @Test("depth is limited: 200 levels are read, 201 are not")
    func depth() throws {
        func nested(_ levels: Int) -> [UInt8] {
            Array(String(repeating: "[", count: levels).utf8) + Array(String(repeating: "]", count: levels).utf8)
        }
        #expect(code(nested(200)) == nil)
        #expect(code(nested(201)) == .tooDeep)
    }

    @Test("a raised depth limit costs no stack")
    func deepWithoutRecursion() throws {
        let levels = 300_000
        let text = String(repeating: "{\"a\":[", count: levels) + String(repeating: "]}", count: levels)
        let document = try JSONDocument(Array(text.utf8), limits: JSONLimits(maximumDepth: 2 * levels))
        #expect(document.root["a"]?.count == 1)
    }

    @Test("a million open brackets are refused, not followed")
    func bracketBomb() {
        #expect(code(Array(repeating: .init(ascii: "["), count: 1_000_000)) == .tooDeep)
    }

    @Test("size and number of values are limited")
    func limits() {
        #expect(code(Array("[1,2,3]".utf8), JSONLimits(maximumBytes: 6)) == .tooLarge)
        #expect(code(Array("[1,2,3]".utf8), JSONLimits(maximumBytes: 7)) == nil)
        #expect(code(Array("[1,2,3]".utf8), JSONLimits(maximumValues: 3)) == .tooManyValues)
        #expect(code(Array("[1,2,3]".utf8), JSONLimits(maximumValues: 4)) == nil)
    }

    @Test("an error names the line, the column and the pointer reached")
    func errorPlace() throws {
        let text = "{\n  \"a/b\": [1, {\"c\": [true, tru]}]\n}"
        let error = try #require(throws: JSONError.self) { try JSONDocument(Array(text.utf8)) }
        #expect(error.line == 2)
        #expect(error.column == 27)
        #expect(error.pointer == "/a~1b/1/c/1")
        #expect(!error.advice.isEmpty)
    }

    @Test("an error before a value points to the member that waits for it")
    func errorAtMember() throws {
        let error = try #require(throws: JSONError.self) { try JSONDocument(Array("{\"a\":1,\"b\":".utf8)) }
        #expect(error.pointer == "/b")
        #expect(error.code == .truncated)
    }

    @Test("every truncation of a document is refused")
    func truncations() {
        let bytes = Array(Sample.advisory.utf8)
        for length in 0..<bytes.count {
            #expect(code(Array(bytes[..<length])) != nil)
        }
    }
}
