import Exchange
import Response
import Testing
import Triage

@Suite("Due dates as iCalendar")
struct ICalendarTests {
    private static let now = CaseStory.start

    private static func lines(_ entries: [ICalendar.Entry]) -> [String] {
        let text = String(decoding: ICalendar(name: "Mine", entries: entries).bytes, as: UTF8.self)
        return text.split(separator: "\r\n").map(String.init)
    }

    @Test("lines have at most 75 bytes, whatever the text, and unfold to what was meant", arguments: 0..<100)
    func folding(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let signs = Array("aé日🩺,;\\ \n\u{301}")
        let title = String(
            (0..<Int.random(in: 0...300, using: &random)).map { _ in signs.randomElement(using: &random) ?? "a" })
        let bytes = ICalendar(
            name: title, entries: [ICalendar.Entry(id: "1@suture", at: Self.now, title: title, changedAt: Self.now)]
        ).bytes
        var width = 0
        for byte in bytes {
            width = byte == 10 ? 0 : byte == 13 ? width : width + 1
            #expect(width <= 75, "seed \(seed)")
        }
        // By scalars: a space and an accent after it are one character.
        let unfolded = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\r\n ".unicodeScalars)
            .map { String($0) }.joined()
        let escaped = title.unicodeScalars.reduce(into: "") { text, scalar in
            if ["\\", ";", ","].contains(scalar) { text.append("\\") }
            text += scalar == "\n" ? "\\n" : String(scalar)
        }
        #expect(Array(unfolded.utf8).contains(Array("SUMMARY:\(escaped)\r\n".utf8)), "seed \(seed)")
    }

    @Test("a title cannot add a property")
    func injection() {
        let title = "Pump\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT"
        let lines = Self.lines([ICalendar.Entry(id: "1", at: Self.now, title: title, changedAt: Self.now)])
        #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
        #expect(lines.filter { $0 == "END:VEVENT" }.count == 1)
    }

    @Test("each sees their own dates, a team its own, and nobody a text that staff typed")
    func audiences() throws {
        var story = try CaseStory(devices: [CaseStory.device("A")])
        let due = Self.now.adding(days: 9)
        let ben = Person(id: "ben", team: .biomedicalEngineering)
        try story.tell(
            .addTask(.biomedicalEngineering, text: "Call Mrs Smith", assignee: ben, due: due))
        try story.tell(.addTask(.security, text: "Gateway", assignee: nil, due: due), by: CaseStory.sam)
        try story.tell(.assess(CaseAssessment(priority: "scheduled", due: due)))
        try story.tell(.assignOwner(.security, Person(id: "sam", team: .security)), by: CaseStory.sam)
        func titles(_ audience: DueDates.Audience) -> [String] {
            DueDates(story.state, for: audience, origin: "https://hub.example").entries.map(\.title)
        }
        #expect(titles(.person(login: "ben")) == ["Task T1 of case 7 is due"])
        #expect(titles(.person(login: "sam")) == ["Case 7 is due"])
        #expect(titles(.team(.security)) == ["Case 7 is due", "Task T2 of case 7 is due"])
        #expect(titles(.everybody).count == 3)
        #expect(titles(.person(login: "nobody")).isEmpty)
        let all = DueDates(story.state, for: .everybody, origin: "https://hub.example").entries
        #expect(!String(decoding: ICalendar(name: "x", entries: all).bytes, as: UTF8.self).contains("Smith"))
        #expect(all.allSatisfy { $0.address == "https://hub.example/cases/7" })
    }
}
