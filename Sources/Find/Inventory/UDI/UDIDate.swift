/// The dates inside identifiers, which have two digits for the year or count the days of a year.
enum UDIDate {
    /// `YYMMDD`; day 00 means the month as a whole (GS1 General Specifications 3.4.2).
    static func yearMonthDay(_ bytes: some Collection<UInt8>) -> String? {
        guard bytes.count == 6, let all = UDIBytes.number(bytes) else { return nil }
        return compose(century(all / 10_000), all / 100 % 100, all % 100)
    }

    /// `MMDDYY`.
    static func monthDayYear(_ bytes: some Collection<UInt8>) -> String? {
        guard bytes.count == 6, let all = UDIBytes.number(bytes) else { return nil }
        return compose(century(all % 100), all / 10_000, all / 100 % 100)
    }

    /// `MMYY`.
    static func monthYear(_ bytes: some Collection<UInt8>) -> String? {
        guard bytes.count == 4, let all = UDIBytes.number(bytes) else { return nil }
        return compose(century(all % 100), all / 100, 0)
    }

    /// `YYYYMMDD`.
    static func longYearMonthDay(_ bytes: some Collection<UInt8>) -> String? {
        guard bytes.count == 8, let all = UDIBytes.number(bytes) else { return nil }
        return compose(all / 10_000, all / 100 % 100, all % 100)
    }

    /// `YYJJJ`: the day of the year.
    static func yearDay(_ bytes: some Collection<UInt8>) -> String? {
        guard bytes.count == 5, let all = UDIBytes.number(bytes) else { return nil }
        return compose(century(all / 1_000), dayOfYear: all % 1_000)
    }

    /// `CYYJJJ`: the hundreds of the year as one digit, 0 for 2000 and 9 for 1900 (ISBT 128 data structure 004).
    static func centuryYearDay(_ bytes: some Collection<UInt8>) -> String? {
        guard bytes.count == 6, let all = UDIBytes.number(bytes) else { return nil }
        let short = all / 1_000
        return compose(short >= 900 ? 1000 + short : 2000 + short, dayOfYear: all % 1_000)
    }

    /// Years 00 to 69 are of this century. GS1 counts from the present year, which a pure function does not know;
    /// no identifier is older than the system of 2013.
    private static func century(_ year: Int) -> Int {
        year < 70 ? 2000 + year : 1900 + year
    }

    private static func compose(_ year: Int, _ month: Int, _ day: Int) -> String? {
        DateText.date(year, month, day == 0 ? nil : day)
    }

    private static func compose(_ year: Int, dayOfYear: Int) -> String? {
        var day = dayOfYear
        for month in 1...12 {
            let length = DateText.days(in: month, of: year)
            if day <= length { return day >= 1 ? DateText.date(year, month, day) : nil }
            day -= length
        }
        return nil
    }
}
