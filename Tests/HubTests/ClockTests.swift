import Hub
import Response
import Store
import Synchronization
import TestSupport
import Testing
import Triage

/// The clock of cases looks only where it may have something to say.
@Suite("The clock of cases")
struct ClockTests {
    private final class Time: Sendable {
        let now = Mutex(Instant("2026-03-02T08:00:00Z") ?? Instant(milliseconds: 0))
        func advance(days: Int64) { now.withLock { $0 = $0.adding(seconds: days * 86_400) } }
    }

    private let time = Time()
    private let place: Workplace
    private let analyst = Principal(userID: 1, login: "a", name: "A", roles: [.securityAnalyst])

    init() throws {
        let (scratch, store, time) = (try Scratch(), try SutureStore.inMemory(), time)
        _ = try AdvisoryImport(store: store).run([try scratch.write("one.json", SmallSamples.advisory())])
        _ = try InventoryIntake(path: try scratch.write("inventory.csv", SmallSamples.inventory)).run(store: store)
        place = Workplace(store: store, clock: { time.now.withLock { $0 } })
    }

    private func assessed() async throws -> Int64 {
        _ = try await DatabaseMatch(store: place.store).run()
        let one = try place.cases.open(advisories: ["NW-2026-1"], as: analyst)
        let id = try #require(Int64(one.id))
        _ = try place.cases.assess(id, answers: TriageAnswers(), seen: nil, as: analyst)
        return id
    }

    @Test("asks a case that changed once, and then not until its next moment")
    func sleeps() async throws {
        let id = try await assessed()
        let now = time.now.withLock { $0 }.milliseconds
        #expect(try place.store.cases.waking(at: now) == [id])
        try place.cases.tick()
        // What it said itself is a change, too: the next look finds nothing more.
        try place.cases.tick()
        #expect(try place.store.cases.waking(at: now).isEmpty)
        #expect(try place.store.cases.waking(at: .max - 1) == [id])
    }

    @Test("tells of a date that comes near and passes, although it slept")
    func escalates() async throws {
        let id = try await assessed()
        try place.cases.tick()
        try place.cases.tick()
        let before = try place.cases.find(id, as: analyst).escalations.count
        time.advance(days: 400)
        #expect(try place.cases.tick() == [id])
        #expect(try place.cases.find(id, as: analyst).escalations.count > before)
    }

    @Test("asks every case anew when the policy changes")
    func policy() async throws {
        let id = try await assessed()
        try place.cases.tick()
        try place.cases.tick()
        let administrator = Principal(userID: 2, login: "b", name: "B", roles: [.administrator])
        _ = try place.references.setPolicy(PolicyFile.write(.standard), as: administrator)
        #expect(try place.store.cases.waking(at: 0) == [id])
    }

    @Test("a start after which nothing changed brings no case up to date anew")
    func caughtUp() async throws {
        _ = try await assessed()
        #expect(try !place.store.casesAreUpToDate())
        try await place.intake.catchUp()
        #expect(try place.store.casesAreUpToDate())
        let scratch = try Scratch()
        let path = try scratch.write("two.json", SmallSamples.advisory(version: "2", bound: "< 2.1"))
        _ = try AdvisoryImport(store: place.store).run([path])
        #expect(try !place.store.casesAreUpToDate())
    }
}
