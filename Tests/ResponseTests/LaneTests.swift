import Response
import Testing
import Triage

@Suite("Two lanes, tasks and hand-offs")
struct LaneTests {
    @Test("a lane is answered for by a person of its own team")
    func owner() throws {
        var story = try Story()
        let sam = Person(id: "sam", team: .security)
        #expect(story.refusal(.assignOwner(.biomedicalEngineering, sam), by: Story.ana) == .wrongTeam)
        try story.tell(.assignOwner(.security, sam), by: Story.ana)
        #expect(story.state.security.owner == sam && story.state.summary.security.owner == "sam")
        #expect(try story.tell(.assignOwner(.security, sam), by: Story.ana).isEmpty)
        try story.tell(.assignOwner(.security, nil), by: Story.ana)
        #expect(story.state.security.owner == nil)
    }

    @Test("a task is finished by a person of its lane, and can be opened again")
    func tasks() throws {
        var story = try Story()
        try story.tell(.addTask(.security, text: "Segment ward 3", assignee: nil, due: nil), by: Story.ana)
        #expect(story.refusal(.finishTask("T1"), by: Story.ana) == .wrongTeam)
        #expect(story.refusal(.finishTask("T1"), by: Story.cleo) == .noTeam)
        try story.tell(.assignTask("T1", Person(id: "sue", team: .security)), by: Story.sam)
        try story.tell(.finishTask("T1"), by: Story.sue)
        #expect(story.state.security.tasks.first?.doneBy == "sue")
        #expect(try story.tell(.finishTask("T1"), by: Story.sam).isEmpty)
        try story.tell(.reopenTask("T1"), by: Story.sam)
        #expect(story.state.security.tasks.first?.doneAt == nil)
    }

    @Test("a task has a text, a known id, an assignee of its lane and a date to come")
    func badTasks() throws {
        let story = try Story()
        let ana = Person(id: "ana", team: .biomedicalEngineering)
        func add(_ text: String, _ assignee: Person?, _ due: Instant?) -> Refusal.Code? {
            story.refusal(.addTask(.security, text: text, assignee: assignee, due: due), by: Story.sam)
        }
        #expect(add(" \n", nil, nil) == .textMissing)
        #expect(add("x", ana, nil) == .wrongTeam)
        #expect(add("x", nil, story.now) == .badDate)
        #expect(add(String(repeating: "x", count: 20_001), nil, nil) == .textTooLong)
        #expect(story.refusal(.finishTask("T9"), by: Story.sam) == .notFound)
    }

    @Test("a hand-off runs on the policy's clock until a person of the other team takes it")
    func handOff() throws {
        var story = try Story()
        try story.tell(.handOver(note: "Which ports?", due: nil), by: Story.ana, policy: CasePolicy(handOff: 3600))
        let handOff = try #require(story.state.handOffs.first)
        #expect(handOff.due == story.now.adding(seconds: 3600) && handOff.to == .security)
        #expect(story.refusal(.handOver(note: "Again", due: nil), by: Story.ben) == .handOffWaiting)
        #expect(story.refusal(.acknowledgeHandOff("H1"), by: Story.ben) == .wrongTeam)
        try story.tell(.acknowledgeHandOff("H1"), by: Story.sue)
        #expect(story.state.handOffs.first?.acknowledgedBy == "sue")
        #expect(story.refusal(.acknowledgeHandOff("H1"), by: Story.sam) == .handOffTaken)
        #expect(story.refusal(.acknowledgeHandOff("H2"), by: Story.sam) == .notFound)
        #expect(story.refusal(.handOver(note: "Next", due: nil), by: Story.ana) == nil)
    }

    @Test("a closed case takes notes and nothing else from people")
    func closed() throws {
        var story = try Story.closed()
        #expect(story.refusal(.addTask(.security, text: "x", assignee: nil, due: nil), by: Story.sam) == .caseClosed)
        #expect(story.refusal(.addActions([Sample.patch]), by: Story.ana) == .caseClosed)
        #expect(story.refusal(.scheduleCare(devices: ["d1"], DeviceCare()), by: Story.ana) == .caseClosed)
        try story.tell(.comment("Filed.", lane: nil), by: Story.cleo)
        #expect(story.state.isClosed)
    }

    @Test("the program itself neither notes, plans, works nor gives keys")
    func system() throws {
        let story = try Story.agreed()
        let scope = DeviceScope(["d1"])
        let commands: [CaseCommand] = [
            .comment("x", lane: nil), .addActions([Sample.patch]), .giveKey(.plan, plan: 1),
            .recordDone(scope, action: "A1", evidence: Sample.readBack), .verify(scope, note: ""),
            .markNotApplicable(scope, reason: "x"), .acceptRisk(scope, until: story.now.adding(days: 1), reason: "x"),
            .startWork(scope, action: "A1", reason: nil), .reopen(scope, reason: "x"),
            .rollBack(scope, reason: "x"), .handOver(note: "x", due: nil),
        ]
        for command in commands { #expect(story.refusal(command, by: Story.imports) == .personOnly, "\(command)") }
    }
}
