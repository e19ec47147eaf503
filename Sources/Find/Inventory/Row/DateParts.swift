/// Two or three numbers with one kind of separator between them: `-`, `/` or `.`.
struct DateParts {
    /// The numbers; the last is 0 when there are two.
    private(set) var numbers = (0, 0, 0)
    /// How many digits each number has; the last has 0 when there are two.
    private(set) var digits = (0, 0, 0)
    /// The separator.
    private(set) var separator: UInt8 = 0

    /// Nil when the text is anything else; each number has one to four digits.
    init?(_ text: Substring) {
        guard (6...10).contains(text.utf8.count) else { return nil }
        var part = 0
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) {
                take(Int(byte - 0x30), part)
                continue
            }
            guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."),
                part == 0 || byte == separator
            else { return nil }
            separator = byte
            part += 1
        }
        guard part == 1 || part == 2, (1...4).contains(digits.0), (1...4).contains(digits.1) else { return nil }
        guard part == 1 || (1...4).contains(digits.2) else { return nil }
    }

    private mutating func take(_ digit: Int, _ part: Int) {
        switch part {
        case 0: (numbers.0, digits.0) = (numbers.0 * 10 + digit, digits.0 + 1)
        case 1: (numbers.1, digits.1) = (numbers.1 * 10 + digit, digits.1 + 1)
        default: (numbers.2, digits.2) = (numbers.2 * 10 + digit, digits.2 + 1)
        }
    }
}
