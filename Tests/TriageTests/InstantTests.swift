import Testing
import Triage

@Suite("Instants")
struct InstantTests {
    @Test(
        "a timestamp is read in any offset and written in UTC",
        arguments: [
            ("2022-09-20T14:00:00Z", "2022-09-20T14:00:00.000Z"),
            ("2022-09-20T14:00:00.1239-04:00", "2022-09-20T18:00:00.123Z"),
            ("2024-02-29T23:59:60+00:30", "2024-02-29T23:29:59.000Z"),
            ("1969-12-31 23:59:59.5z", "1969-12-31T23:59:59.500Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"),
            ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
            ("2000-03-01", "2000-03-01T00:00:00.000Z"),
        ])
    func reading(_ text: String, _ expected: String) throws {
        #expect(try #require(Instant(text)).description == expected)
    }

    @Test(
        "a text that is no time is refused",
        arguments: [
            "", "2022", "2022-02-30", "2023-02-29T00:00:00Z", "2022-09-20T24:00:00Z", "2022-09-20T14:00Z",
            "2022-09-20T14:00:00", "2022-09-20T14:00:00.Z", "2022-09-20T14:00:00Zx", "2022-13-01",
        ])
    func refusing(_ text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("every day of eight centuries comes back from its text")
    func everyDay() {
        var instant = Instant(milliseconds: -12_000_000_000_000)
        for _ in 0..<292_000 {
            #expect(Instant(instant.description) == instant)
            instant = instant.adding(days: 1)
        }
    }

    @Test("adding far too much stays within the calendar")
    func saturating() {
        let start = Instant(milliseconds: 0)
        #expect(start.adding(days: .max).description == "9999-12-31T23:59:59.999Z")
        #expect(start.adding(seconds: .min).description == "0000-01-01T00:00:00.000Z")
    }
}
