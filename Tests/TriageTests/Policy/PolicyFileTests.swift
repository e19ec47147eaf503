import Foundation
import TestSupport
import Testing
import Triage

@Suite("Policy files")
struct PolicyFileTests {
    @Test("the standard policy is valid and comes back from its file")
    func standard() throws {
        try Policy.standard.validate()
        #expect(try PolicyFile.read(PolicyFile.write(.standard)) == .standard)
    }

    @Test("a file says only what it changes")
    func partial() throws {
        let text = """
            {"version": 1, "name": "St. Elsewhere", "due_days": {"immediate": 1}, "floors": {"therapy": "immediate"},
             "kev": {"adopt_due_date": false}, "retention_years": 10}
            """
        let policy = try PolicyFile.read(Array(text.utf8))
        var expected = Policy.standard
        expected.name = "St. Elsewhere"
        expected.dueDays.immediate = 1
        expected.floors.therapy = .immediate
        expected.kev.adoptsDueDate = false
        expected.retentionYears = 10
        #expect(policy == expected)
        #expect(try PolicyFile.read(PolicyFile.write(policy)) == policy)
        #expect(try JSONDecoder().decode(Policy.self, from: JSONEncoder().encode(policy)) == policy)
    }

    @Test(
        "what cannot be a policy is refused with the place",
        arguments: [
            ("[]", .badValue, ""), ("{}", .unknownVersion, ""), (#"{"version": 2}"#, .unknownVersion, "/version"),
            (#"{"version": 1, "retention": 6}"#, .unknownMember, "/retention"),
            (#"{"version": 1, "due_days": {"imediate": 1}}"#, .unknownMember, "/due_days/imediate"),
            (#"{"version": 1, "name": "a", "name": "b"}"#, .repeated, "/name"),
            (#"{"version": 1, "name": ""}"#, .badValue, "/name"),
            (#"{"version": 1, "floors": {"therapy": "soon"}}"#, .badValue, "/floors/therapy"),
            (#"{"version": 1, "do_now_days": 1.5}"#, .badValue, "/do_now_days"),
            (#"{"version": 1, "do_now_days": -1}"#, .badValue, "/do_now_days"),
            (#"{"version": 1, "due_days": {"defer": 9223372036854775807}}"#, .badValue, "/due_days/defer"),
            (#"{"version": 1, "kev": {"adopt_due_date": "yes"}}"#, .badValue, "/kev/adopt_due_date"),
            (#"{"version": 1, "due_days": {"scheduled": 7}}"#, .contradiction, "/due_days/scheduled"),
            (#"{"version": 1, "warn_days": {"immediate": 3}}"#, .badValue, "/warn_days/immediate"),
            (#"{"version": 1, "floors": {"unknown": "defer"}}"#, .contradiction, "/floors/unknown"),
            (#"{"version": 1, "safety": {"unknown": "negligible"}}"#, .contradiction, "/safety/unknown"),
            (#"{"version": 1, "floors": {"therapy": "defer"}}"#, .contradiction, "/floors/therapy"),
            (#"{"version": 1, "notice_acknowledge_days": 1}"#, .badValue, "/notice_acknowledge_days"),
            (#"{"version": 1, "retention_years": 0}"#, .badValue, "/retention_years"),
        ] as [(String, PolicyError.Code, String)])
    func refused(_ text: String, _ code: PolicyError.Code, _ pointer: String) {
        let error = #expect(throws: PolicyError.self) { try PolicyFile.read(Array(text.utf8)) }
        #expect(error?.code == code)
        #expect(error?.pointer == pointer)
    }

    @Test("the message says where, what, and what to do")
    func message() {
        let error = #expect(throws: PolicyError.self) {
            try PolicyFile.read(Array(#"{"version": 1, "floors": {"unknown": "defer"}}"#.utf8))
        }
        #expect(
            error?.description
                == "/floors/unknown: unknown would count less than diagnosis; give it at least \"scheduled\"")
    }

    @Test("a text that breaks off anywhere is refused and never traps")
    func truncated() {
        let bytes = PolicyFile.write(.standard).dropLast(2)
        for length in 0..<bytes.count {
            #expect(throws: PolicyError.self) { try PolicyFile.read(Array(bytes.prefix(length))) }
        }
    }

    @Test("numbers at the edge of what a policy may say do not trap")
    func extremes() {
        var policy = Policy.standard
        policy.dueDays = PerPriority(immediate: .max, outOfCycle: .max, scheduled: .max, deferred: .max)
        policy.warnDays = PerPriority(immediate: 1, outOfCycle: 1, scheduled: 1, deferred: 1)
        let assessment = Assessor(policy: policy).assess(Sketch.miniMed, on: Sketch.pump, startedAt: Sketch.start)
        #expect(assessment.due.due > Sketch.start)
        #expect(throws: PolicyError.self) { try policy.validate() }
    }
}

@Suite("The policy file in the documentation")
struct PolicyDocumentationTests {
    @Test("it is the standard policy")
    func documented() throws {
        let file = Corpora.checkout.appendingPathComponent("docs/triage.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(text.range(of: "```json\n")).upperBound
        let end = try #require(text.range(of: "```", range: start..<text.endIndex)).lowerBound
        #expect(try PolicyFile.read(Array(text[start..<end].utf8)) == .standard)
    }
}
