import Inventory
import Matching
import Store
import Testing

@Suite("Reviews")
struct ReviewTests {
    /// Version 1 with two devices and version 2 with one, of one product; version 3 of another; all to be reviewed.
    private func store(_ kind: TestDatabase.Kind) throws -> SutureStore {
        let store = try TestDatabase(kind).store()
        try store.load([
            Samples.pump("A1"), Samples.pump("A2"), Samples.pump("A3", [.softwareVersion: "5.0"]),
            Samples.pump("B1", [.model: "670G"]),
        ])
        try store.keep(Samples.advisory("X", "1", sha256: "x1"), Samples.advisory("Y", "1", sha256: "y1"))
        let verdicts = (1...3).map { Samples.verdict($0, .needsReview) }
        try store.verdicts.record(
            [1, 2].map { AdvisoryMatch(advisoryID: $0, scope: .all(through: 3), verdicts: verdicts) }, rules: "r1")
        return store
    }

    private func answer(_ isSame: Bool) -> ReviewDecision {
        ReviewDecision(
            productKey: "medtronic minimed|630g", claimProduct: "medtronic|minimed 600", isSame: isSame,
            decidedBy: "j.doe")
    }

    @Test("ask once for each product and claim, the one with most devices first", arguments: TestDatabase.Kind.allCases)
    func waiting(kind: TestDatabase.Kind) throws {
        let items = try store(kind).confirmations.waiting()
        #expect(items.map(\.productKey) == ["medtronic minimed|630g", "medtronic minimed|670g"])
        #expect(items.map(\.devices) == [3, 1])
        #expect(items.map(\.advisories) == [2, 2])
        #expect(items.first?.model == "630G")
    }

    @Test("are listed page by page", arguments: TestDatabase.Kind.allCases)
    func pages(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        let first = try store.confirmations.waiting(limit: 1)
        let second = try store.confirmations.waiting(after: first.last?.cursor, limit: 1)
        let third = try store.confirmations.waiting(after: second.last?.cursor, limit: 1)
        #expect((first + second + third).map(\.devices) == [3, 1])
    }

    @Test("do not ask again what was answered", arguments: TestDatabase.Kind.allCases, [true, false])
    func answered(kind: TestDatabase.Kind, isSame: Bool) throws {
        let store = try store(kind)
        try store.confirmations.save(answer(isSame))
        #expect(try store.confirmations.waiting().map(\.productKey) == ["medtronic minimed|670g"])
        #expect(try store.confirmations.all().map(\.decision) == [answer(isSame)])
    }

    @Test("keep the later of two answers", arguments: TestDatabase.Kind.allCases)
    func later(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try store.confirmations.save(answer(true))
        try store.confirmations.save(answer(false))
        #expect(try store.confirmations.all().map(\.decision.isSame) == [false])
    }

    @Test("ask again when an answer is taken back", arguments: TestDatabase.Kind.allCases)
    func takenBack(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        let given = answer(true)
        try store.confirmations.save(given)
        #expect(try store.confirmations.remove(productKey: given.productKey, claimProduct: given.claimProduct))
        #expect(try store.confirmations.waiting().count == 2)
        #expect(try !store.confirmations.remove(productKey: given.productKey, claimProduct: given.claimProduct))
    }

    @Test("keep the hospital's names of vendors", arguments: TestDatabase.Kind.allCases)
    func aliases(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        let alias = VendorAlias(alias: "MiniMed Inc", vendor: "Medtronic", addedBy: "j.doe", note: "old invoices")
        try store.vendorAliases.save(VendorAlias(alias: "MiniMed Inc", vendor: "Minimed", addedBy: "x"))
        try store.vendorAliases.save(alias)
        #expect(try store.vendorAliases.all() == [alias])
        #expect(try store.vendorAliases.remove("MiniMed Inc"))
        #expect(try store.vendorAliases.all().isEmpty)
    }
}
