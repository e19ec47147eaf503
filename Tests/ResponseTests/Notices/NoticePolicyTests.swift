import Response
import Testing
import Triage

@Suite("What is to be done next about a notice")
struct NoticePolicyTests {
    static func step(_ notices: NoticeStory) throws -> NoticeStep {
        notices.book.nextStep(for: try #require(notices.book["N1"]), at: notices.now)
    }

    @Test("first somebody is to reach the recipient, then there are reminders, then a call")
    func reminders() throws {
        var notices = try NoticeStory.prepared()
        #expect(try Self.step(notices) == .firstContact)
        try notices.tell(.recordSending("N1", .email, language: "en"))
        var steps: [NoticeStep] = []
        for _ in 0...11 {
            let step = try Self.step(notices)
            steps.append(step)
            if step == .reminder { try notices.tell(.recordSending("N1", .email, language: "en")) }
            notices.now = notices.now.adding(days: 1)
        }
        #expect(steps.indices.filter { steps[$0] == .reminder } == [3, 7])
        #expect(steps.indices.filter { steps[$0] == .call } == [10, 11])
    }

    @Test("what came back is called after, whoever was not in is called again the next day")
    func calls() throws {
        var notices = try NoticeStory.prepared()
        try notices.tell(.recordSending("N1", .email, language: "en"))
        try notices.tell(.recordResult("N1", .bounced, .email, language: "en", note: nil))
        #expect(try Self.step(notices) == .call)
        try notices.tell(.recordResult("N1", .unreachable, .call, language: "en", note: nil))
        #expect(try Self.step(notices) == .wait)
        notices.now = notices.now.adding(days: 1)
        #expect(try Self.step(notices) == .call)
    }

    @Test("whoever asks for help is called at once, even after all was acknowledged")
    func help() throws {
        var notices = try NoticeStory.prepared()
        try notices.tell(.acknowledge("N1", actions: ["A1"], .page))
        #expect(try Self.step(notices) == .nothing)
        try notices.tell(.askHelp("N1", .strange, action: nil))
        #expect(try Self.step(notices) == .call)
    }

    @Test(
        "nothing is to be done for who refused, died, or does not own the device",
        arguments: [
            NoticeResult.refused, .deceased, .notTheirs,
        ])
    func ended(_ end: NoticeResult) throws {
        var notices = try NoticeStory.prepared()
        try notices.tell(.askHelp("N1", .call, action: nil))
        try notices.tell(.recordResult("N1", end, .call, language: "en", note: nil))
        #expect(try Self.step(notices) == .nothing)
    }
}

@Suite("Coverage of notices by day")
struct NoticeCoverageTests {
    @Test("tries and acknowledgements are counted on the day on which they happen, and stay")
    func days() throws {
        var notices = try NoticeStory.prepared(4)
        try notices.tell(.recordSending("N1", .email, language: "en"))
        notices.now = notices.now.adding(days: 1)
        for id in ["N2", "N3", "N4"] { try notices.tell(.recordSending(id, .letter, language: "en")) }
        try notices.tell(.acknowledge("N1", actions: ["A1"], .page))
        notices.now = notices.now.adding(days: 2)
        try notices.tell(.acknowledge("N2", actions: ["A1"], .call))
        let coverage = NoticeCoverage(notices.book, at: notices.now)
        #expect(coverage.days.map(\.attempted) == [1, 4, 4, 4])
        #expect(coverage.days.map(\.acknowledged) == [0, 1, 1, 2])
        #expect(coverage.attemptedInTime == true)
        #expect(coverage.acknowledgedInTime == nil)
    }

    @Test("a share is enough that reaches the target, of those who can answer", arguments: [(17, true), (16, false)])
    func target(_ acknowledged: Int, _ isEnough: Bool) throws {
        var notices = try NoticeStory.prepared(22)
        for number in 1...acknowledged { try notices.tell(.acknowledge("N\(number)", actions: ["A1"], .page)) }
        try notices.tell(.recordResult("N21", .deceased, .call, language: "en", note: nil))
        try notices.tell(.recordResult("N22", .notTheirs, .call, language: "en", note: nil))
        notices.now = notices.now.adding(days: 20)
        let coverage = NoticeCoverage(notices.book, at: notices.now)
        #expect(coverage.today?.expected == 20)
        #expect(coverage.acknowledgedInTime == isEnough)
        #expect(coverage.attemptedInTime == false)
    }

    @Test("without a notice there is no day")
    func empty() {
        #expect(NoticeCoverage(NoticeBook(), at: Sample.morning).days == [])
    }
}
