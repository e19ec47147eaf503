import Response
import Testing
import Triage

@Suite("Nothing closes while something is open")
struct ClosingTests {
    private func closing(_ story: Story) -> Refusal.Code? {
        story.refusal(.giveKey(.closing, plan: story.state.plan), by: Story.sam)
    }

    private func blockers(_ story: Story) -> [ClosingBlocker.Kind] {
        story.state.closingBlockers(at: story.now).map(\.kind)
    }

    @Test("a case whose devices were never matched does not close")
    func unmatched() throws {
        let story = try Story()
        #expect(closing(story) == .notReadyToClose && blockers(story) == [.notMatched])
    }

    @Test("a device that is not remediated keeps it open, and is named")
    func unfinished() throws {
        let story = try Story.agreed()
        #expect(closing(story) == .notReadyToClose && blockers(story) == [.unfinished])
        #expect(story.state.closingBlockers(at: story.now).first?.devices == ["d1", "d2"])
    }

    @Test("work without verification keeps it open")
    func unverified() throws {
        var story = try Story.agreed()
        try story.tell(
            .recordDone(DeviceScope(["d1", "d2"]), action: "A1", evidence: Sample.readBack), by: Story.ana)
        #expect(closing(story) == .notReadyToClose && blockers(story) == [.unverified])
    }

    @Test("a device at needs review keeps it open, even when its work is done")
    func needsReview() throws {
        let story = try Story.finished(devices: [Sample.device("d1"), Sample.unclear("d2")])
        #expect(closing(story) == .notReadyToClose && blockers(story) == [.needsReview])
    }

    @Test("a plan that was changed has to be agreed again")
    func planNotAgreed() throws {
        var story = try Story.finished()
        try story.tell(.addActions([Sample.action(.userAdvice, "Stay near.")]), by: Story.ana)
        #expect(closing(story) == .planNotAgreed)
    }

    @Test("an accepted risk that has ended keeps it open before any tick")
    func expiredRisk() throws {
        var story = try Story.agreed()
        try story.tell(
            .acceptRisk(DeviceScope(["d1", "d2"]), until: story.now.adding(days: 1), reason: "Low use"), by: Story.sam)
        #expect(closing(story) == nil)
        story.wait(days: 1)
        #expect(closing(story) == .notReadyToClose && blockers(story) == [.expired])
    }

    @Test("a case all of whose devices are settled without work needs no plan")
    func withoutPlan() throws {
        var story = try Story(devices: [Sample.device("d1"), Sample.device("d2", verdict: .notAffected)])
        try story.tell(.markNotApplicable(DeviceScope(["d1"]), reason: "Radio removed"), by: Story.ana)
        try story.close()
        #expect(story.state.isClosed)
    }

    @Test("a device that was once affected does not leave by its record alone")
    func onceAffected() throws {
        var story = try Story.agreed()
        try story.tell(
            .synchronise(
                current: ["d1", "d2"].map { Sample.device($0, version: "2.4", verdict: .notAffected) }, removed: []),
            by: Story.imports)
        #expect(closing(story) == .notReadyToClose)
    }
}
