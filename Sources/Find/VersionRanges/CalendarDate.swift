/// A day, a month or a year of the Gregorian calendar, as exactly as it was written down.
///
/// A partial date is an interval: `2017` is the whole year.
public struct CalendarDate: Sendable, Hashable, Comparable {
    /// The year, 1900 to 2099.
    public let year: Int
    /// The month, 1 to 12, if it was given.
    public let month: Int?
    /// The day of the month, if it was given.
    public let day: Int?

    /// A date; nil where the month or the day does not exist.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1900...2099).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// How exactly the date is known.
    public var precision: DatePrecision {
        if day != nil { return .day }
        return month != nil ? .month : .year
    }

    /// Orders by first day, then the more exact date first.
    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        a.firstDay == b.firstDay ? a.lastDay < b.lastDay : a.firstDay < b.firstDay
    }

    /// How the two dates stand to each other; nil where they overlap without being the same day.
    public static func compare(_ a: CalendarDate, _ b: CalendarDate) -> Comparison? {
        if a.lastDay < b.firstDay { return .less }
        if a.firstDay > b.lastDay { return .greater }
        return a.day != nil && b.day != nil ? .equal : nil
    }

    /// The first day of the interval as a number that orders like the calendar.
    var firstDay: Int { (year * 16 + (month ?? 1)) * 32 + (day ?? 1) }

    /// The last day of the interval as a number that orders like the calendar.
    var lastDay: Int { (year * 16 + (month ?? 12)) * 32 + (day ?? 31) }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The date as ISO 8601 writes it: `2017-08-28`, `2017-08` or `2017`.
    public var description: String {
        [month, day].reduce(into: "\(year)") { text, part in
            guard let part else { return }
            text += part < 10 ? "-0\(part)" : "-\(part)"
        }
    }
}
