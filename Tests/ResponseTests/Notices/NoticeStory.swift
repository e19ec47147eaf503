import Response
import Triage

/// The notices of a case, as a test drives them.
struct NoticeStory {
    private(set) var book = NoticeBook()
    private(set) var events: [NoticeEvent] = []
    var now = Sample.morning

    /// Notices for one patient, and as many more as asked for.
    static func prepared(_ count: Int = 1, actions: [String] = ["A1"]) throws -> NoticeStory {
        var story = NoticeStory()
        try story.tell(.prepare((1...count).map { story.draft("DC-\($0)", ["d\($0)"], actions: actions) }))
        return story
    }

    func draft(_ reference: String, _ devices: [String], actions: [String] = ["A1"]) -> NoticeCommand.Draft {
        NoticeCommand.Draft(NoticeRecipient(.patient, reference: reference), devices: devices, actions: actions)
    }

    @discardableResult
    mutating func tell(_ command: NoticeCommand, by actor: String = "mia") throws -> [NoticeEvent.Payload] {
        let new = try book.decide(command, by: actor, at: now)
        for event in new { try book.apply(event) }
        events += new
        return new.map(\.payload)
    }

    func refusal(_ command: NoticeCommand) -> Refusal.Code? {
        do {
            _ = try book.decide(command, by: "mia", at: now)
            return nil
        } catch {
            return error.code
        }
    }

    /// Tries one thing or another with the first notice; what is refused changes nothing.
    mutating func tryAnything(_ random: inout SplitMix) {
        now = now.adding(seconds: Int64(random.next() % 100_000))
        let commands: [NoticeCommand] = [
            .recordSending("N1", .email, language: "en"), .recordSending("N1", .letter, language: "es"),
            .recordResult("N1", .unreachable, .call, language: "en", note: nil), .open("N1"),
            .recordResult("N1", .bounced, .email, language: "en", note: nil),
            .acknowledge("N1", actions: ["A1"], .page), .acknowledge("N1", actions: ["A2", "A1"], .call),
            .askHelp("N1", .call, action: nil), .answerHelp("H1", answer: "called"),
            .recordResult("N1", .refused, .call, language: "en", note: "said no"),
            .prepare([draft("DC-1", ["d1", "d2"])]), .open("N7"), .acknowledge("N1", actions: ["A3"], .page),
        ]
        _ = try? tell(commands[Int(random.next() % UInt64(commands.count))])
    }
}
