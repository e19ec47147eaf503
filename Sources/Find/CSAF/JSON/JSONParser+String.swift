extension JSONParser {
    /// Reads a string and puts it on the tape; `at` stands on its opening quote.
    @inline(__always)
    mutating func string(_ bytes: Span<UInt8>) throws(JSONFailure) {
        let start = at + 1
        var index = start
        var hasEscapes = false
        scan: while true {
            index = skipPlain(bytes, from: index)
            guard index < bytes.count else {
                at = index
                throw truncated()
            }
            switch bytes[index] {
            case .quote: break scan
            case .backslash:
                hasEscapes = true
                index = try checkEscape(bytes, at: index)
            case 0x80...0xFF:
                index = try checkUTF8(bytes, at: index)
            default:
                let code = String(bytes[index], radix: 16, uppercase: true)
                throw JSONFailure(
                    code: .controlCharacter, offset: index,
                    reason: "a control character (0x\(code)) stands in a string without an escape")
            }
        }
        try append(
            JSONEntry(
                kind: .string, offset: start, length: index - start, next: tape.count + 1, hasEscapes: hasEscapes))
        at = index + 1
    }

    /// The first byte from `index` on that is not plain ASCII text: quote, backslash, control or not ASCII.
    @inline(__always)
    private func skipPlain(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index + 8 <= bytes.count {
            let marks = Self.specialMarks(bytes.word(at: index))
            if marks != 0 { return index + marks.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == .quote || byte == .backslash || byte < .space || byte >= 0x80 { break }
            index += 1
        }
        return index
    }

    /// The high bit of each byte that is special; exact for the lowest one, which is all that is used.
    @inline(__always)
    private static func specialMarks(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ 0x2222_2222_2222_2222
        let backslashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let controls = (word &- 0x2020_2020_2020_2020) & ~word
        let found = ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | controls | word
        return found & 0x8080_8080_8080_8080
    }

    /// Checks the escape at the backslash `index`; returns the index after it.
    private func checkEscape(_ bytes: Span<UInt8>, at index: Int) throws(JSONFailure) -> Int {
        guard index + 1 < bytes.count else {
            throw JSONFailure(code: .truncated, offset: index, reason: "the text ends in the middle of an escape")
        }
        switch bytes[index + 1] {
        case .quote, .backslash, .slash, 0x62, 0x66, 0x6E, 0x72, 0x74:  // b f n r t
            return index + 2
        case 0x75:  // u
            return try checkUnicodeEscape(bytes, at: index)
        default:
            throw JSONFailure(code: .badEscape, offset: index, reason: "a backslash escape that JSON does not know")
        }
    }

    private func checkUnicodeEscape(_ bytes: Span<UInt8>, at index: Int) throws(JSONFailure) -> Int {
        guard let first = bytes.hexEscape(at: index) else {
            throw JSONFailure(code: .badEscape, offset: index, reason: "\\u is not followed by four hexadecimal digits")
        }
        guard first & 0xF800 == 0xD800 else { return index + 6 }
        guard first < 0xDC00, let second = bytes.hexEscape(at: index + 6), second & 0xFC00 == 0xDC00 else {
            throw JSONFailure(
                code: .badEscape, offset: index, reason: "half of a surrogate pair stands alone: it is no character")
        }
        return index + 12
    }

    /// Checks one character of two to four bytes (RFC 3629); returns the index after it.
    private func checkUTF8(_ bytes: Span<UInt8>, at index: Int) throws(JSONFailure) -> Int {
        let length = bytes.validCharacterLength(at: index)
        guard length > 0 else {
            throw JSONFailure(code: .notUTF8, offset: index, reason: "the bytes here are not UTF-8")
        }
        return index + length
    }
}

extension Span<UInt8> {
    /// The value of `\uXXXX` at `index`, or nil.
    func hexEscape(at index: Int) -> UInt32? {
        guard index >= 0, index + 6 <= count, self[index] == .backslash, self[index + 1] == 0x75 else { return nil }
        var value: UInt32 = 0
        for offset in 2..<6 {
            guard let digit = self[index + offset].hexValue else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    /// The length of the well-formed multi-byte character at `index`, or zero (RFC 3629, section 4).
    func validCharacterLength(at index: Int) -> Int {
        func tail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < count && range.contains(self[index + offset])
        }
        switch self[index] {
        case 0xC2...0xDF: return tail(1) ? 2 : 0
        case 0xE0: return tail(1, 0xA0...0xBF) && tail(2) ? 3 : 0
        case 0xED: return tail(1, 0x80...0x9F) && tail(2) ? 3 : 0
        case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
        case 0xF0: return tail(1, 0x90...0xBF) && tail(2) && tail(3) ? 4 : 0
        case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
        case 0xF4: return tail(1, 0x80...0x8F) && tail(2) && tail(3) ? 4 : 0
        default: return 0
        }
    }
}
