/// Cuts the text of an expression into tokens.
struct ExpressionLexer {
    /// The text with typographic signs and underscores brought to plain ASCII.
    let bytes: [UInt8]
    private var position = 0
    private var tokens: [Token] = []

    init(_ text: String) {
        bytes = ExpressionLexer.plain(text)
    }

    /// The tokens in order.
    mutating func read() -> [Token] {
        while position < bytes.count {
            let byte = bytes[position]
            if byte.isBlank {
                position += 1
            } else if let (comparator, length) = comparator() {
                emit(.comparator(comparator), length)
            } else {
                readPlain(byte)
            }
        }
        return tokens
    }

    private mutating func readPlain(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "|"): emit(.pipe, 1)
        case UInt8(ascii: ","), UInt8(ascii: ";"): emit(.comma, 1)
        case UInt8(ascii: "("): emit(.open, 1)
        case UInt8(ascii: ")"): emit(.close, 1)
        case UInt8(ascii: "/") where standsAlone: emit(.slash, 1)
        case UInt8(ascii: "-") where standsApart: emit(.dash, 1)
        default: readWord()
        }
    }

    private mutating func emit(_ kind: Token.Kind, _ length: Int) {
        let range = position..<(position + length)
        let slice = bytes[range]
        let text = String(decoding: slice, as: UTF8.self)
        var bare = slice
        while kind == .word, bare.count > 1, let last = bare.last,
            last == UInt8(ascii: ".") || last == UInt8(ascii: ":")
        {
            bare.removeLast()
        }
        tokens.append(Token(kind: kind, text: text, lower: String(lowercasing: bare), range: range))
        position += length
    }

    private mutating func readWord() {
        var end = position + 1
        while end < bytes.count, !endsWord(at: end) {
            end = endOfGluedBracket(at: end) ?? end + 1
        }
        emit(.word, end - position)
    }

    private func endsWord(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "="):
            true
        case UInt8(ascii: "("): endOfGluedBracket(at: index) == nil
        case let byte: byte == 0x20 || byte &- 0x09 < 5
        }
    }

    /// The end of a short bracket that belongs to the word it is written against: `15.2(5)EA`, `MMT-523(K)`.
    private func endOfGluedBracket(at index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "(") else { return nil }
        var end = index + 1
        while end < bytes.count, end - index <= 5, bytes[end].isDigit || bytes[end].isLetter { end += 1 }
        guard end < bytes.count, end > index + 1, bytes[end] == UInt8(ascii: ")") else { return nil }
        return end + 1
    }

    private var standsAlone: Bool {
        let before = position == 0 || bytes[position - 1].isBlank
        let after = position + 1 >= bytes.count || bytes[position + 1].isBlank
        return before || after
    }

    /// A dash with a blank before it: ` - 5.2`, ` -5.2`.
    private var standsApart: Bool { position == 0 || bytes[position - 1].isBlank }

    private func comparator() -> (Comparator, Int)? {
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0x20
        switch (bytes[position], next) {
        case (UInt8(ascii: "<"), UInt8(ascii: "=")), (UInt8(ascii: "="), UInt8(ascii: "<")): return (.lessOrEqual, 2)
        case (UInt8(ascii: ">"), UInt8(ascii: "=")), (UInt8(ascii: "="), UInt8(ascii: ">")): return (.greaterOrEqual, 2)
        case (UInt8(ascii: "!"), UInt8(ascii: "=")): return (.notEqual, 2)
        case (UInt8(ascii: "="), UInt8(ascii: "=")): return (.equal, 2)
        case (UInt8(ascii: "<"), _): return (.less, 1)
        case (UInt8(ascii: ">"), _): return (.greater, 1)
        case (UInt8(ascii: "="), _): return (.equal, 1)
        default: return nil
        }
    }
}

extension ExpressionLexer {
    /// The text in bytes, with `≤ ≥ – —`, quotes, hard blanks and the underscores that stand for blanks made plain.
    /// An underscore between two digits joins them (`8.2_20170817`) and stays.
    private static func plain(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        if bytes.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "\"") }) { bytes = withoutTypography(text) }
        for index in bytes.indices where bytes[index] == UInt8(ascii: "_") {
            let joins = index > 0 && index + 1 < bytes.count && bytes[index - 1].isDigit && bytes[index + 1].isDigit
            if !joins { bytes[index] = 0x20 }
        }
        return bytes
    }

    private static func withoutTypography(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{2264}": bytes += [UInt8(ascii: "<"), UInt8(ascii: "=")]
            case "\u{2265}": bytes += [UInt8(ascii: ">"), UInt8(ascii: "=")]
            case "\u{2013}", "\u{2014}": bytes += [0x20, UInt8(ascii: "-"), 0x20]
            case "\u{A0}", "\"", "\u{201C}", "\u{201D}": bytes.append(0x20)
            default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        return bytes
    }
}
