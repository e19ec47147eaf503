import Hub
import Inventory
import Matching
import Store
import TestSupport
import Testing

struct DatabaseMatchTests {
    private let scratch: Scratch
    private let store: SutureStore

    init() throws {
        scratch = try Scratch()
        store = try .inMemory()
        _ = try AdvisoryImport(store: store).run([try scratch.write("one.json", SmallSamples.advisory())])
        _ = try InventoryIntake(path: try scratch.write("inventory.csv", SmallSamples.inventory)).run(store: store)
    }

    private func verdict(_ tag: String) throws -> Verdict? {
        let record = try store.latestAdvisory("NW-2026-1")
        return try store.verdicts.find(assetTag: tag, advisory: record.id)?.verdict
    }

    @Test("each device gets its verdict, and an unrelated one gets none")
    func verdicts() async throws {
        _ = try await DatabaseMatch(store: store).run()
        #expect(try verdict("A-1") == .affected)
        #expect(try verdict("A-2") == .notAffected)
        #expect(try verdict("A-3") == .needsReview)
        #expect(try verdict("A-4") == nil)
    }

    @Test("a second match has nothing to do")
    func nothingToDo() async throws {
        let first = try await DatabaseMatch(store: store).run()
        let second = try await DatabaseMatch(store: store).run()
        #expect(first.advisories == 1)
        #expect(second.advisories == 0)
    }

    @Test("a changed device is judged anew")
    func changedDevice() async throws {
        _ = try await DatabaseMatch(store: store).run()
        let text = SmallSamples.inventory.replacing("A-3,Northwind,Tide 400,,", with: "A-3,Northwind,Tide 400,2.0,")
        _ = try InventoryIntake(path: try scratch.write("inventory.csv", text)).run(store: store)
        _ = try await DatabaseMatch(store: store).run()
        #expect(try verdict("A-3") == .affected)
    }

    @Test("a new revision of an advisory is matched in place of the old")
    func newRevision() async throws {
        _ = try await DatabaseMatch(store: store).run()
        let path = try scratch.write("two.json", SmallSamples.advisory(version: "2", bound: "< 2.1"))
        _ = try AdvisoryImport(store: store).run([path])
        _ = try await DatabaseMatch(store: store).run()
        #expect(try verdict("A-1") == .notAffected)
    }

    @Test("an advisory that is not there is named")
    func unknownAdvisory() async throws {
        let error = await #expect(throws: StoreError.self) { try await DatabaseMatch(store: store).run(only: "NOPE-1") }
        #expect(error?.code == .notFound)
    }

    @Test("affected devices are put together by verdict and product, with their reasons and places")
    func groups() async throws {
        _ = try await DatabaseMatch(store: store).run()
        let record = try store.latestAdvisory("NW-2026-1")
        let groups = try AffectedGroups(advisory: record, filter: TouchedFilter(), store: store).groups
        #expect(groups.map(\.verdict) == [.affected, .needsReview])
        #expect(groups.first?.devices.map(\.device.device.assetTag) == ["A-1"])
        #expect(groups.first?.reasons.isEmpty == false)
        #expect(groups.last?.patients == 1)
        #expect(groups.last?.places.map(\.name) == ["Ward 3"])
    }

    @Test("an explanation says what would settle an open question")
    func explanation() throws {
        let open = try Explanation(assetTag: "A-3", advisory: "NW-2026-1", store: store)
        #expect(open.match.verdict == .needsReview)
        #expect(!Settlement.steps(for: open.match).isEmpty)
        let unrelated = try Explanation(assetTag: "A-4", advisory: "NW-2026-1", store: store)
        #expect(unrelated.match.verdict == .unrelated)
        #expect(!unrelated.match.reasons.isEmpty)
    }

    @Test("units that an advisory keeps apart by date are matched with all advisories in one go")
    func units() async throws {
        let dated = SmallSamples.advisory(id: "NW-2026-2", bound: "manufactured before april 1, 2018")
        _ = try AdvisoryImport(store: store).run([try scratch.write("two.json", dated)])
        let inventory = """
            Asset Tag,Manufacturer,Model,Software Version,Manufacture Date
            D-1,Northwind,Tide 400,1,2017-03-02
            D-2,Northwind,Tide 400,1,2019-03-02

            """
        _ = try InventoryIntake(path: try scratch.write("dated.csv", inventory), mode: .partial).run(store: store)
        _ = try await DatabaseMatch(store: store).run()
        let record = try store.latestAdvisory("NW-2026-2")
        #expect(try store.verdicts.find(assetTag: "D-1", advisory: record.id)?.verdict == .affected)
        #expect(try store.verdicts.find(assetTag: "D-2", advisory: record.id)?.verdict != .affected)
        #expect(try verdict("D-2") == .affected)
        #expect(try await DatabaseMatch(store: store).run().advisories == 0)
    }

    @Test("a rejection settles the product for all of its devices, and taking it back restores them")
    func rejection() async throws {
        _ = try await DatabaseMatch(store: store).run()
        let record = try store.latestAdvisory("NW-2026-1")
        let found = try #require(try store.verdicts.find(assetTag: "A-3", advisory: record.id))
        let product = ConfirmedLinks.key(of: ProductDescription(manufacturer: "Northwind", model: "Tide 400"))
        let answer = ReviewDecision(
            productKey: product, claimProduct: found.claimProduct, isSame: false, decidedBy: "biomed")
        let report = try ReviewAnswer(store: store).give(answer)
        #expect(report.devices == 3)
        #expect(try verdict("A-1") != .affected)
        #expect(try verdict("A-3") != .needsReview)
        _ = try ReviewAnswer(store: store).takeBack(productKey: product, claimProduct: found.claimProduct)
        #expect(try verdict("A-1") == .affected)
    }
}
