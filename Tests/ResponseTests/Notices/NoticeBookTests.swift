import Foundation
import Response
import Testing
import Triage

@Suite("The notices of a case")
struct NoticeBookTests {
    @Test("one notice is prepared for each recipient, and preparing again changes only what is new")
    func prepared() throws {
        var notices = NoticeStory()
        try notices.tell(.prepare([notices.draft("DC-1", ["d1", "d2"]), notices.draft("DC-2", ["d3"])]))
        #expect(notices.book.notices.map(\.id) == ["N1", "N2"])
        #expect(try notices.tell(.prepare([notices.draft("DC-1", ["d1", "d2"])])) == [])
        try notices.tell(.prepare([notices.draft("DC-2", ["d3"], actions: ["A1", "A2"])]))
        #expect(notices.book["N2"]?.actions == ["A1", "A2"])
        #expect(notices.book.notices.count == 2)
    }

    @Test("two devices of unknown patients are two notices")
    func unknownPatients() throws {
        var notices = NoticeStory()
        try notices.tell(.prepare([notices.draft("", ["d1"]), notices.draft("", ["d2"])]))
        #expect(notices.book.notices.count == 2)
        try notices.tell(.prepare([notices.draft("", ["d1"])]))
        #expect(notices.book.notices.count == 2)
    }

    @Test("a recipient of whom the plan asks nothing gets no notice")
    func nothingToTell() {
        let notices = NoticeStory()
        #expect(notices.refusal(.prepare([notices.draft("DC-1", ["d1"], actions: [])])) == .noticeEmpty)
    }

    @Test("a notice goes from prepared over sent and opened to acknowledged")
    func life() throws {
        var notices = try NoticeStory.prepared(actions: ["A1", "A2"])
        var states: [NoticeState?] = [notices.book["N1"]?.state]
        for command: NoticeCommand in [
            .recordSending("N1", .email, language: "es"),
            .recordResult("N1", .delivered, .email, language: "es", note: nil),
            .open("N1"), .acknowledge("N1", actions: ["A1"], .page), .acknowledge("N1", actions: ["A2"], .page),
        ] {
            try notices.tell(command)
            states.append(notices.book["N1"]?.state)
        }
        #expect(states == [.prepared, .sent, .delivered, .opened, .partlyAcknowledged, .acknowledged])
    }

    @Test("pressing twice does it once")
    func twice() throws {
        var notices = try NoticeStory.prepared()
        for command: NoticeCommand in [
            .open("N1"), .acknowledge("N1", actions: ["A1"], .page), .askHelp("N1", .cannot, action: "A1"),
        ] {
            #expect(try notices.tell(command).count == 1)
            #expect(try notices.tell(command) == [])
        }
        #expect(notices.book.openHelp.count == 1)
    }

    @Test("what bounced is not delivered, and a call is a try of its own")
    func bounced() throws {
        var notices = try NoticeStory.prepared()
        try notices.tell(.recordSending("N1", .email, language: "en"))
        try notices.tell(.recordResult("N1", .bounced, .email, language: "en", note: nil))
        #expect(notices.book["N1"]?.state == .bounced)
        try notices.tell(.recordResult("N1", .delivered, .call, language: "en", note: "spoke with them"))
        #expect(notices.book["N1"]?.sendings.map(\.way) == [.email, .call])
        #expect(notices.book["N1"]?.state == .delivered)
        #expect(notices.book["N1"]?.sendings.first?.result == .bounced)
    }

    @Test(
        "after an end nobody is written to, called or heard",
        arguments: [NoticeResult.refused, .deceased, .notTheirs])
    func ended(_ end: NoticeResult) throws {
        var notices = try NoticeStory.prepared()
        try notices.tell(.recordResult("N1", end, .call, language: "en", note: nil))
        for command: NoticeCommand in [
            .recordSending("N1", .email, language: "en"), .acknowledge("N1", actions: ["A1"], .page),
            .askHelp("N1", .call, action: nil), .recordResult("N1", .delivered, .call, language: "en", note: nil),
        ] {
            #expect(notices.refusal(command) == .noticeEnded)
        }
    }

    @Test("what the notice does not ask for is not acknowledged, and no sending that was not made has a result")
    func refusals() throws {
        let notices = try NoticeStory.prepared()
        #expect(notices.refusal(.acknowledge("N1", actions: ["A9"], .page)) == .actionUnknown)
        #expect(notices.refusal(.open("N9")) == .noticeUnknown)
        #expect(notices.refusal(.answerHelp("H9", answer: "called")) == .notFound)
        #expect(notices.refusal(.recordResult("N1", .bounced, .letter, language: "en", note: nil)) == .noticeNotSent)
    }

    @Test("a wish for help waits until somebody says what was done")
    func help() throws {
        var notices = try NoticeStory.prepared()
        try notices.tell(.askHelp("N1", .unclear, action: "A1"))
        #expect(notices.refusal(.answerHelp("H1", answer: "  ")) == .textMissing)
        try notices.tell(.answerHelp("H1", answer: "Called, did it together."), by: "mia")
        #expect(notices.book.openHelp == [])
        #expect(notices.book.helpRequests.first?.answeredBy == "mia")
    }

    @Test("events are the same after being written and read", arguments: [1, 2, 3])
    func coding(_ seed: UInt64) throws {
        var notices = try NoticeStory.prepared(actions: ["A1", "A2"])
        var random = SplitMix(seed: seed)
        for _ in 0..<60 { notices.tryAnything(&random) }
        let data = try JSONEncoder().encode(notices.events)
        let read = try JSONDecoder().decode([NoticeEvent].self, from: data)
        #expect(read == notices.events)
        #expect(try NoticeBook(events: read) == notices.book)
    }

    @Test("whatever happens, an ended notice stays as it is and what is acknowledged stays so", arguments: 1...40)
    func anything(_ seed: UInt64) throws {
        var notices = try NoticeStory.prepared(actions: ["A1", "A2"])
        var random = SplitMix(seed: seed)
        for _ in 0..<80 {
            let before = notices.book["N1"]
            notices.tryAnything(&random)
            let after = notices.book["N1"]
            if before?.ending != nil { #expect(after?.sendings == before?.sendings, "seed \(seed)") }
            let known = Set(before?.acknowledgements.map(\.key) ?? [])
            let found = Set(after?.acknowledgements.map(\.key) ?? [])
            #expect(known.isSubset(of: found), "seed \(seed)")
            #expect(notices.book.version == notices.events.count)
        }
    }
}
