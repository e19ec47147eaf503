import Response
import Testing

@Suite("The device set follows inventory and matching")
struct DeviceSetTests {
    static func sync(_ current: [CaseDeviceFacts], _ removed: [DeviceRemoval] = []) -> CaseCommand {
        .synchronise(current: current, removed: removed)
    }

    @Test("only the program itself changes the device set")
    func systemOnly() throws {
        #expect(try Story().refusal(Self.sync([Sample.device("d1")]), by: Story.ana) == .systemOnly)
        #expect(try Story().refusal(.tick, by: Story.ana) == .systemOnly)
    }

    @Test("only what changed becomes an event; the same set again says nothing")
    func differences() throws {
        var story = try Story(devices: [Sample.device("d1"), Sample.device("d2")])
        #expect(try story.tell(Self.sync([Sample.device("d1"), Sample.device("d2")]), by: Story.imports).isEmpty)
        let events = try story.tell(
            Self.sync([Sample.device("d1"), Sample.device("d2", version: "2.2"), Sample.device("d3")]),
            by: Story.imports)
        guard case .devicesSynchronised(let data) = try #require(events.first) else {
            Issue.record("no synchronisation")
            return
        }
        #expect(data.added.map(\.id) == ["d3"] && data.changed.map(\.id) == ["d2"] && data.removed.isEmpty)
    }

    @Test("an empty set is a finding, too: the case is matched then")
    func empty() throws {
        var story = try Story()
        #expect(try story.tell(Self.sync([]), by: Story.imports).types == ["devices_synchronised"])
        #expect(story.state.isMatched && story.state.phase == .assessing)
        #expect(try story.tell(Self.sync([]), by: Story.imports).isEmpty)
    }

    @Test("a device listed twice counts as it is listed last")
    func twice() throws {
        let story = try Story(devices: [Sample.device("d1"), Sample.device("d1", version: "2.3")])
        #expect(story.state.devices["d1"]?.facts.version == "2.3" && story.state.counts.devices == 1)
    }

    @Test("a device with a vulnerability that the case does not have is refused")
    func strangeVulnerability() throws {
        let device = Sample.device("d1", vulnerabilities: ["CVE-9"])
        #expect(try Story().refusal(Self.sync([device]), by: Story.imports) == .vulnerabilityUnknown)
    }

    @Test("a retired device leaves, and comes back as it was")
    func retired() throws {
        var story = try Story.finished()
        let removal = DeviceRemoval(device: "d1", cause: .retired, reason: "Scrapped")
        try story.tell(Self.sync([], [removal]), by: Story.imports)
        #expect(story.state.counts.devices == 1 && story.state.counts.retired == 1)
        #expect(story.refusal(.reopen(DeviceScope(["d1"]), reason: "x"), by: Story.ana) == .deviceUnknown)
        try story.tell(Self.sync([Sample.device("d1")]), by: Story.imports)
        #expect(story.state.counts.devices == 2 && story.status("d1") == .done)
    }

    @Test("a device that an import did not hold becomes a question; it is not settled by its absence")
    func absent() throws {
        var story = try Story.closed()
        let removal = DeviceRemoval(device: "d1", cause: .absent, reason: "Not in the file")
        let events = try story.tell(Self.sync([], [removal]), by: Story.imports)
        #expect(events.reopened?.wasClosed == true && story.state.questions.map(\.devices) == [["d1"]])
        #expect(try story.tell(Self.sync([], [removal]), by: Story.imports).isEmpty)
    }

    @Test("a device that no longer fits stays open when it was once affected, and leaves when it never was")
    func unrelated() throws {
        var story = try Story(devices: [Sample.device("d1"), Sample.unclear("d2")])
        let removals = ["d1", "d2"].map { DeviceRemoval(device: $0, cause: .unrelated, reason: "Another model") }
        try story.tell(Self.sync([], removals), by: Story.imports)
        #expect(story.state.counts.open == 1 && story.state.counts.cleared == 1)
        #expect(story.state.devices["d1"]?.facts.verdict == .notAffected)
    }

    @Test("a new device that is affected or unclear opens a closed case; one that is not does not")
    func newDevice() throws {
        for (device, opens) in [
            (Sample.device("d3"), true), (Sample.unclear("d3"), true),
            (Sample.device("d3", verdict: .notAffected), false),
        ] {
            var story = try Story.closed()
            let events = try story.tell(Self.sync([device]), by: Story.imports)
            #expect((events.reopened != nil) == opens && story.state.isClosed == !opens)
            if opens { #expect(events.reopened?.cause == .devices && events.reopened?.scopes.first?.devices == ["d3"]) }
        }
    }

    @Test("a new open device takes a closing key back while the case is open")
    func takesKeyBack() throws {
        var story = try Story.finished()
        try story.tell(.giveKey(.closing, plan: 1), by: Story.sam)
        let events = try story.tell(Self.sync([Sample.device("d3")]), by: Story.imports)
        #expect(events.types == ["keys_withdrawn", "devices_synchronised"] && story.state.isPlanAgreed)
    }

    @Test("moving a device opens nothing")
    func moved() throws {
        var story = try Story.closed()
        var device = Sample.device("d1")
        device.location = "Ward 9"
        #expect(try story.tell(Self.sync([device]), by: Story.imports).types == ["devices_synchronised"])
    }
}
