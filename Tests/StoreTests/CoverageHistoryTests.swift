import Store
import Testing

@Suite("How much was known, kept")
struct CoverageHistoryTests {
    private static let day: Int64 = 86_400_000

    private static func coverage(_ devices: Int, withVersion: Int) -> Coverage {
        var coverage = Coverage()
        (coverage.devices, coverage.withVersion) = (devices, withVersion)
        return coverage
    }

    @Test("of several notes of one day the last counts, and days stand in order", arguments: TestDatabase.Kind.allCases)
    func lastOfDay(_ kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        let store = try database.store()
        #expect(try store.reports.lastNote() == nil)
        for (time, known) in [(Self.day + 5, 1), (Self.day + 900, 2), (3 * Self.day, 4), (3 * Self.day - 1, 3)] {
            try store.reports.note(Self.coverage(10, withVersion: known), at: time)
        }
        #expect(try store.reports.notes().map(\.withVersion) == [2, 3, 4])
        #expect(try store.reports.notes(since: 2 * Self.day).map(\.withVersion) == [3, 4])
        #expect(try store.reports.lastNote()?.notedAt == 3 * Self.day)
    }
}
