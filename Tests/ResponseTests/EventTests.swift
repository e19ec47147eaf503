import Foundation
import Response
import Testing
import Triage

@Suite("Events as they are stored")
struct EventTests {
    private func json(_ event: CaseEvent) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(event), as: UTF8.self)
    }

    private func event(_ text: String) throws -> CaseEvent {
        try JSONDecoder().decode(CaseEvent.self, from: Data(text.utf8))
    }

    @Test("an event is one flat object with its type and what is particular to it")
    func form() throws {
        var story = try Story.agreed()
        try story.tell(
            .acceptRisk(DeviceScope(["d1"]), until: story.now.adding(days: 1), reason: "Offline"), by: Story.sam,
            id: "c-1")
        let text = try json(try #require(story.events.last))
        #expect(
            text == """
                {"actor":"sam","at":"2022-09-20T08:00:00.000Z","command":"c-1",\
                "data":{"reason":"Offline","scopes":[{"devices":["d1"],"vulnerabilities":["CVE-2022-0001"]}],\
                "until":"2022-09-21T08:00:00.000Z"},"sequence":7,"team":"security","type":"risk_accepted"}
                """)
    }

    @Test("names of people are not kept in events")
    func noNames() throws {
        let story = try Story.closed()
        for event in story.events { #expect(try !json(event).contains("Reyes")) }
    }

    @Test("members that a newer version adds are passed over")
    func futureMembers() throws {
        let known = try event(
            """
            {"sequence":2,"at":"2022-09-20T08:00:00Z","actor":"ana","mood":"calm","type":"commented",\
            "data":{"text":"Seen","colour":"red"}}
            """)
        guard case .commented(let comment) = known.payload else {
            Issue.record("not a comment")
            return
        }
        #expect(comment.text == "Seen" && !known.isSystem)
    }

    @Test("an event of an unknown type is read, and folding it is an error that names it")
    func unknownType() throws {
        let unknown = try event(
            #"{"sequence":2,"at":"2022-09-20T08:00:00Z","actor":"ana","type":"notice_sent","data":{"to":"ward"}}"#)
        #expect(unknown.payload == .unknown("notice_sent"))
        var story = try Story()
        let before = story.state
        #expect(throws: FoldError.unknownType("notice_sent", sequence: 2)) { try story.state.apply(unknown) }
        #expect(story.state == before)
        #expect(FoldError.unknownType("notice_sent", sequence: 2).description.contains("“notice_sent”"))
        #expect(throws: EncodingError.self) { try json(unknown) }
    }

    @Test("events with a gap, doubled, or of no case are refused")
    func order() throws {
        let story = try Story.agreed()
        #expect(throws: FoldError.notOpened) { try Case(events: []) }
        #expect(throws: FoldError.outOfOrder(expected: 1, found: 2)) { try Case(events: story.events.dropFirst()) }
        #expect(throws: FoldError.outOfOrder(expected: 2, found: 3)) {
            try Case(events: [story.events[0]] + story.events.dropFirst(2))
        }
        #expect(throws: FoldError.outOfOrder(expected: 3, found: 2)) {
            try Case(events: story.events.prefix(2) + story.events.dropFirst())
        }
        #expect(throws: FoldError.notOpened) {
            try Case(events: [
                try event(
                    #"{"sequence":1,"at":"2022-09-20T08:00:00Z","actor":"a","type":"commented","data":{"text":"x"}}"#)
            ])
        }
    }

    @Test("a command that is sent again under its id does nothing, even when it would be refused now")
    func again() throws {
        var story = try Story.agreed()
        try story.tell(.handOver(note: "Yours", due: nil), by: Story.ana, id: "c-1")
        #expect(try story.tell(.handOver(note: "Yours", due: nil), by: Story.ana, id: "c-1").isEmpty)
        #expect(try Case(events: story.events).decide(.tick, by: Story.clock, at: story.now, commandID: "c-1").isEmpty)
        #expect(story.refusal(.handOver(note: "Yours", due: nil), by: Story.ana) == .handOffWaiting)
    }

    @Test("the last thousand command ids are remembered")
    func memory() throws {
        var story = try Story()
        for number in 0..<1025 { try story.tell(.comment("x", lane: nil), by: Story.ana, id: "c\(number)") }
        #expect(try story.tell(.comment("x", lane: nil), by: Story.ana, id: "c1").isEmpty)
        #expect(try !story.tell(.comment("x", lane: nil), by: Story.ana, id: "c0").isEmpty)
    }

    @Test("a refusal has a stable code, a sentence and advice")
    func refusals() throws {
        let story = try Story.agreed()
        do {
            _ = try story.state.decide(.giveKey(.closing, plan: 1), by: Story.sam, at: story.now)
            Issue.record("not refused")
        } catch {
            #expect(error.code.rawValue == "not_ready_to_close" && error.devices == ["d1", "d2"])
            #expect(error.message == "2 devices are not finished.")
            #expect(error.advice == "Record what was done, with evidence, or why it does not apply.")
        }
    }
}
