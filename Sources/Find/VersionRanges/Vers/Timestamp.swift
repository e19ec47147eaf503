/// An instant written as RFC 3339 section 5.6 has it.
struct Timestamp: Comparable {
    /// Seconds since 1970-01-01T00:00:00Z.
    private let seconds: Int
    /// Digits of the fraction of a second, without closing zeros.
    private let fraction: [UInt8]

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20,
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7], 1...12),
            let day = Self.number(bytes[8..<10], 1...31), let hour = Self.number(bytes[11..<13], 0...23),
            let minute = Self.number(bytes[14..<16], 0...59), let second = Self.number(bytes[17..<19], 0...60),
            [bytes[4], bytes[7], bytes[10], bytes[13], bytes[16]] == Array("--T::".utf8)
        else { return nil }
        var rest = bytes[19...]
        var digits: [UInt8] = []
        if rest.first == UInt8(ascii: ".") {
            digits = Array(rest.dropFirst().prefix(while: \.isDigit))
            guard !digits.isEmpty else { return nil }
            rest = rest.dropFirst(digits.count + 1)
        }
        guard let offset = Self.offset(rest) else { return nil }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        fraction = digits
        seconds = Self.days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
    }

    static func < (a: Timestamp, b: Timestamp) -> Bool {
        a.seconds == b.seconds ? a.fraction.lexicographicallyPrecedes(b.fraction) : a.seconds < b.seconds
    }

    /// `Z`, `+02:00`: seconds east of Greenwich.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.elementsEqual("Z".utf8) { return 0 }
        let bytes = Array(bytes)
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = number(bytes[1..<3], 0...23),
            let minutes = number(bytes[4..<6], 0...59)
        else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "+"): return hours * 3_600 + minutes * 60
        case UInt8(ascii: "-"): return -(hours * 3_600 + minutes * 60)
        default: return nil
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>, _ range: ClosedRange<Int> = 0...9999) -> Int? {
        guard digits.allSatisfy(\.isDigit) else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return range.contains(value) ? value : nil
    }

    /// Days since 1970-01-01 in the Gregorian calendar, the year counted from March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
