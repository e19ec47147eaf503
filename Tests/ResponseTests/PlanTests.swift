import Response
import Testing
import Triage

@Suite("Actions of a plan")
struct PlanTests {
    private func refusal(_ draft: ActionDraft) throws -> Refusal.Code? {
        try Story(devices: [Sample.device("d1")]).refusal(.addActions([draft]), by: Story.ana)
    }

    @Test("a compensating control says until when it holds")
    func controls() throws {
        #expect(try refusal(Sample.action(.compensatingControl)) == .expiryMissing)
        #expect(try refusal(Sample.action(.compensatingControl, expires: Sample.morning.adding(days: 90))) == nil)
    }

    @Test("an action ends and is reviewed in the future")
    func dates() throws {
        #expect(try refusal(Sample.action(.patch, expires: Sample.morning)) == .badDate)
        #expect(try refusal(Sample.action(.patch, review: Sample.morning)) == .badDate)
    }

    @Test("an action comes from an advisory of the case, or from a person who says what they rely on")
    func sources() throws {
        var draft = Sample.patch
        draft.source = .advisory(AdvisoryID(publisher: "X", trackingID: "X-1"), pointer: "/r/0")
        #expect(try refusal(draft) == .notJoined)
        draft.source = .person(id: "ana", reference: " ")
        #expect(try refusal(draft) == .textMissing)
        draft.source = .person(id: "ana", reference: "Call with the maker, ticket 4711")
        #expect(try refusal(draft) == nil)
        draft.text = ""
        #expect(try refusal(draft) == .textMissing)
    }

    @Test("actions are numbered as they come, and numbers are not used again")
    func numbers() throws {
        var story = try Story.agreed(actions: [Sample.patch, Sample.action(.userAdvice, "Stay near.")])
        try story.tell(.withdrawAction("A2", reason: "Too vague"), by: Story.ana)
        try story.tell(.addActions([Sample.action(.userAdvice, "Keep it within reach.")]), by: Story.ana)
        #expect(story.state.activeActions.map(\.id) == ["A1", "A3"])
        #expect(story.refusal(.withdrawAction("A2", reason: "x"), by: Story.ana) == .actionWithdrawn)
        #expect(story.state.actions.last?.withdrawn == "Too vague")
    }

    @Test("an order names every action of the plan once")
    func order() throws {
        var story = try Story.agreed(actions: [Sample.patch, Sample.action(.userAdvice, "Stay near.")])
        for ids in [["A1"], ["A1", "A1"], ["A1", "A2", "A3"], []] {
            #expect(story.refusal(.orderActions(ids), by: Story.ana) == .orderIncomplete)
        }
        #expect(try story.tell(.orderActions(["A1", "A2"]), by: Story.ana).isEmpty, "as it was")
        try story.tell(.orderActions(["A2", "A1"]), by: Story.ana)
        #expect(story.state.activeActions.map(\.id) == ["A2", "A1"])
    }

    @Test("a changed action keeps its place and what was done by it")
    func change() throws {
        var story = try Story.finished()
        #expect(try story.tell(.changeAction("A1", Sample.patch), by: Story.ana).isEmpty, "no change")
        try story.tell(.changeAction("A1", Sample.action(.patch, "Update to 2.4.1.")), by: Story.ana)
        #expect(story.state.activeActions.map(\.content.text) == ["Update to 2.4.1."])
        #expect(story.status("d1") == .done && !story.state.isPlanAgreed)
    }
}
