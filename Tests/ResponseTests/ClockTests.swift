import Response
import Testing
import Triage

@Suite("Dates that are near or have passed")
struct ClockTests {
    private func raised(_ events: [CaseEvent.Payload]) -> [String] {
        events.compactMap { event in
            guard case .escalated(let data) = event else { return nil }
            return "\(data.subject.rawValue) \(data.id) \(data.stage.rawValue)"
        }
    }

    @Test("each stage of each date is told once")
    func once() throws {
        var story = try Story(devices: [Sample.device("d1")])
        let due = story.now.adding(days: 10)
        try story.tell(.assess(CaseAssessment(priority: "scheduled", due: due)), by: Story.sam)
        #expect(try story.tell(.tick, by: Story.clock).isEmpty)
        story.wait(days: 7)
        #expect(raised(try story.tell(.tick, by: Story.clock)) == ["case  near"])
        #expect(try story.tell(.tick, by: Story.clock).isEmpty)
        story.wait(days: 3)
        #expect(raised(try story.tell(.tick, by: Story.clock)) == ["case  passed"])
        #expect(try story.tell(.tick, by: Story.clock).isEmpty)
    }

    @Test("a changed date is told again")
    func moved() throws {
        var story = try Story(devices: [Sample.device("d1")])
        try story.tell(.assess(CaseAssessment(priority: "scheduled", due: story.now.adding(days: 1))), by: Story.sam)
        try story.tell(.tick, by: Story.clock)
        try story.tell(.assess(CaseAssessment(priority: "immediate", due: story.now.adding(days: 2))), by: Story.sam)
        #expect(raised(try story.tell(.tick, by: Story.clock)) == ["case  near"])
    }

    @Test("tasks and hand-offs are told to their team until they are done")
    func lanes() throws {
        var story = try Story(devices: [Sample.device("d1")])
        let due = story.now.adding(days: 1)
        try story.tell(.addTask(.security, text: "Segment", assignee: nil, due: due), by: Story.sam)
        try story.tell(.addTask(.security, text: "Done soon", assignee: nil, due: due), by: Story.sam)
        try story.tell(.handOver(note: "Which ports?", due: due), by: Story.ana)
        try story.tell(.finishTask("T2"), by: Story.sam)
        story.now = due
        let events = try story.tell(.tick, by: Story.clock)
        #expect(raised(events) == ["task T1 passed", "hand_off H1 passed"])
        guard case .escalated(let escalation) = try #require(events.last) else { return }
        #expect(escalation.team == .security)
    }

    @Test("the ends of controls and accepted risks are told ahead, of a closed case, too")
    func endings() throws {
        let control = Sample.action(
            .compensatingControl, "Segment.", expires: Sample.morning.adding(days: 90),
            review: Sample.morning.adding(days: 60))
        var story = try Story.agreed(actions: [control])
        try story.tell(
            .recordDone(DeviceScope(["d1"]), action: "A1", evidence: Sample.evidence(.networkRule)), by: Story.sam)
        try story.tell(.verify(DeviceScope(["d1"]), note: ""), by: Story.ben)
        try story.tell(
            .acceptRisk(DeviceScope(["d2"]), until: Sample.morning.adding(days: 95), reason: "Offline"), by: Story.sam)
        try story.close()
        story.now = Sample.morning.adding(days: 81)
        #expect(
            raised(try story.tell(.tick, by: Story.clock))
                == ["action_expiry A1 near", "action_review A1 passed", "accepted_risk  near"])
        #expect(story.state.isClosed)
    }

    @Test("the next tick is told ahead, so that nothing is missed between")
    func nextTick() throws {
        var story = try Story.agreed()
        #expect(story.state.nextTick(after: story.now) == nil)
        let end = story.now.adding(days: 30)
        try story.tell(.acceptRisk(DeviceScope(["d1"]), until: end, reason: "Offline"), by: Story.sam)
        #expect(story.state.nextTick(after: story.now) == end.adding(days: -14))
        #expect(story.state.nextTick(after: end.adding(days: -14)) == end)
        #expect(story.state.nextTick(after: end) == nil)
    }
}
