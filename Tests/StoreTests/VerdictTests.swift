import Inventory
import Matching
import Store
import Testing

@Suite("Verdicts")
struct VerdictTests {
    /// Two versions with three and one devices, and two advisories.
    private func store(_ kind: TestDatabase.Kind) throws -> SutureStore {
        let store = try TestDatabase(kind).store()
        try store.load(
            (1...3).map { Samples.pump("A\($0)", [.department: "ICU"]) }
                + [Samples.pump("B1", [.softwareVersion: "5.0"])])
        try store.keep(Samples.advisory("X", "1", sha256: "x1"), Samples.advisory("Y", "1", sha256: "y1"))
        return store
    }

    private func record(
        _ store: SutureStore, _ scope: MatchScope, _ verdicts: NewVerdict..., rules: String = "r1"
    ) throws {
        try store.verdicts.record([AdvisoryMatch(advisoryID: 1, scope: scope, verdicts: verdicts)], rules: rules)
    }

    @Test("come back with their reasons as they were", arguments: TestDatabase.Kind.allCases)
    func roundTrip(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        var verdict = Samples.verdict(1, .needsReview)
        verdict.products = ["CSAFPID-\"1\"", "a\\b\n\u{1}", "é✓"]
        verdict.reasons = [MatchReason("code \"q\"", "line\nbreak \\ \u{7F}"), MatchReason("", "")]
        try record(store, .all(through: 2), verdict)
        let found = try #require(try store.verdicts.find(assetTag: "A1", advisory: 1))
        #expect(found.products == verdict.products && found.reasons == verdict.reasons)
        #expect(found.verdict == .needsReview && found.confidence == 0.9)
        #expect(found.claimProduct == verdict.claimProduct)
    }

    @Test("on a version are verdicts on each of its devices", arguments: TestDatabase.Kind.allCases)
    func devices(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try record(store, .all(through: 2), Samples.verdict(1))
        #expect(try store.verdicts.devices(advisory: 1).map(\.device.device.assetTag) == ["A1", "A2", "A3"])
        #expect(try store.verdicts.find(assetTag: "B1", advisory: 1) == nil)
        var walked: [String] = []
        try store.verdicts.forEachDevice(advisory: 1) { walked.append($0.device.device.assetTag) }
        #expect(walked == ["A1", "A2", "A3"])
    }

    @Test("are counted by product, version and device", arguments: TestDatabase.Kind.allCases)
    func counts(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try record(store, .all(through: 2), Samples.verdict(1), Samples.verdict(2, .needsReview))
        let counts = try store.verdicts.counts(advisory: 1)
        #expect(counts.map(\.verdict) == [.affected, .needsReview])
        #expect(counts.map(\.devices) == [3, 1] && counts.map(\.versions) == [1, 1])
        let item = try #require(try store.advisories.list().last)
        #expect(item.affectedDevices == 3 && item.devicesToReview == 1 && item.isMatched)
        #expect(try store.advisories.list(AdvisoryFilter(touchingDevices: true)).map(\.advisory.trackingID) == ["X"])
    }

    @Test("are listed page by page, each device once", arguments: TestDatabase.Kind.allCases)
    func pages(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try record(store, .all(through: 2), Samples.verdict(1), Samples.verdict(2))
        var seen: [String] = []
        var cursor: TouchedDeviceCursor?
        repeat {
            let page = try store.verdicts.devices(advisory: 1, after: cursor, limit: 3)
            seen += page.map(\.device.device.assetTag)
            cursor = page.last?.cursor
        } while cursor != nil
        #expect(seen == ["A1", "A2", "A3", "B1"])
    }

    @Test("are listed by verdict and by what the device is", arguments: TestDatabase.Kind.allCases)
    func filter(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try record(store, .all(through: 2), Samples.verdict(1), Samples.verdict(2, .notAffected))
        func tags(_ filter: TouchedFilter) throws -> [String] {
            try store.verdicts.devices(advisory: 1, filter).map(\.device.device.assetTag)
        }
        #expect(try tags(TouchedFilter()) == ["A1", "A2", "A3"])
        #expect(try tags(TouchedFilter(verdicts: [.notAffected])) == ["B1"])
        #expect(try tags(TouchedFilter(devices: DeviceFilter(department: "ward"))).isEmpty)
        #expect(try store.verdicts.products(advisory: 1).map(\.product.deviceCount) == [3])
    }

