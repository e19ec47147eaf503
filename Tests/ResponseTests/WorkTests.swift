import Response
import Testing
import Triage

@Suite("Work on devices, and what shows it")
struct WorkTests {
    static let both = DeviceScope(["d1", "d2"])

    @Test("work is not done before the plan is agreed")
    func beforeAgreement() throws {
        var story = try Story(devices: [Sample.device("d1"), Sample.device("d2")])
        try story.tell(.addActions([Sample.patch]), by: Story.ana)
        let done = CaseCommand.recordDone(Self.both, action: "A1", evidence: Sample.readBack)
        #expect(story.refusal(done, by: Story.ana) == .planNotAgreed)
        #expect(story.refusal(.startWork(Self.both, action: "A1", reason: nil), by: Story.ana) == .planNotAgreed)
    }

    @Test("what costs nothing begins before the plan is agreed")
    func doNow() throws {
        var story = try Story(devices: [Sample.device("d1")])
        try story.tell(
            .addActions([Sample.action(.configuration, "Switch it off.", costsNothing: true)]), by: Story.ana)
        try story.tell(.startWork(DeviceScope(["d1"]), action: "A1", reason: nil), by: Story.ana)
        #expect(story.status("d1") == .inProgress)
    }

    @Test("done needs evidence that says what, by whom and when, with its SHA-256")
    func evidence() throws {
        let story = try Story.agreed()
        func refusal(_ evidence: Evidence) -> Refusal.Code? {
            story.refusal(.recordDone(Self.both, action: "A1", evidence: evidence), by: Story.ana)
        }
        #expect(refusal(Sample.evidence(.workOrder, sha256: "")) == .evidenceIncomplete)
        #expect(refusal(Sample.evidence(.workOrder, sha256: String(repeating: "xy", count: 32))) == .evidenceIncomplete)
        #expect(refusal(Sample.evidence(.versionReadBack)) == .evidenceIncomplete)
        #expect(refusal(Sample.evidence(.workOrder, text: "")) == .textMissing)
        #expect(refusal(Sample.evidence(.workOrder, by: "")) == .textMissing)
        #expect(refusal(Sample.evidence(.workOrder, at: story.now.adding(seconds: 1))) == .badDate)
        #expect(refusal(Sample.evidence(.workOrder)) == nil)
    }

    @Test("done is one event for many devices, with one piece of evidence")
    func bulk() throws {
        var story = try Story.agreed(devices: (0..<500).map { Sample.device("d\($0)") })
        let events = try story.tell(
            .recordDone(DeviceScope((0..<500).map { "d\($0)" }), action: "A1", evidence: Sample.readBack),
            by: Story.ana)
        #expect(events.types == ["work_done"] && story.state.evidence.count == 1)
        #expect(story.state.counts.unverified == 500)
    }

