/// Makes Swift text of the strings of a tape.
enum JSONText {
    /// The text of a string entry, its escapes resolved.
    static func decode(_ bytes: Span<UInt8>, _ entry: JSONEntry) -> String {
        let text = bytes.extracting(Int(entry.offset)..<Int(entry.offset) + Int(entry.length))
        guard entry.hasEscapes else { return text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
        return String(decoding: unescape(text), as: UTF8.self)
    }

    /// The UTF-8 of a string whose escapes the parser has checked.
    static func unescape(_ text: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            guard text[index] == .backslash, index + 1 < text.count else {
                result.append(text[index])
                index += 1
                continue
            }
            if text[index + 1] == 0x75 {
                index += appendCharacter(text, at: index, to: &result)
            } else {
                result.append(simpleEscape(text[index + 1]))
                index += 2
            }
        }
        return result
    }

    private static func simpleEscape(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x62: 0x08  // \b
        case 0x66: 0x0C  // \f
        case 0x6E: .newline
        case 0x72: .carriageReturn
        case 0x74: .tab
        default: byte
        }
    }

    /// Appends the character of `\uXXXX` or of a pair; returns how many bytes of the source it took.
    private static func appendCharacter(_ text: Span<UInt8>, at index: Int, to result: inout [UInt8]) -> Int {
        guard var value = text.hexEscape(at: index) else { return 2 }
        var length = 6
        if value & 0xFC00 == 0xD800, let low = text.hexEscape(at: index + 6), low & 0xFC00 == 0xDC00 {
            value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
            length = 12
        }
        let scalar = UnicodeScalar(value) ?? "\u{FFFD}"
        result.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
        return length
    }
}