    @Test("are counted by place", arguments: TestDatabase.Kind.allCases)
    func places(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try store.load([Samples.pump("A3", [.department: "Ward", .location: "W1"])], mode: .partial)
        try record(store, .all(through: 2), Samples.verdict(1), Samples.verdict(2, .needsReview))
        var places: [String] = []
        try store.verdicts.forEachPlace(advisory: 1) {
            places.append("\($0.verdict) \($0.productVersionID) \($0.department) \($0.location) \($0.devices)")
        }
        #expect(places == ["affected 1 ICU  2", "affected 1 Ward W1 1", "needsReview 2   1"])
    }

    @Test("replace those of an earlier match over all versions", arguments: TestDatabase.Kind.allCases)
    func replace(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try record(store, .all(through: 2), Samples.verdict(1), Samples.verdict(2))
        try record(store, .all(through: 2), Samples.verdict(2, .needsReview))
        #expect(try store.verdicts.counts(advisory: 1).map(\.verdict) == [.needsReview])
    }

    @Test("of single versions leave the others alone", arguments: TestDatabase.Kind.allCases)
    func single(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try record(store, .all(through: 2), Samples.verdict(1), Samples.verdict(2))
        try record(store, .versions([2]))
        #expect(try store.verdicts.devices(advisory: 1).map(\.device.device.assetTag) == ["A1", "A2", "A3"])
        #expect(try store.verdicts.matchedThrough(advisory: 1) == 2)
    }

    @Test("that are unrelated are not kept", arguments: TestDatabase.Kind.allCases)
    func unrelated(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try record(store, .all(through: 2), Samples.verdict(1, .unrelated))
        #expect(try store.verdicts.find(assetTag: "A1", advisory: 1) == nil)
        #expect(try store.verdicts.matchedThrough(advisory: 1) == 2)
    }

    @Test("are pending until matched, after new versions, and under new rules", arguments: TestDatabase.Kind.allCases)
    func pending(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        func pending(_ rules: String) throws -> [[Int64]] {
            try store.verdicts.pending(rules: rules).map { [$0.advisoryID, $0.after] }
        }
        #expect(try pending("r1") == [[1, 0], [2, 0]])
        try record(store, .all(through: 2))
        #expect(try pending("r1") == [[2, 0]])
        #expect(try pending("r2") == [[1, 0], [2, 0]])
        try store.load([Samples.pump("C1", [.softwareVersion: "6.0"])], mode: .partial)
        #expect(try pending("r1") == [[1, 2], [2, 0]])
        try record(store, .new(after: 2, through: 3), Samples.verdict(3))
        #expect(try pending("r1") == [[2, 0]])
    }

    @Test("are pending for the newest revision only", arguments: TestDatabase.Kind.allCases)
    func newestRevision(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try store.keep(Samples.advisory("X", "2", sha256: "x2"))
        #expect(try store.verdicts.pending(rules: "r1").map(\.advisoryID) == [2, 3])
    }

    @Test("of a device name the advisories that touch it", arguments: TestDatabase.Kind.allCases)
    func ofDevice(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try record(store, .all(through: 2), Samples.verdict(1))
        #expect(try store.verdicts.advisories(assetTag: "A2").map(\.advisory.trackingID) == ["X"])
        #expect(try store.verdicts.advisories(assetTag: "B1").isEmpty)
        try store.keep(Samples.advisory("X", "2", sha256: "x2"))
        #expect(try store.verdicts.advisories(assetTag: "A2").isEmpty)
    }

    @Test("follow a device that moves to another version", arguments: TestDatabase.Kind.allCases)
    func moved(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        try record(store, .all(through: 2), Samples.verdict(2))
        try store.load([Samples.pump("A1", [.softwareVersion: "5.0"])], mode: .partial)
        #expect(try store.verdicts.devices(advisory: 1).map(\.device.device.assetTag) == ["A1", "B1"])
    }

    @Test("of many advisories are kept together or not at all", arguments: TestDatabase.Kind.allCases)
    func together(kind: TestDatabase.Kind) throws {
        let store = try store(kind)
        let good = AdvisoryMatch(advisoryID: 1, scope: .all(through: 2), verdicts: [Samples.verdict(1)])
        let bad = AdvisoryMatch(advisoryID: 2, scope: .all(through: 2), verdicts: [Samples.verdict(77)])
        #expect(throws: StoreError.self) { try store.verdicts.record([good, bad], rules: "r1") }
        #expect(try store.verdicts.pending(rules: "r1").count == 2)
        #expect(try store.verdicts.counts(advisory: 1).isEmpty)
    }
}
