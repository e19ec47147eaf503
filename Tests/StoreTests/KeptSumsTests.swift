import Inventory
import Matching
import Store
import Testing

/// What the writes keep beside the rows, so that lists are quick, must always be what the rows say.
@Suite("Sums that the writes keep")
struct KeptSumsTests {
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    /// One random change, the same in every store that is given.
    private static func change(_ stores: [SutureStore], _ random: inout Seeded) throws {
        let (kind, version) = (Int.random(in: 0..<9, using: &random), Int64.random(in: 1...6, using: &random))
        let advisory = Int64.random(in: 1...3, using: &random)
        let word = ["4.10", "5.0", "6.0"].randomElement(using: &random) ?? ""
        let model = ["630G", "670G"].randomElement(using: &random) ?? ""
        let tags = (0..<4).map { _ in "A\(Int.random(in: 0..<8, using: &random))" }
        let verdicts = (1...6).compactMap { number -> NewVerdict? in
            let verdict = [Verdict.affected, .needsReview, .notAffected, .unrelated].randomElement(using: &random)
            return verdict.map { Samples.verdict(Int64(number), $0) }
        }
        for store in stores {
            let last = try store.products.lastVersionID()
            let here = verdicts.filter { $0.productVersionID <= last }
            let answer = ReviewDecision(
                productKey: "medtronic minimed|\(model.lowercased())", claimProduct: "medtronic|minimed 600",
                isSame: true, decidedBy: "t")
            switch kind {
            case 0, 1:
                try store.load(
                    Set(tags).sorted().map { Samples.pump($0, [.model: model, .softwareVersion: word]) },
                    mode: kind == 0 ? .full : .partial)
            case 2, 3:
                try store.verdicts.record(
                    [AdvisoryMatch(advisoryID: advisory, scope: .all(through: last), verdicts: here)], rules: "r")
            case 4:
                let new = here.filter { $0.productVersionID > version }
                let scope = MatchScope.new(after: version, through: last)
                try store.verdicts.record(
                    [AdvisoryMatch(advisoryID: advisory, scope: scope, verdicts: new)], rules: "r")
            case 5:
                let scope = MatchScope.versions([version])
                let one = here.filter { $0.productVersionID == version }
                try store.verdicts.record(
                    (1...3).map { AdvisoryMatch(advisoryID: $0, scope: scope, verdicts: one) }, rules: "r")
            case 6: try store.confirmations.save(answer)
            case 7: try store.confirmations.remove(productKey: answer.productKey, claimProduct: answer.claimProduct)
            default: try store.keep(Samples.advisory("X", "\(last)", sha256: "x\(last)-\(tags.joined())"))
            }
        }
    }

    private static func begin(_ kind: TestDatabase.Kind) throws -> SutureStore {
        let store = try TestDatabase(kind).store()
        try store.load((0..<8).map { Samples.pump("A\($0)") })
        try store.keep(
            Samples.advisory("X", "0", sha256: "x"), Samples.advisory("Y", "0", sha256: "y"),
            Samples.advisory("Z", "0", sha256: "z"))
        return store
    }

    @Test("open questions are the same gathered before as gathered now", arguments: 1...12)
    func questions(seed: UInt64) throws {
        var random = Seeded(state: seed)
        // One gathers after every second change and follows from there; the other gathers at each look.
        let (kept, fresh) = (try Self.begin(.sqliteMemory), try Self.begin(.sqliteMemory))
        for step in 0..<60 {
            try Self.change([kept, fresh], &random)
            if step % 2 == 0 { try kept.confirmations.gather() }
            #expect(try kept.confirmations.waiting() == fresh.confirmations.waiting(), "seed \(seed), step \(step)")
        }
    }

    @Test("an advisory's devices are those that its verdicts say", arguments: 1...12)
    func reach(seed: UInt64) throws {
        var random = Seeded(state: seed)
        let store = try Self.begin(.sqliteMemory)
        for step in 0..<60 {
            try Self.change([store], &random)
            for item in try store.advisories.list() {
                let counts = try store.verdicts.counts(advisory: item.advisory.id)
                func devices(_ verdict: Verdict) -> Int { counts.first { $0.verdict == verdict }?.devices ?? 0 }
                #expect(item.affectedDevices == devices(.affected), "seed \(seed), step \(step)")
                #expect(item.devicesToReview == devices(.needsReview), "seed \(seed), step \(step)")
            }
        }
    }
}
