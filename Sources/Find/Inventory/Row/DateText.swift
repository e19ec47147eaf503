/// Reads dates as people and databases write them.
enum DateText {
    /// The date as `YYYY-MM-DD` when it is certain, as `YYYY-MM` or `YYYY` when it says no more, else nil.
    static func iso(_ text: String, order: DateOrder) -> String? {
        let day = withoutTime(text)
        guard let parts = DateParts(day) else { return packed(day) ?? named(day) }
        if parts.digits.2 == 0 { return month(parts) }
        if parts.digits.0 == 4 { return yearFirst(parts) }
        // With full stops the day comes first wherever they are used (Germany, Eastern Europe).
        return numeric(parts, parts.separator == UInt8(ascii: ".") ? .dayFirst : order)
    }

    /// The three numbers of `3/4/2021` or `3-4-2021`, the year last.
    static func slashed(_ text: String) -> (Int, Int, Int)? {
        guard let parts = DateParts(withoutTime(text)), parts.separator != UInt8(ascii: "."), parts.digits.0 <= 2,
            parts.digits.2 > 0,
            let year = year(parts.numbers.2, digits: parts.digits.2)
        else { return nil }
        return (parts.numbers.0, parts.numbers.1, year)
    }

    /// Drops a time of day after the date: ` 00:00:00`, `T10:15:00Z`, ` 12:00 AM`.
    private static func withoutTime(_ text: String) -> Substring {
        guard text.utf8.contains(UInt8(ascii: ":")), let colon = text.firstIndex(of: ":") else { return text[...] }
        let head = text[..<colon]
        guard let gap = head.lastIndex(where: { $0 == " " || $0 == "T" }) else { return text[...] }
        return head[..<gap]
    }

    /// `2021-04`, `4/2021`.
    private static func month(_ parts: DateParts) -> String? {
        switch parts.digits {
        case (4, 1...2, _): date(parts.numbers.0, parts.numbers.1, nil)
        case (1...2, 4, _): date(parts.numbers.1, parts.numbers.0, nil)
        default: nil
        }
    }

    /// `20210403`, `2021`.
    private static func packed(_ text: Substring) -> String? {
        if let year = number(text, 4...4) { return date(year, 1, nil).map { String($0.prefix(4)) } }
        guard let all = number(text, 8...8) else { return nil }
        return date(all / 10_000, all / 100 % 100, all % 100)
    }

    /// `2021-04-03`, `2021/4/3`, `2021.04.03`.
    private static func yearFirst(_ parts: DateParts) -> String? {
        guard parts.digits.0 == 4, parts.digits.1 <= 2, parts.digits.2 <= 2 else { return nil }
        return date(parts.numbers.0, parts.numbers.1, parts.numbers.2)
    }

    /// `3-Apr-2021`, `Apr 3, 2021`, `3 April 21`, `April 2021`.
    private static func named(_ text: Substring) -> String? {
        let parts = text.split { $0 == "-" || $0 == "/" || $0 == " " || $0 == "," || $0 == "." }
        if parts.count == 2, let month = MonthNames.number(parts[0]), let year = number(parts[1], 4...4) {
            return date(year, month, nil)
        }
        guard parts.count == 3, let last = number(parts[2], 2...4), let year = year(last, digits: parts[2].utf8.count)
        else { return nil }
        if let month = MonthNames.number(parts[1]), let day = number(parts[0], 1...2) { return date(year, month, day) }
        if let month = MonthNames.number(parts[0]), let day = number(parts[1], 1...2) { return date(year, month, day) }
        return nil
    }

    private static func numeric(_ parts: DateParts, _ order: DateOrder) -> String? {
        guard parts.digits.0 <= 2, parts.digits.1 <= 2, let year = year(parts.numbers.2, digits: parts.digits.2)
        else { return nil }
        let (first, second) = (parts.numbers.0, parts.numbers.1)
        if first > 12 || order == .dayFirst && second <= 12 { return date(year, second, first) }
        if second > 12 || first == second || order == .monthFirst { return date(year, first, second) }
        return nil
    }

    /// A year of four digits, or of two: 70 to 99 are the last century and 00 to 49 this one.
    private static func year(_ number: Int, digits: Int) -> Int? {
        if digits == 4 { return number }
        guard digits == 2, number < 50 || number >= 70 else { return nil }
        return number < 50 ? 2000 + number : 1900 + number
    }

    private static func number(_ text: Substring, _ digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    /// The ISO form of a date that exists and can be a device's; without a day, of a month.
    static func date(_ year: Int, _ month: Int, _ day: Int?) -> String? {
        guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
        let yearAndMonth = "\(year)-\(month < 10 ? "0" : "")\(month)"
        guard let day else { return yearAndMonth }
        guard day >= 1, day <= days(in: month, of: year) else { return nil }
        return "\(yearAndMonth)-\(day < 10 ? "0" : "")\(day)"
    }

    /// How many days a month has.
    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: return 30
        case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: return 31
        }
    }
}
