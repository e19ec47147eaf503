import Response
import Testing
import Triage

@Suite("Work that respects care")
struct CareTests {
    static let scope = DeviceScope(["d1"])

    private func start(_ story: Story, reason: String? = nil) -> Refusal.Code? {
        story.refusal(.startWork(Self.scope, action: "A1", reason: reason), by: Story.ana)
    }

    @Test("work on a device in use is refused without a loaner or a reason")
    func inUse() throws {
        var story = try Story.agreed(devices: [Sample.device("d1", inUse: true)])
        #expect(start(story) == .inUse)
        #expect(start(story, reason: "  ") == .inUse)
        #expect(start(story, reason: "The ward asked for it.") == nil)
        try story.tell(.scheduleCare(devices: ["d1"], DeviceCare(loaner: .needed)), by: Story.ana)
        #expect(start(story) == .inUse)
        try story.tell(.scheduleCare(devices: ["d1"], DeviceCare(loaner: .given)), by: Story.ana)
        #expect(start(story) == nil)
    }

    @Test("a person's word about use outweighs the inventory's")
    func freed() throws {
        var story = try Story.agreed(devices: [Sample.device("d1", inUse: true)])
        try story.tell(.scheduleCare(devices: ["d1"], DeviceCare(inUse: false)), by: Story.cleo)
        #expect(start(story) == nil)
    }

    @Test("work keeps to the maintenance window: its start is inside, its end outside")
    func window() throws {
        var story = try Story.agreed()
        let window = MaintenanceWindow(from: story.now.adding(days: 1), to: story.now.adding(days: 2))
        try story.tell(.scheduleCare(devices: ["d1"], DeviceCare(window: window)), by: Story.ana)
        #expect(start(story) == .outsideWindow)
        #expect(start(story, reason: "It broke down anyway.") == nil)
        story.now = window.from
        #expect(start(story) == nil)
        story.now = window.to
        #expect(start(story) == .outsideWindow)
    }

    @Test("work that nobody began is taken as done only when it was done inside of the window")
    func doneOutside() throws {
        var story = try Story.agreed()
        let window = MaintenanceWindow(from: story.now.adding(days: 1), to: story.now.adding(days: 2))
        try story.tell(.scheduleCare(devices: ["d1"], DeviceCare(window: window)), by: Story.ana)
        func done(_ moment: Instant) -> Refusal.Code? {
            let evidence = Sample.evidence(.workOrder, at: moment)
            return story.refusal(.recordDone(Self.scope, action: "A1", evidence: evidence), by: Story.ana)
        }
        #expect(done(story.now) == .outsideWindow)
        story.now = window.to.adding(days: 1)
        #expect(done(window.from) == nil)
        #expect(done(window.to) == .outsideWindow)
        try story.tell(.startWork(Self.scope, action: "A1", reason: "It broke down anyway."), by: Story.ana)
        #expect(done(story.now) == nil)
    }

    @Test("a window that ends before it begins is refused")
    func backwards() throws {
        let story = try Story.agreed()
        let window = MaintenanceWindow(from: story.now, to: story.now)
        #expect(story.refusal(.scheduleCare(devices: ["d1"], DeviceCare(window: window)), by: Story.ana) == .badDate)
    }

    @Test("the reason to work in spite of care is kept")
    func reasonKept() throws {
        var story = try Story.agreed(devices: [Sample.device("d1", inUse: true)])
        try story.tell(.startWork(Self.scope, action: "A1", reason: "Free in an hour"), by: Story.ana)
        #expect(story.state.devices["d1"]?.remediations[Sample.cve]?.reason == "Free in an hour")
    }
}