    @Test("nobody verifies work that they reported, did or began")
    func ownWork() throws {
        var story = try Story.agreed()
        try story.tell(.startWork(DeviceScope(["d1"]), action: "A1", reason: nil), by: Story.sue)
        let evidence = Sample.evidence(.versionReadBack, by: "ben ito", version: "2.4")
        try story.tell(.recordDone(Self.both, action: "A1", evidence: evidence), by: Story.ana)
        #expect(story.refusal(.verify(Self.both, note: ""), by: Story.ana) == .ownWork)
        #expect(story.refusal(.verify(Self.both, note: ""), by: Story.ben) == .ownWork)
        #expect(story.refusal(.verify(Self.both, note: ""), by: Story.sue) == .ownWork)
        #expect(story.refusal(.verify(DeviceScope(["d2"]), note: ""), by: Story.sue) == nil)
        #expect(story.refusal(.verify(Self.both, note: "  "), by: Story.sam) == nil)
        try story.tell(.verify(Self.both, note: "Read it again."), by: Story.sam)
        #expect(
            story.state.counts.verified == 2 && story.state.devices["d1"]?.remediations[Sample.cve]?.verifiedBy == "sam"
        )
    }

    @Test("who worked on a device once does not verify it after it was opened again")
    func ownWorkLater() throws {
        var story = try Story.finished()
        try story.tell(.reopen(DeviceScope(["d1"]), reason: "Alarm"), by: Story.cleo)
        try story.tell(
            .recordDone(
                DeviceScope(["d1"]), action: "A1",
                evidence: Sample.evidence(.workOrder, by: "sam")), by: Story.sam)
        #expect(story.refusal(.verify(DeviceScope(["d1"]), note: ""), by: Story.ana) == .ownWork)
    }

    @Test("further evidence of work that is not verified joins the earlier")
    func moreEvidence() throws {
        var story = try Story.agreed()
        try story.tell(.recordDone(Self.both, action: "A1", evidence: Sample.readBack), by: Story.ana)
        try story.tell(.recordDone(Self.both, action: "A1", evidence: Sample.evidence(.workOrder)), by: Story.ana)
        #expect(story.state.devices["d1"]?.remediations[Sample.cve]?.evidence == ["E1", "E2"])
    }

    @Test("work that was rolled back is open again, and noted")
    func rollBack() throws {
        var story = try Story.finished()
        try story.tell(.rollBack(DeviceScope(["d1"]), reason: "Alarms at night"), by: Story.ana)
        #expect(story.status("d1") == .notRemediated && story.state.devices["d1"]?.rollbacks.count == 1)
        #expect(story.refusal(.rollBack(DeviceScope(["d1"]), reason: "x"), by: Story.ana) == .nothingToDo)
    }

    @Test("not applicable and accepted risk need a reason, and the risk an end to come")
    func exceptions() throws {
        var story = try Story.agreed()
        let later = story.now.adding(days: 30)
        #expect(story.refusal(.markNotApplicable(Self.both, reason: ""), by: Story.ana) == .textMissing)
        #expect(story.refusal(.acceptRisk(Self.both, until: later, reason: ""), by: Story.ana) == .textMissing)
        #expect(story.refusal(.acceptRisk(Self.both, until: story.now, reason: "x"), by: Story.ana) == .badDate)
        try story.tell(.acceptRisk(DeviceScope(["d1"]), until: later, reason: "Offline"), by: Story.sam)
        try story.tell(.markNotApplicable(DeviceScope(["d2"]), reason: "No radio"), by: Story.ana)
        let risk = story.state.devices["d1"]?.remediations[Sample.cve]
        #expect(risk?.until == later && risk?.by == "sam" && risk?.reason == "Offline")
        #expect(story.state.counts.acceptedRisk == 1 && story.state.counts.notApplicable == 1)
    }

    @Test("what is done is not waved through as not applicable")
    func doneIsDone() throws {
        let story = try Story.finished()
        #expect(story.refusal(.markNotApplicable(Self.both, reason: "x"), by: Story.ana) == .nothingToDo)
    }

    @Test("a command names devices and vulnerabilities of the case")
    func strangers() throws {
        let story = try Story.agreed()
        func start(_ scope: DeviceScope, _ action: String = "A1") -> Refusal.Code? {
            story.refusal(.startWork(scope, action: action, reason: nil), by: Story.ana)
        }
        #expect(start(DeviceScope([])) == .noDevice)
        #expect(start(DeviceScope(["d1", "d9"])) == .deviceUnknown)
        #expect(start(DeviceScope(["d1"], vulnerabilities: ["CVE-1"])) == .vulnerabilityUnknown)
        #expect(start(DeviceScope(["d1"]), "A7") == .actionUnknown)
    }

    @Test("each vulnerability of a device stands for itself")
    func perVulnerability() throws {
        let facts = Sample.advisory(
            vulnerabilities: [VulnerabilityFacts(id: "CVE-1"), VulnerabilityFacts(id: "CVE-2")])
        var story = try Story(
            devices: [Sample.device("d1"), Sample.device("d2", vulnerabilities: ["CVE-2"])], advisories: [facts])
        try story.tell(
            .markNotApplicable(DeviceScope(["d1", "d2"], vulnerabilities: ["CVE-1"]), reason: "x"), by: Story.ana)
        #expect(story.status("d1", "CVE-1") == .notApplicable && story.status("d1", "CVE-2") == .notRemediated)
        #expect(story.state.counts.notApplicable == 1 && story.state.counts.notRemediated == 2)
    }
}
