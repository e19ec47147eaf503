/// The order of day and month in a file's dates such as `03/04/2021`.
public enum DateOrder: String, Sendable, Hashable, CaseIterable {
    /// Nothing tells the order: such dates stay as they are.
    case unknown
    /// March 4: the custom of the United States.
    case monthFirst
    /// 3 April.
    case dayFirst

    /// Tells the order from dates of one file: one that has a day above 12 decides, unless another contradicts it.
    public static func detect(_ texts: some Sequence<String>) -> DateOrder {
        var found = DateOrder.unknown
        for text in texts {
            guard let (first, second, _) = DateText.slashed(text), (first > 12) != (second > 12) else { continue }
            let order: DateOrder = first > 12 ? .dayFirst : .monthFirst
            if found != .unknown, found != order { return .unknown }
            found = order
        }
        return found
    }
}

/// Reads dates as people and databases write them.
enum DateText {
    /// The date as `YYYY-MM-DD` when it is certain, else nil.
    static func iso(_ text: String, order: DateOrder) -> String? {
        let day = withoutTime(text)
        return yearFirst(day) ?? named(day) ?? dotted(day) ?? numeric(day, order)
    }

    /// The three numbers of `3/4/2021` or `3-4-2021`, the year last.
    static func slashed(_ text: String) -> (Int, Int, Int)? {
        let day = withoutTime(text)
        let parts = day.split(separator: day.contains("/") ? "/" : "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let first = number(parts[0], 1...2), let second = number(parts[1], 1...2),
            let year = year(parts[2])
        else { return nil }
        return (first, second, year)
    }

    /// Drops a time of day after the date: ` 00:00:00`, `T10:15:00Z`, ` 12:00 AM`.
    private static func withoutTime(_ text: String) -> Substring {
        guard let colon = text.firstIndex(of: ":") else { return text[...] }
        let head = text[..<colon]
        guard let gap = head.lastIndex(where: { $0 == " " || $0 == "T" }) else { return text[...] }
        return head[..<gap]
    }

    /// `2021-04-03`, `2021/04/03`, `2021.04.03`, `20210403`.
    private static func yearFirst(_ text: Substring) -> String? {
        if text.utf8.count == 8, let all = number(text, 8...8) {
            return date(all / 10_000, all / 100 % 100, all % 100)
        }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
        guard parts.count == 3, let year = number(parts[0], 4...4), let month = number(parts[1], 1...2),
            let day = number(parts[2], 1...2)
        else { return nil }
        return date(year, month, day)
    }

    /// `3.4.2021`: with full stops the day comes first wherever they are used (Germany, Eastern Europe).
    private static func dotted(_ text: Substring) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let day = number(parts[0], 1...2), let month = number(parts[1], 1...2),
            let year = year(parts[2])
        else { return nil }
        return date(year, month, day)
    }

    /// `3-Apr-2021`, `Apr 3, 2021`, `3 April 21`.
    private static func named(_ text: Substring) -> String? {
        let parts = text.split { $0 == "-" || $0 == "/" || $0 == " " || $0 == "," || $0 == "." }
        guard parts.count == 3, let year = year(parts[2]) else { return nil }
        if let month = MonthNames.number(parts[1]), let day = number(parts[0], 1...2) { return date(year, month, day) }
        if let month = MonthNames.number(parts[0]), let day = number(parts[1], 1...2) { return date(year, month, day) }
        return nil
    }

    private static func numeric(_ text: Substring, _ order: DateOrder) -> String? {
        guard let (first, second, year) = slashed(String(text)) else { return nil }
        if first == second { return date(year, first, second) }
        if first > 12 { return date(year, second, first) }
        if second > 12 { return date(year, first, second) }
        switch order {
        case .unknown: return nil
        case .monthFirst: return date(year, first, second)
        case .dayFirst: return date(year, second, first)
        }
    }

    /// A year of four digits, or of two: 70 to 99 are the last century and 00 to 49 this one.
    private static func year(_ text: Substring) -> Int? {
        if let year = number(text, 4...4) { return year }
        switch number(text, 2...2) {
        case .some(let short) where short < 50: return 2000 + short
        case .some(let short) where short >= 70: return 1900 + short
        default: return nil
        }
    }

    private static func number(_ text: Substring, _ digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    /// The ISO form of a date that exists and can be a device's.
    static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard (1900...2199).contains(year), (1...12).contains(month), day >= 1, day <= days(in: month, of: year)
        else { return nil }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: return 30
        case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: return 31
        }
    }
}

/// The names of the months, in full and short, in English, German, Spanish and French.
enum MonthNames {
    private static let names: [[String]] = [
        ["jan", "january", "januar", "ene", "enero", "janvier", "janv"],
        ["feb", "february", "februar", "febrero", "fevrier", "fevr"],
        ["mar", "march", "marz", "mrz", "marzo", "mars"], ["apr", "april", "abr", "abril", "avril", "avr"],
        ["may", "mai", "mayo"], ["jun", "june", "juni", "junio", "juin"], ["jul", "july", "juli", "julio", "juillet"],
        ["aug", "august", "ago", "agosto", "aout"], ["sep", "sept", "september", "septiembre", "septembre"],
        ["oct", "october", "okt", "oktober", "octubre", "octobre"], ["nov", "november", "noviembre", "novembre"],
        ["dec", "december", "dez", "dezember", "dic", "diciembre", "decembre"],
    ]
    private static let table: [String: Int] = {
        var table: [String: Int] = [:]
        for (index, month) in names.enumerated() {
            for name in month { table[name] = index + 1 }
        }
        return table
    }()

    /// The number of a month, 1 to 12, by its name in any case, with or without accents.
    static func number(_ name: some StringProtocol) -> Int? {
        guard name.utf8.count <= 12 else { return nil }
        return table[name.unicodeScalars.map { LetterFolding.fold($0) }.joined()]
    }
}
