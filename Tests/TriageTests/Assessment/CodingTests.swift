import CVSS
import Foundation
import Testing
import Triage

@Suite("Assessments as JSON")
struct CodingTests {
    private let assessment: Assessment = {
        var facts = Sketch.worst
        facts.kev = Sketch.listed(due: "2022-09-25")
        facts.statements = Sketch.miniMed.statements
        let action = ProtectiveAction(
            id: "a1", text: "Switch it off.", effect: .closes, costsNothing: true, isReversible: true,
            source: "bulletin")
        return Assessor().assess(facts, on: Sketch.pump, startedAt: Sketch.start, actions: [action])
    }()

    @Test("an assessment comes back from its JSON")
    func roundTrip() throws {
        let data = try JSONEncoder().encode(assessment)
        #expect(try JSONDecoder().decode(Assessment.self, from: data) == assessment)
    }

    @Test("facts come back from their JSON")
    func facts() throws {
        let data = try JSONEncoder().encode([Sketch.pump, Sketch.idleServer])
        #expect(try JSONDecoder().decode([DeviceContext].self, from: data) == [Sketch.pump, Sketch.idleServer])
        let vulnerability = try JSONEncoder().encode(Sketch.miniMed)
        #expect(try JSONDecoder().decode(VulnerabilityFacts.self, from: vulnerability) == Sketch.miniMed)
    }

    @Test("names are those of the standards, in small letters")
    func names() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let text = String(decoding: try encoder.encode(assessment), as: UTF8.self)
        for part in [
            #""priority":"out-of-cycle""#, #""tree_priority":"out-of-cycle""#, #""exploitation":"active""#,
            #""kind":"system_exposure""#, #""score":9.8"#, #""severity":"critical""#, #""costs_nothing":true"#,
            #""started_at":"2022-09-20T12:00:00.000Z""#,
        ] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
    }

    @Test("a vector or a score that is none is refused")
    func refused() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CVSSVector].self, from: Data(#"["AV:N"]"#.utf8))
        }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([CVSSPoints].self, from: Data("[11]".utf8)) }
    }
}
