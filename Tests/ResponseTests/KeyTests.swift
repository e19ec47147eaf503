import Response
import Testing

@Suite("Two keys for the plan and two for closing")
struct KeyTests {
    private func planned() throws -> Story {
        var story = try Story(devices: [Sample.device("d1"), Sample.device("d2")])
        try story.tell(.addActions([Sample.patch]), by: Story.ana)
        return story
    }

    @Test("a plan is agreed once one person of each team gave a key")
    func agreed() throws {
        var story = try planned()
        #expect(try story.tell(.giveKey(.plan, plan: 1), by: Story.ana).types == ["key_given"])
        #expect(!story.state.isPlanAgreed)
        #expect(try story.tell(.giveKey(.plan, plan: 1), by: Story.sam).types == ["key_given", "plan_agreed"])
        #expect(story.state.isPlanAgreed && story.state.phase == .remediating)
    }

    @Test("a second person of the same team gives no second key")
    func sameTeam() throws {
        var story = try planned()
        try story.tell(.giveKey(.plan, plan: 1), by: Story.ana)
        #expect(story.refusal(.giveKey(.plan, plan: 1), by: Story.ben) == .keyGiven)
    }

    @Test("a person of neither team gives no key")
    func noTeam() throws {
        #expect(try planned().refusal(.giveKey(.plan, plan: 1), by: Story.cleo) == .noTeam)
    }

    @Test("nobody gives both keys of one case, even after changing the team and even when the first was withdrawn")
    func bothKeys() throws {
        var story = try planned()
        try story.tell(.giveKey(.plan, plan: 1), by: Story.ana)
        let moved = Actor(id: "ana", name: "Ana Reyes", team: .security)
        #expect(story.refusal(.giveKey(.plan, plan: 1), by: moved) == .bothKeys)
        try story.tell(.withdrawKey(.plan, reason: "Moved"), by: Story.ana)
        #expect(story.refusal(.giveKey(.plan, plan: 1), by: moved) == .bothKeys)
    }

    @Test("the team of a plan key binds for the closing key")
    func boundForClosing() throws {
        let story = try Story.finished()
        let moved = Actor(id: "ana", name: "Ana Reyes", team: .security)
        #expect(story.refusal(.giveKey(.closing, plan: 1), by: moved) == .bothKeys)
    }

    @Test("a key is for the plan that the person saw")
    func stale() throws {
        var story = try planned()
        try story.tell(.addActions([Sample.action(.userAdvice, "Stay near.")]), by: Story.ana)
        #expect(story.refusal(.giveKey(.plan, plan: 1), by: Story.sam) == .planChanged)
        #expect(story.refusal(.giveKey(.plan, plan: 2), by: Story.sam) == nil)
    }

    @Test("a plan without actions is not agreed on")
    func emptyPlan() throws {
        let story = try Story(devices: [Sample.device("d1")])
        #expect(story.refusal(.giveKey(.plan, plan: 0), by: Story.ana) == .planEmpty)
    }

    static let changes: [CaseCommand] = [
        .addActions([Sample.action(.userAdvice, "Stay near.")]),
        .changeAction("A1", Sample.action(.patch, "Update to 2.5.")),
        .withdrawAction("A1", reason: "Recalled"),
        .orderActions(["A2", "A1"]),
    ]

    @Test("every change of the plan takes the plan's keys back", arguments: changes)
    func changed(_ change: CaseCommand) throws {
        var story = try Story.agreed(actions: [Sample.patch, Sample.action(.userAdvice, "Keep it near.")])
        #expect(try story.tell(change, by: Story.ana).types.first == "keys_withdrawn")
        #expect(story.state.planKeys.isEmpty && story.state.phase == .planning)
    }

    @Test("who gave a key takes it back, and nobody else does")
    func withdrawn() throws {
        var story = try Story.agreed()
        #expect(story.refusal(.withdrawKey(.plan, reason: "x"), by: Story.ben) == .keyNotHeld)
        #expect(story.refusal(.withdrawKey(.plan, reason: " "), by: Story.ana) == .textMissing)
        try story.tell(.withdrawKey(.plan, reason: "The firewall comes first."), by: Story.ana)
        #expect(story.state.planKeys.keys.map(\.self) == [.security])
    }

    @Test("two keys close a case on which nothing is open")
    func closes() throws {
        var story = try Story.finished()
        #expect(story.state.phase == .closing)
        try story.tell(.giveKey(.closing, plan: 1), by: Story.sam)
        #expect(!story.state.isClosed)
        #expect(try story.tell(.giveKey(.closing, plan: 1), by: Story.ben).types == ["key_given", "closed"])
        #expect(story.state.isClosed && story.state.phase == .closed)
    }

    @Test("work that begins anew takes a closing key back")
    func closingKeyFalls() throws {
        var story = try Story.finished()
        try story.tell(.giveKey(.closing, plan: 1), by: Story.sam)
        try story.tell(.rollBack(DeviceScope(["d1"]), reason: "Alarms"), by: Story.ana)
        #expect(story.state.closingKeys.isEmpty)
    }

    @Test("a plan key taken back takes the closing key with it")
    func planKeyTakenBack() throws {
        var story = try Story.finished()
        try story.tell(.giveKey(.closing, plan: 1), by: Story.sam)
        let events = try story.tell(.withdrawKey(.plan, reason: "Not so"), by: Story.ana)
        #expect(events.types == ["keys_withdrawn", "keys_withdrawn"] && story.state.closingKeys.isEmpty)
    }
}
