extension CalendarDate {
    /// Every date in free text, with the words before it (`IMPLANTED 2012-06-14`, `DOM 02/2017`, `mfg 2016`).
    ///
    /// Dates without a year are passed over. Where day and month could be exchanged, the month comes first, as in
    /// the United States, unless it could not be one.
    public static func found(in text: String) -> [FoundDate] {
        guard mayBeFound(in: text) else { return [] }
        let bytes = Array(text.utf8)
        return DateScanner(bytes).hits().compactMap { hit in
            guard let year = hit.year, let date = CalendarDate(year: year, month: hit.month, day: hit.day) else {
                return nil
            }
            let start = text.utf8.index(text.startIndex, offsetBy: hit.range.lowerBound)
            let end = text.utf8.index(start, offsetBy: hit.range.count)
            let words = WordsBefore.read(bytes[..<hit.range.lowerBound])
            return FoundDate(date: date, range: start..<end, wordsBefore: words)
        }
    }

    /// Whether a look at the digits leaves it possible that a text holds a date with its year; told quickly, and never
    /// wrongly no.
    public static func mayBeFound(in text: String) -> Bool { DateScanner.mayHoldYear(text.utf8) }
}
