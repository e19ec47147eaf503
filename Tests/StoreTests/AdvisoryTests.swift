import Store
import Testing

@Suite("Advisories")
struct AdvisoryTests {
    @Test("a document is kept byte for byte", arguments: TestDatabase.Kind.allCases)
    func bytes(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        var document = Samples.advisory("ICSMA-1", "1", sha256: "aa")
        document.bytes = [0xEF, 0xBB, 0xBF, 0x7B, 0x0D, 0x0A, 0x00, 0x7D]
        try store.keep(document)
        #expect(try store.advisories.bytes(sha256: "aa") == document.bytes)
    }

    @Test("what its reader found is kept with it", arguments: TestDatabase.Kind.allCases)
    func facts(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        var document = Samples.advisory("ICSMA-1", "1", sha256: "aa")
        document.title = "MiniMed 600 \"pumps\""
        document.publisher = "CISA"
        document.severity = "medium"
        document.score = 4.8
        document.findingCount = 1
        document.findings = #"[{"test":"6.1.1"}]"#
        try store.keep(document)
        let kept = try #require(try store.advisories.latest("ICSMA-1"))
        #expect(kept.title == document.title && kept.publisher == "CISA" && kept.severity == "medium")
        #expect(kept.score == 4.8 && kept.findingCount == 1 && kept.importedAt > 1000)
        #expect(try store.advisories.findings(id: kept.id) == document.findings)
    }

    @Test("importing the same bytes again changes nothing", arguments: TestDatabase.Kind.allCases)
    func again(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        let first = try store.keep(Samples.advisory("ICSMA-1", "1", sha256: "aa"))
        let second = try store.keep(Samples.advisory("ICSMA-1", "1", sha256: "aa"))
        #expect(first.map(\.isNew) == [true])
        #expect(second.map(\.isNew) == [false])
        #expect(second.map(\.id) == first.map(\.id))
        #expect(try store.advisories.revisions("ICSMA-1").count == 1)
    }

    @Test("the newest revision is the latest, in whatever order they come", arguments: TestDatabase.Kind.allCases)
    func order(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        for revision in ["3", "1", "10", "2"] {
            try store.keep(Samples.advisory("ICSMA-1", revision, sha256: "sha \(revision)"))
        }
        let revisions = try store.advisories.revisions("ICSMA-1")
        #expect(revisions.map(\.revision) == ["1", "2", "3", "10"])
        #expect(revisions.map(\.revisionOrder) == [0, 1, 2, 3])
        #expect(revisions.map(\.isLatest) == [false, false, false, true])
    }

    @Test("a newer revision says which one it replaced", arguments: TestDatabase.Kind.allCases)
    func replaced(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        let outcomes = try store.keep(
            Samples.advisory("ICSMA-1", "2", sha256: "bb"), Samples.advisory("ICSMA-1", "1", sha256: "aa"),
            Samples.advisory("ICSMA-1", "3", sha256: "cc"))
        #expect(outcomes.map(\.isLatest) == [true, false, true])
        #expect(outcomes.map(\.replaced) == [nil, nil, outcomes[0].id])
    }

    @Test("other bytes under the same revision are kept as a later one", arguments: TestDatabase.Kind.allCases)
    func silentEdit(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.keep(Samples.advisory("ICSMA-1", "1", sha256: "aa"))
        try store.keep(Samples.advisory("ICSMA-1", "1", sha256: "bb"))
        #expect(try store.advisories.revisions("ICSMA-1").map(\.sha256) == ["aa", "bb"])
        #expect(try store.advisories.latest("ICSMA-1")?.sha256 == "bb")
    }

    @Test("documents given together are kept together or not at all", arguments: TestDatabase.Kind.allCases)
    func together(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        let store = try database.store()
        try database.driver.write { connection in
            // A document without its advisory: the second one of the call below collides with it.
            try connection.execute("INSERT INTO documents (sha256, size, bytes) VALUES ('bb', 0, ?)", [.blob([])])
        }
        #expect(throws: StoreError.self) {
            try store.keep(
                Samples.advisory("ICSMA-1", "1", sha256: "aa"), Samples.advisory("ICSMA-2", "1", sha256: "bb"))
        }
        #expect(try store.advisories.known(among: ["aa", "bb"]).isEmpty)
    }

    @Test("known documents are found among many", arguments: TestDatabase.Kind.allCases)
    func known(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.keep(Samples.advisory("A", "1", sha256: "3"), Samples.advisory("B", "1", sha256: "1203"))
        #expect(try store.advisories.known(among: (0..<1204).map(String.init)) == ["3", "1203"])
    }

    @Test("a tracking id is found in any case", arguments: TestDatabase.Kind.allCases)
    func anyCase(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        try store.keep(Samples.advisory("ICSMA-22-263-01", "1", sha256: "aa"))
        #expect(try store.advisories.latest("icsma-22-263-01")?.trackingID == "ICSMA-22-263-01")
        #expect(try store.advisories.latest("icsma-22-263") == nil)
    }

    @Test("a missing document is reported as such", arguments: TestDatabase.Kind.allCases)
    func missing(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        let error = #expect(throws: StoreError.self) { try store.advisories.bytes(sha256: "none") }
        #expect(error?.code == .notFound)
    }

    @Test(
        "the list shows newest revisions, the newest release first, page by page", arguments: TestDatabase.Kind.allCases
    )
    func list(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        for (id, date) in [("A", "2022-01-01"), ("B", "2024-01-01"), ("C", "2023-01-01"), ("D", "2023-01-01")] {
            var document = Samples.advisory(id, "1", sha256: "old \(id)")
            try store.keep(document)
            document = Samples.advisory(id, "2", sha256: "new \(id)")
            document.currentReleaseDate = date
            try store.keep(document)
        }
        var seen: [String] = []
        var cursor: AdvisoryCursor?
        repeat {
            let page = try store.advisories.list(after: cursor, limit: 2)
            seen += page.map(\.advisory.trackingID)
            cursor = page.last?.cursor
        } while cursor != nil
        #expect(seen == ["B", "D", "C", "A"])
    }

    @Test("the list can be searched, and takes pattern signs as they are", arguments: TestDatabase.Kind.allCases)
    func search(kind: TestDatabase.Kind) throws {
        let store = try TestDatabase(kind).store()
        var pump = Samples.advisory("A", "1", sha256: "a")
        pump.title = "Insulin Pump 100%"
        pump.severity = "high"
        pump.currentReleaseDate = "2024-05-01"
        try store.keep(pump, Samples.advisory("B", "1", sha256: "b"))
        func found(_ filter: AdvisoryFilter) throws -> [String] {
            try store.advisories.list(filter).map(\.advisory.trackingID)
        }
        #expect(try found(AdvisoryFilter(text: "insulin pump")) == ["A"])
        #expect(try found(AdvisoryFilter(text: "100%")) == ["A"])
        #expect(try found(AdvisoryFilter(text: "p_mp")).isEmpty)
        #expect(try found(AdvisoryFilter(text: "p%1")).isEmpty)
        #expect(try found(AdvisoryFilter(severity: "high")) == ["A"])
        #expect(try found(AdvisoryFilter(since: "2024-05-02")).isEmpty)
        #expect(try found(AdvisoryFilter(touchingDevices: true)).isEmpty)
    }
}
