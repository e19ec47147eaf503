extension JSONParser {
    /// Passes over a UTF-8 byte order mark, which RFC 8259 (8.1) lets a reader ignore.
    mutating func skipByteOrderMark(_ bytes: Span<UInt8>) {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    }

    /// Passes over space, tab, newline and carriage return.
    @inline(__always)
    mutating func skipWhitespace(_ bytes: Span<UInt8>) {
        guard at < bytes.count, bytes[at] <= .space else { return }
        skipWhitespaceRun(bytes)
    }

    private mutating func skipWhitespaceRun(_ bytes: Span<UInt8>) {
        var index = at
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            guard byte == .space || byte == .newline || byte == .carriageReturn || byte == .tab else { break }
            index += 1
            // Indentation comes in long runs of spaces: eight at a time.
            while index + 8 <= count, bytes.word(at: index) == 0x2020_2020_2020_2020 { index += 8 }
        }
        at = index
    }

    /// The failure for a text that ends too early.
    func truncated() -> JSONFailure {
        JSONFailure(code: .truncated, offset: at, reason: "the text ends in the middle of a value")
    }

    /// The failure for a byte that may not stand here.
    func unexpected(_ bytes: Span<UInt8>, expected: String) -> JSONFailure {
        let byte = bytes[at]
        let found: String
        switch byte {
        case 0x21...0x7E: found = "'\(Character(UnicodeScalar(byte)))'"
        case 0: found = "a NUL byte"
        default: found = "the byte 0x\(String(byte, radix: 16, uppercase: true))"
        }
        return JSONFailure(code: .unexpectedByte, offset: at, reason: "expected \(expected), found \(found)")
    }
}
