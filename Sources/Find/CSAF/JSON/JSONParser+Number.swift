extension JSONParser {
    /// Checks a number against the grammar of RFC 8259 (section 6) and puts it on the tape.
    mutating func number(_ bytes: Span<UInt8>) throws(JSONFailure) {
        let start = at
        var index = at
        if bytes[index] == .minus { index += 1 }
        let whole = skipDigits(bytes, from: index)
        guard whole > index else { throw badNumber(at: index, "a number has no digits") }
        guard whole == index + 1 || bytes[index] != .zero else {
            throw badNumber(at: index, "a number begins with a needless zero")
        }
        index = whole
        if index < bytes.count, bytes[index] == .point {
            let end = skipDigits(bytes, from: index + 1)
            guard end > index + 1 else { throw badNumber(at: index, "no digit follows the decimal point") }
            index = end
        }
        if index < bytes.count, bytes[index] | 0x20 == 0x65 {
            index += 1
            if index < bytes.count, bytes[index] == .plus || bytes[index] == .minus { index += 1 }
            let end = skipDigits(bytes, from: index)
            guard end > index else { throw badNumber(at: index, "an exponent has no digits") }
            index = end
        }
        try append(JSONEntry(kind: .number, offset: start, length: index - start, next: tape.count + 1))
        at = index
    }

    private func skipDigits(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isDigit { index += 1 }
        return index
    }

    private func badNumber(at offset: Int, _ reason: String) -> JSONFailure {
        JSONFailure(code: .badNumber, offset: offset, reason: reason)
    }
}
