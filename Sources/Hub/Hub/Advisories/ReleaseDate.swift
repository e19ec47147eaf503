/// Release dates in one form, so that the order of texts is the order in time.
enum ReleaseDate {
    /// `2022-09-20T12:00:00Z` for any date and time of RFC 3339; a text of another form stays as it is.
    static func utc(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, let year = number(bytes, 0, 4), let month = number(bytes, 5, 2),
            let day = number(bytes, 8, 2), let hour = number(bytes, 11, 2), let minute = number(bytes, 14, 2),
            let second = number(bytes, 17, 2), let offset = offset(bytes), (1...12).contains(month)
        else { return text }
        let minutes = (days(year, month, day) * 24 + hour) * 60 + minute - offset
        return render(minutes, second)
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
        var value = 0
        for byte in bytes[start..<start + count] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// Minutes east of UTC, after the seconds and their fraction.
    private static func offset(_ bytes: [UInt8]) -> Int? {
        let rest = Array(bytes[19...].drop { $0 == 0x2E || (0x30...0x39).contains($0) })
        if rest == [0x5A] || rest == [0x7A] { return 0 }
        guard rest.count == 6, let hours = number(rest, 1, 2), let minutes = number(rest, 4, 2) else { return nil }
        switch rest[0] {
        case 0x2B: return hours * 60 + minutes
        case 0x2D: return -(hours * 60 + minutes)
        default: return nil
        }
    }

    /// Days since 1970-03-01 shifted so that years begin in March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let position = (month + 9) % 12
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (position * 153 + 2) / 5 + day - 1
    }

    private static func render(_ minutes: Int, _ second: Int) -> String {
        var day = minutes / 1440
        let clock = minutes % 1440
        var year = day / 365
        while days(year, 3, 1) > day { year -= 1 }
        day -= days(year, 3, 1)
        let position = (day * 5 + 2) / 153
        let month = position < 10 ? position + 3 : position - 9
        let date = [
            padded(month <= 2 ? year + 1 : year, 4), padded(month, 2), padded(day - (position * 153 + 2) / 5 + 1, 2),
        ]
        return date.joined(separator: "-") + "T\(padded(clock / 60, 2)):\(padded(clock % 60, 2)):\(padded(second, 2))Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
