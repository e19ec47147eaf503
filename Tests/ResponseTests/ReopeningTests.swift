import Response
import Testing
import Triage

@Suite("What opens finished work again")
struct ReopeningTests {
    static func found(_ device: String, _ version: String, _ verdict: DeviceVerdict) -> CaseCommand {
        .observe([VersionObservation(device: device, version: version, verdict: verdict)])
    }

    @Test("an affected version found after a patch opens that device, and the closed case")
    func contradiction() throws {
        var story = try Story.closed()
        let events = try story.tell(Self.found("d2", "2.1", .affected), by: Story.imports)
        #expect(events.types == ["reopened", "versions_observed"])
        #expect(events.reopened?.cause == .contradictingVersion && events.reopened?.wasClosed == true)
        #expect(events.reopened?.scopes == [DeviceScope(["d2"], vulnerabilities: [Sample.cve])])
        #expect(story.status("d1") == .done && story.status("d2") == .notRemediated)
        #expect(story.state.isPlanAgreed, "the plan still holds: the device is done again under it")
    }

    @Test("what was opened is done again and closed again with two keys")
    func again() throws {
        var story = try Story.closed()
        try story.tell(Self.found("d2", "2.1", .affected), by: Story.imports)
        try story.tell(
            .recordDone(DeviceScope(["d2"]), action: "A1", evidence: Sample.readBack), by: Story.ana)
        try story.tell(.verify(DeviceScope(["d2"]), note: ""), by: Story.sue)
        #expect(story.refusal(.giveKey(.closing, plan: 1), by: Story.ana) == nil, "keys for closing are needed anew")
        try story.close()
        #expect(story.state.isClosed && story.state.reopenings == 1)
    }

    @Test("the version that the evidence showed contradicts nothing once it is not affected")
    func agreement() throws {
        var story = try Story.closed()
        try story.tell(Self.found("d1", "2.4", .notAffected), by: Story.imports)
        #expect(story.state.isClosed && story.state.devices["d1"]?.facts.version == "2.4")
    }

    @Test("another version than the one read back contradicts it even when its verdict is open")
    func otherVersion() throws {
        var story = try Story.closed()
        let events = try story.tell(Self.found("d1", "2.2", .needsReview), by: Story.imports)
        #expect(events.reopened?.scopes.first?.devices == ["d1"])
    }

    @Test("an affected version does not contradict a compensating control, which leaves it as it was")
    func control() throws {
        let control = Sample.action(.compensatingControl, "Segment.", expires: Sample.morning.adding(days: 90))
        var story = try Story.closed(actions: [control], evidence: Sample.evidence(.networkRule))
        try story.tell(Self.found("d1", "2.1", .affected), by: Story.imports)
        #expect(story.state.isClosed)
    }

    @Test("a new affected version opens what was not applicable")
    func notApplicable() throws {
        var story = try Story.agreed()
        try story.tell(.markNotApplicable(DeviceScope(["d1"]), reason: "Radio removed"), by: Story.ana)
        try story.tell(Self.found("d1", "2.1", .affected), by: Story.imports)
        #expect(story.status("d1") == .notApplicable)
        try story.tell(Self.found("d1", "2.0", .affected), by: Story.imports)
        #expect(story.status("d1") == .notRemediated)
    }

    @Test("the inventory contradicts the evidence as an observation does, when it changes")
    func inventory() throws {
        var story = try Story.closed()
        let events = try story.tell(
            .synchronise(current: [Sample.device("d1", version: "2.0")], removed: []), by: Story.imports)
        #expect(events.reopened?.cause == .contradictingVersion)
    }

    @Test("versions of devices that are not part of the case say nothing")
    func strangers() throws {
        var story = try Story.closed()
        #expect(try story.tell(Self.found("d9", "2.0", .affected), by: Story.imports).isEmpty)
    }

    @Test("an accepted risk opens its devices when it ends, and not a moment before")
    func risk() throws {
        var story = try Story.agreed()
        let end = story.now.adding(days: 30)
        try story.tell(.acceptRisk(DeviceScope(["d1", "d2"]), until: end, reason: "Offline"), by: Story.sam)
        try story.close()
        story.now = Instant(milliseconds: end.milliseconds - 1)
        try story.tell(.tick, by: Story.clock)
        #expect(story.state.isClosed)
        story.now = end
        let events = try story.tell(.tick, by: Story.clock)
        #expect(events.reopened?.cause == .acceptedRiskExpired)
        #expect(events.reopened?.scopes.first?.devices == ["d1", "d2"])
        #expect(!story.state.isClosed && story.status("d1") == .notRemediated)
        #expect(try story.tell(.tick, by: Story.clock).isEmpty)
    }

    @Test("a compensating control opens the devices that rest on it when it ends")
    func controlEnds() throws {
        let end = Sample.morning.adding(days: 90)
        var story = try Story.closed(
            actions: [Sample.action(.compensatingControl, "Segment.", expires: end)],
            evidence: Sample.evidence(.networkRule))
        story.now = end
        let events = try story.tell(.tick, by: Story.clock)
        #expect(events.reopened?.cause == .actionExpired && events.reopened?.wasClosed == true)
        #expect(
            story.refusal(
                .recordDone(DeviceScope(["d1"]), action: "A1", evidence: Sample.readBack), by: Story.ana)
                == .actionExpired)
    }

    @Test("withdrawing an action opens what rests on it")
    func withdrawnAction() throws {
        var story = try Story.finished()
        let events = try story.tell(.withdrawAction("A1", reason: "The maker recalled it"), by: Story.ana)
        #expect(events.types == ["reopened", "keys_withdrawn", "action_withdrawn"])
        #expect(events.reopened?.cause == .actionWithdrawn && story.status("d1") == .notRemediated)
    }

    @Test("a person opens devices, or the whole closed case, with a reason")
    func person() throws {
        var story = try Story.closed()
        #expect(story.refusal(.reopen(DeviceScope([]), reason: ""), by: Story.cleo) == .textMissing)
        try story.tell(.reopen(DeviceScope([]), reason: "Audit"), by: Story.cleo)
        #expect(!story.state.isClosed && story.state.counts.open == 0 && story.state.phase == .closing)
        #expect(story.refusal(.reopen(DeviceScope([]), reason: "Audit"), by: Story.cleo) == .caseOpen)
        try story.tell(.reopen(DeviceScope(["d1"]), reason: "Alarm"), by: Story.cleo)
        #expect(story.state.counts.open == 1)
    }
}
