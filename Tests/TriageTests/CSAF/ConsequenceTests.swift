import CSAF
import Testing
import Triage

@Suite("What can happen, in an advisory's own words")
struct ConsequenceTests {
    private static func document(notes: String = "[]", vulnerability: String = "{}") throws -> CSAFDocument {
        let text = """
            {"document": {"category": "csaf_security_advisory", "csaf_version": "2.0", "title": "T",
              "publisher": {"category": "vendor", "name": "N", "namespace": "https://n.example"}, "notes": \(notes),
              "tracking": {"id": "N-1", "version": "1", "status": "final",
                "initial_release_date": "2026-01-05T10:00:00Z", "current_release_date": "2026-01-05T10:00:00Z",
                "revision_history": [{"number": "1", "date": "2026-01-05T10:00:00Z", "summary": "first"}]}},
             "vulnerabilities": [\(vulnerability)]}
            """
        return try CSAFDocument(bytes: Array(text.utf8))
    }

    private static let summary =
        #"{"category": "summary", "text": "The radio is old. Someone nearby could stop the pump. It cannot be undone."}"#

    @Test("it is the first sentence that says what somebody could do")
    func firstSentence() throws {
        let found = Consequence(try Self.document(notes: "[\(Self.summary)]"))
        #expect(found?.sentence == "Someone nearby could stop the pump.")
    }

    @Test("an evaluation of the risk comes before summaries, and these before the vulnerabilities")
    func order() throws {
        let risk =
            #"{"category": "summary", "title": "Risk evaluation", "text": "Exploitation could allow a wrong dose."}"#
        let vulnerability = #"{"notes": [{"category": "description", "text": "Messages can be forged."}]}"#
        let all = try Self.document(notes: "[\(Self.summary), \(risk)]", vulnerability: vulnerability)
        #expect(Consequence(all)?.sentence == "Exploitation could allow a wrong dose.")
        let last = try Self.document(vulnerability: vulnerability)
        #expect(Consequence(last)?.sentence == "Messages can be forged.")
    }

    @Test(
        "where no sentence says it, nothing is made up; why a product is not affected is not what can happen",
        arguments: [
            ("[]", "{}"), (#"[{"category": "summary", "text": "Three weaknesses were found."}]"#, "{}"),
            (#"[{"category": "legal_disclaimer", "text": "You may copy this."}]"#, "{}"),
            (
                "[]",
                #"{"threats": [{"category": "impact", "details": "It can not be reached.", "product_ids": ["A"]}]}"#
            ),
        ])
    func silent(notes: String, vulnerability: String) throws {
        #expect(Consequence(try Self.document(notes: notes, vulnerability: vulnerability)) == nil)
    }
}
