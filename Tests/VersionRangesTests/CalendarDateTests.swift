import Testing
import VersionRanges

@Suite("Dates in free text")
struct CalendarDateTests {
    @Test(
        "dates are found as exactly as they are written",
        arguments: [
            ("PACEMAKER, DUAL, IMPLANTED 2012-06-14", "2012-06-14 after dual implanted"),
            ("Pacemaker; mfg 2016-12-02", "2016-12-02 after pacemaker mfg"),
            ("DOM 02/2017", "2017-02 after dom"),
            ("ICD; IMPL 2010-11", "2010-11 after icd impl"),
            ("ICD, IMPLANTED 2007", "2007 after icd implanted"),
            ("made 26-June-2017", "2017-06-26 after made"),
            ("distributed april 1, 2018", "2018-04-01 after distributed"),
            ("DOM 8/30/2024", "2024-08-30 after dom"),
            ("DOM 30/8/2024", "2024-08-30 after dom"),
            ("built 14.06.2012", "2012-06-14 after built"),
            ("May 2018", "2018-05 after "),
        ])
    func finds(text: String, expected: String) {
        let found = CalendarDate.found(in: text).map { hit in
            "\(hit.date) after " + hit.wordsBefore.suffix(2).joined(separator: " ")
        }
        #expect(found == [expected])
    }

    @Test(
        "numbers that are no dates are passed over",
        arguments: [
            "CareLink 2090", "version 2024.2", "SN 20121406123", "2018-13-40", "MMT-1780", "room 12-06", "V2017.02",
        ])
    func passesOver(text: String) {
        #expect(CalendarDate.found(in: text).map(\.date.description) == [])
    }

    @Test("days and months that do not exist make no date")
    func impossible() {
        #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 2024, month: 13) == nil)
        #expect(CalendarDate(year: 2024, day: 3) == nil)
        #expect(CalendarDate(year: 0) == nil)
    }

    @Test("a partial date does not compare with a day inside it")
    func partial() throws {
        let year = try #require(CalendarDate(year: 2017))
        let day = try #require(CalendarDate(year: 2017, month: 8, day: 28))
        #expect(CalendarDate.compare(year, day) == nil)
        let before = try #require(CalendarDate(year: 2016))
        let after = try #require(CalendarDate(year: 2017, month: 9))
        #expect(CalendarDate.compare(before, day) == .less)
        #expect(CalendarDate.compare(after, day) == .greater)
        #expect(CalendarDate.compare(day, day) == .equal)
        #expect(year.precision == .year)
    }
}
