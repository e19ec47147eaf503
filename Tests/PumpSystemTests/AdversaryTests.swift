import GlucoseModel
import PumpLink
import PumpSystem
import Testing

/// A bounded run; the full one is `suture lab --schedules 1000000`.
@Suite("Adversarial schedules")
struct AdversaryTests {
    private static let schedules: UInt64 = 300

    private static func run(_ link: AdversaryArena.Link, _ schedules: UInt64 = schedules) throws -> ScheduleOutcome {
        try #require(AdversaryArena(link, seed: 1)).run(0..<schedules)
    }

    @Test("PumpLink delivers no unauthorized insulin, and what both sides call certain is the same")
    func pumpLink() throws {
        let outcome = try Self.run(.pumpLink(LedgerRules()))
        #expect(outcome.unauthorized == .zero, "seed \(outcome.firstBad ?? 0)")
        #expect(outcome.disagreements == 0, "seed \(outcome.firstBad ?? 0)")
        // The check means something only if ordinary boluses get through in between.
        #expect(outcome.completed > 30)
    }

    @Test("the same schedules against the weak link deliver unauthorized insulin")
    func weak() throws {
        #expect(try Self.run(.weak).unauthorized > Insulin(units: 100))
    }

    @Test("without confirmation on the pump, the same schedules deliver unauthorized insulin")
    func withoutConfirmation() throws {
        var rows = RoleTable.standard.rows
        rows[.remote]?[.bolus] = .allowed
        let outcome = try Self.run(.pumpLink(LedgerRules(table: RoleTable(rows: rows))))
        #expect(outcome.unauthorized > .zero)
    }

    @Test("without the role table, the same schedules deliver unauthorized insulin")
    func withoutRoles() throws {
        var rows = RoleTable.standard.rows
        rows[.gateway]?[.bolus] = .allowed
        rows[.gateway]?[.temporaryBasal] = .allowed
        rows[.gateway]?[.commit] = .allowed
        let outcome = try Self.run(.pumpLink(LedgerRules(table: RoleTable(rows: rows))))
        #expect(outcome.unauthorized > .zero)
    }

    @Test("the same seed is the same schedule")
    func seeds() throws {
        #expect(try Self.run(.pumpLink(LedgerRules()), 20) == Self.run(.pumpLink(LedgerRules()), 20))
    }
}
